import { mayAnswerFor, type Person } from '../domain/units/unit';
import type { ReadReceiptRow } from '../lists/readReceipts.list';
import type { ReadRequestRow } from '../lists/readRequests.list';
import type { Units } from './ports';
import type { OwnReading } from './readingPages';
import type { ReadingRows } from './readingPorts';
import { dayOfColumn } from './rows';

export interface OwnReadingsPorts {
  readonly units: Units;
  readonly rows: Pick<ReadingRows, 'openOf' | 'receiptsBy' | 'requestsWith'>;
}

const toOwnReading = (
  request: ReadRequestRow,
  receipt: ReadReceiptRow | undefined,
): OwnReading => ({
  requestKey: request.RequestKey,
  number: request.DocumentNumber,
  title: request.Title,
  edition: request.Edition,
  unitName: request.UnitName,
  changeNote: request.ChangeNote ?? '',
  dueOn: dayOfColumn(receipt?.DueOn ?? request.DueOn ?? ''),
  state: request.Status,
  answer: receipt?.Answer ?? 'waiting',
  ...(receipt?.AnsweredAt ? { answeredAt: receipt.AnsweredAt } : {}),
  ...(receipt?.Reason ? { reason: receipt.Reason } : {}),
});

/** What a person is asked to read: by name, and through the units they answer for. Who left a unit is not asked. */
export const readingOwn =
  ({ units, rows }: OwnReadingsPorts) =>
  async (by: Person): Promise<readonly OwnReading[]> => {
    const keys = (await units.all()).filter((unit) => mayAnswerFor(unit, by)).map(({ key }) => key);
    const receipts = (await rows.receiptsBy(by.id)).filter(
      ({ IsExpected, Answer }) => IsExpected || Answer === 'confirmed',
    );
    const [named, ofUnits] = await Promise.all([
      rows.requestsWith(receipts.map(({ RequestKey }) => RequestKey)),
      rows.openOf(keys),
    ]);
    const requests = new Map(
      [...named, ...ofUnits].map((request) => [request.RequestKey, request]),
    );
    return Array.from(requests.values(), (request) =>
      toOwnReading(
        request,
        receipts.find(({ RequestKey }) => RequestKey === request.RequestKey),
      ),
    );
  };
