import type { OwnReading, OwnReadingsReader } from '../../application/readingPages';
import { dayOfColumn } from '../../application/rows';
import { type ReadReceiptRow, readReceiptsList } from '../../lists/readReceipts.list';
import { type ReadRequestRow, readRequestsList } from '../../lists/readRequests.list';
import { inBatches, itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

// The newest come first; what is older is found on the page of its document.
const mostOfAPerson = 100;

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

/** What a person is asked to read: by name, and through the units they answer for; read with that person's rights. */
export const readingOwnReadings = (site: SiteLists): OwnReadingsReader => {
  const requestsWith = async (filters: readonly string[]): Promise<readonly ReadRequestRow[]> => {
    const outcomes = await inBatches(site, filters, (on, filter) =>
      itemsOn(on, readRequestsList)
        .select('Title', ...Object.keys(readRequestsList.columns))
        .filter(filter)
        .orderBy('Id', false)
        .top(mostOfAPerson)<ReadRequestRow[]>(),
    );
    return outcomes.flatMap((outcome) => {
      if (outcome.status === 'rejected') throw outcome.reason as Error;
      return outcome.value;
    });
  };
  return {
    async ofPerson({ id }, unitKeys) {
      try {
        const receipts = await itemsOn(site, readReceiptsList)
          .select('Title', ...Object.keys(readReceiptsList.columns))
          .filter(`PersonId eq ${quoted(id)}`)
          .orderBy('Id', false)
          .top(mostOfAPerson)<ReadReceiptRow[]>();
        const own = receipts.filter(
          ({ IsExpected, Answer }) => IsExpected || Answer === 'confirmed',
        );
        const requests = await requestsWith([
          ...own.map(({ RequestKey }) => `RequestKey eq ${quoted(RequestKey)}`),
          ...unitKeys.map((key) => `UnitKey eq ${quoted(key)} and Status eq 'open'`),
        ]);
        const byKey = new Map(requests.map((request) => [request.RequestKey, request]));
        return Array.from(byKey.values(), (request) =>
          toOwnReading(
            request,
            own.find(({ RequestKey }) => RequestKey === request.RequestKey),
          ),
        );
      } catch (error) {
        throw storeFault('Reading what a person is asked to read', error);
      }
    },
  };
};
