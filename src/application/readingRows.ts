import type { OpenReading } from '../domain/documents/receipts/askReading';
import { readingCount } from '../domain/documents/receipts/readingStatus';
import {
  type AskedUnit,
  type ExpectedReader,
  keyOfReadRequest,
  type ReadReceipt,
  type ReadRequest,
} from '../domain/documents/receipts/readRequest';
import type { ReadReceiptRow } from '../lists/readReceipts.list';
import type { ReadRequestRow } from '../lists/readRequests.list';
import { line, noonOf } from './rows';

const dayOf = (moment: string | null): string => (moment ?? '').slice(0, 10);

const deliveryOf = ({ card, channel }: ReadRequest): ReadRequestRow['Delivery'] => {
  if (card === undefined) return channel ? 'queued' : null;
  return 'posted' in card ? 'posted' : 'undelivered';
};

const titleOf = ({ number, title }: ReadRequest): string => line(`${number} ${title}`);

/** The row of a request to read. */
export function toReadRequestRow(request: ReadRequest, revision: number): ReadRequestRow {
  const { confirmed, declined, expected } = readingCount(request);
  return {
    RequestKey: keyOfReadRequest(request),
    Title: titleOf(request),
    DocumentNumber: request.number,
    Edition: request.edition,
    UnitKey: request.unitKey,
    UnitName: line(request.unitName),
    Status: request.state,
    AskedOn: noonOf(request.askedOn),
    DueOn: noonOf(request.dueOn),
    ChangeNote: request.changeNote || null,
    Headcount: request.headcount ?? null,
    Delivery: deliveryOf(request),
    Reminders: request.reminders.length,
    Expected: expected,
    Confirmed: confirmed,
    Declined: declined,
    Revision: revision,
  };
}

const answerColumns = (
  receipt: ReadReceipt | undefined,
): Pick<ReadReceiptRow, 'Answer' | 'Why' | 'Reason' | 'AnsweredAt'> => ({
  Answer: receipt?.kind ?? 'waiting',
  Why: receipt?.kind === 'declined' ? receipt.why : null,
  Reason: receipt?.kind === 'declined' ? receipt.reason || null : null,
  AnsweredAt: receipt?.at ?? null,
});

/** The rows of some people of a request, or of all: who is to read, and what they have answered. */
export function toReadReceiptRows(
  request: ReadRequest,
  revision: number,
  isWanted: (personId: string) => boolean = () => true,
): readonly ReadReceiptRow[] {
  const key = keyOfReadRequest(request);
  const { receipts, readers, left } = request;
  const people = new Map(
    [...left, ...Object.values(receipts).map(({ by }) => by), ...readers].map((person) => [
      person.id,
      person,
    ]),
  );
  return Array.from(people.values())
    .filter(({ id }) => isWanted(id))
    .map(({ id, name }) => {
      const reader = request.readers.find((one) => one.id === id);
      return {
        ReceiptKey: `${key}/${id}`,
        Title: titleOf(request),
        RequestKey: key,
        DocumentNumber: request.number,
        Edition: request.edition,
        UnitKey: request.unitKey,
        PersonId: id,
        PersonName: line(name),
        Status: request.state,
        IsExpected: reader !== undefined,
        DueOn: noonOf(reader?.dueOn ?? request.dueOn),
        ...answerColumns(request.receipts[id]),
        Revision: revision,
      };
    });
}

const receiptOf = (row: ReadReceiptRow): ReadReceipt | undefined => {
  const by = { id: row.PersonId, name: row.PersonName };
  const at = row.AnsweredAt ?? '';
  if (row.Answer === 'confirmed') return { kind: 'confirmed', by, at };
  return row.Answer === 'declined'
    ? { kind: 'declined', by, at, why: row.Why ?? 'other', reason: row.Reason ?? '' }
    : undefined;
};

/** A request as its rows tell of it, for counting and for the report. */
export function askedUnitOf(row: ReadRequestRow, receipts: readonly ReadReceiptRow[]): AskedUnit {
  const own = receipts.filter(({ RequestKey }) => RequestKey === row.RequestKey);
  const given = own.flatMap((one) => receiptOf(one) ?? []);
  const readers = own
    .filter(({ IsExpected }) => IsExpected)
    .map(({ PersonId, PersonName, DueOn }): ExpectedReader => ({
      id: PersonId,
      name: PersonName,
      dueOn: dayOf(DueOn),
    }));
  return {
    edition: row.Edition,
    unitKey: row.UnitKey,
    unitName: row.UnitName,
    state: row.Status,
    dueOn: dayOf(row.DueOn),
    readers,
    ...(row.Headcount === null ? {} : { headcount: row.Headcount }),
    receipts: Object.fromEntries(given.map((receipt) => [receipt.by.id, receipt])),
  };
}

/** An open request as the limit of a unit counts it. */
export const openReadingOf = (row: ReadRequestRow): OpenReading => ({
  number: row.DocumentNumber,
  edition: row.Edition,
  unitKey: row.UnitKey,
  missing: (row.Expected ?? 0) - (row.Confirmed ?? 0) - (row.Declined ?? 0),
});
