import type { ReadingRows, Rosters } from '../../src/application/readingPorts';
import type { Person } from '../../src/domain/units/unit';
import type { ReadReceiptRow } from '../../src/lists/readReceipts.list';
import type { ReadRequestRow } from '../../src/lists/readRequests.list';

/** The rows of requests to read and their receipts, in memory. */
export interface InMemoryReadingRows extends ReadingRows {
  readonly requests: Map<string, ReadRequestRow>;
  readonly receipts: Map<string, ReadReceiptRow>;
}

export function inMemoryReadingRows(): InMemoryReadingRows {
  const requests = new Map<string, ReadRequestRow>();
  const receipts = new Map<string, ReadReceiptRow>();
  const keep = <R extends { readonly Revision: number }>(
    rows: Map<string, R>,
    key: string,
    row: R,
  ): void => {
    if ((rows.get(key)?.Revision ?? 0) <= row.Revision) rows.set(key, row);
  };
  const all = (): readonly ReadRequestRow[] => Array.from(requests.values());
  const open = (): readonly ReadRequestRow[] => all().filter(({ Status }) => Status === 'open');
  return {
    requests,
    receipts,
    saveRequests: async (rows) => rows.forEach((row) => keep(requests, row.RequestKey, row)),
    saveReceipts: async (rows) => rows.forEach((row) => keep(receipts, row.ReceiptKey, row)),
    requestsOf: async (number) => all().filter((row) => row.DocumentNumber === number),
    openOf: async (unitKeys) => open().filter(({ UnitKey }) => unitKeys.includes(UnitKey)),
    async *open() {
      yield open();
    },
    receiptsBy: async (id) =>
      Array.from(receipts.values()).filter(({ PersonId }) => PersonId === id),
    requestsWith: async (keys) => all().filter(({ RequestKey }) => keys.includes(RequestKey)),
    receiptsOf: async (keys) =>
      Array.from(receipts.values()).filter(({ RequestKey }) => keys.includes(RequestKey)),
  };
}

/** Who is in each channel, by its id; a channel that is not there is not told of. */
export interface InMemoryRosters extends Rosters {
  readonly people: Map<string, readonly Person[]>;
}

export const inMemoryRosters = (
  people: readonly (readonly [string, readonly Person[]])[] = [],
): InMemoryRosters => {
  const known = new Map(people);
  return { people: known, of: async ({ channelId }) => known.get(channelId) };
};
