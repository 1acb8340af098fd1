import type { ReadingRows } from '../../application/readingPorts';
import { type ReadReceiptRow, readReceiptsList } from '../../lists/readReceipts.list';
import { type ReadRequestRow, readRequestsList } from '../../lists/readRequests.list';
import { savingRows } from './savingRows';
import { inBatches, itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const pageSize = 2_000;
// The newest come first; what is older is found on the page of its document.
const mostOfAPerson = 100;
const requestColumns = ['Id', 'Title', ...Object.keys(readRequestsList.columns)];
const receiptColumns = ['Title', ...Object.keys(readReceiptsList.columns)];

type Stored = ReadRequestRow & { readonly Id: number };

const faulty =
  (what: string) =>
  (error: unknown): never => {
    throw storeFault(what, error);
  };

/** The lists `ReadRequests` and `ReadReceipts`. Every query goes by an indexed column, and by place beyond a page. */
export function sharePointReadingRows(site: SiteLists): ReadingRows {
  const requests = savingRows(site, readRequestsList, 'RequestKey');
  const receipts = savingRows(site, readReceiptsList, 'ReceiptKey');

  async function* requestPages(filter: string): AsyncGenerator<readonly ReadRequestRow[]> {
    for (let after = 0; ;) {
      const rows = await itemsOn(site, readRequestsList)
        .select(...requestColumns)
        .filter(`${filter} and Id gt ${after}`)
        .orderBy('Id', true)
        .top(pageSize)<Stored[]>()
        .catch(faulty('Reading requests to read'));
      if (rows.length > 0) yield rows;
      const last = rows[rows.length - 1];
      if (rows.length < pageSize || last === undefined) return;
      after = last.Id;
    }
  }

  const each = async <T>(
    values: readonly string[],
    what: string,
    request: (on: SiteLists, value: string) => Promise<T[]>,
  ): Promise<readonly T[]> => {
    const outcomes = await inBatches(site, values, request).catch(faulty(what));
    return outcomes.flatMap((outcome) => {
      if (outcome.status === 'rejected') throw storeFault(what, outcome.reason);
      return outcome.value;
    });
  };

  return {
    saveRequests: (rows) => requests.save(rows),
    saveReceipts: (rows) => receipts.save(rows),
    async requestsOf(number) {
      const rows: ReadRequestRow[] = [];
      for await (const page of requestPages(`DocumentNumber eq ${quoted(number)}`))
        rows.push(...page);
      return rows;
    },
    openOf: (unitKeys) =>
      each(unitKeys, 'Reading what units are asked to read', (on, key) =>
        itemsOn(on, readRequestsList)
          .select(...requestColumns)
          .filter(`UnitKey eq ${quoted(key)} and Status eq 'open'`)
          .top(pageSize)<ReadRequestRow[]>(),
      ),
    open: () => requestPages("Status eq 'open'"),
    receiptsOf: (keys) =>
      each(keys, 'Reading receipts', (on, key) =>
        itemsOn(on, readReceiptsList)
          .select(...receiptColumns)
          .filter(`RequestKey eq ${quoted(key)}`)
          .top(pageSize)<ReadReceiptRow[]>(),
      ),
    receiptsBy: (personId) =>
      itemsOn(site, readReceiptsList)
        .select(...receiptColumns)
        .filter(`PersonId eq ${quoted(personId)}`)
        .orderBy('Id', false)
        .top(mostOfAPerson)<ReadReceiptRow[]>()
        .catch(faulty('Reading what a person is asked to read')),
    requestsWith: (keys) =>
      each(keys, 'Reading requests to read', (on, key) =>
        itemsOn(on, readRequestsList)
          .select(...requestColumns)
          .filter(`RequestKey eq ${quoted(key)}`)
          .top(1)<ReadRequestRow[]>(),
      ),
  };
}
