import type { Appended, EventLog } from '../../application/ports';
import { eventKeyOf, type LogEntry, type PlacedEntry } from '../../domain/log/logEntry';
import { type EventRow, eventsList } from '../../lists/events.list';
import { inBatches, itemsOn, quoted, type SiteLists } from './siteLists';
import { isDuplicate, storeFault } from './storeFault';

const toRow = (entry: LogEntry): EventRow => ({
  Title: entry.type,
  EventKey: eventKeyOf(entry),
  Cause: entry.cause,
  Stream: entry.stream,
  Sequence: entry.sequence,
  Type: entry.type,
  Subject: entry.subject,
  At: entry.at,
  ActorId: entry.actor.id,
  ActorName: entry.actor.name,
  Payload: entry.payload,
  PreviousHash: entry.previousHash || null,
  Hash: entry.hash,
});

type StoredRow = EventRow & { readonly Id: number };

const toEntry = (row: StoredRow): PlacedEntry => ({
  position: row.Id,
  stream: row.Stream,
  sequence: row.Sequence,
  type: row.Type,
  subject: row.Subject,
  at: row.At,
  actor: { id: row.ActorId, name: row.ActorName },
  cause: row.Cause,
  payload: row.Payload,
  previousHash: row.PreviousHash ?? '',
  hash: row.Hash,
});

const columns = ['Id', ...Object.keys(eventsList.columns)];
const mostInStream = 5_000;

/** The log in the list `Events`. Its unique columns settle races between instances and repeated requests. */
export function sharePointEventLog(site: SiteLists): EventLog {
  const items = (filter: string, limit: number): Promise<StoredRow[]> =>
    itemsOn(site, eventsList)
      .select(...columns)
      .filter(filter)
      .orderBy('Id', true)
      .top(limit)<StoredRow[]>()
      .catch((error: unknown) => {
        throw storeFault('Reading the log', error);
      });

  const byCause = async (cause: string): Promise<PlacedEntry | undefined> => {
    const [row] = await items(`Cause eq ${quoted(cause)}`, 1);
    return row && toEntry(row);
  };

  const afterDuplicate = async (entry: LogEntry): Promise<Appended> => {
    const known = await byCause(entry.cause);
    return known ? { outcome: 'known', entry: known } : { outcome: 'conflict' };
  };

  const add = async (on: SiteLists, entry: LogEntry): Promise<PlacedEntry> => {
    const { Id } = (await itemsOn(on, eventsList).add(toRow(entry))) as { readonly Id: number };
    return { ...entry, position: Id };
  };

  return {
    async append(entry) {
      try {
        return { outcome: 'appended', entry: await add(site, entry) };
      } catch (error) {
        if (isDuplicate(error)) return afterDuplicate(entry);
        throw storeFault(`Appending ${eventKeyOf(entry)}`, error);
      }
    },
    async appendEach(entries) {
      const settled = await inBatches(site, entries, add).catch((error: unknown) => {
        throw storeFault('Appending a batch', error);
      });
      const outcomes: Appended[] = [];
      for (let index = 0; index < entries.length; index += 1) {
        const outcome = settled[index]!;
        const entry = entries[index]!;
        if (outcome.status === 'fulfilled')
          outcomes.push({ outcome: 'appended', entry: outcome.value });
        else if (isDuplicate(outcome.reason)) outcomes.push(await afterDuplicate(entry));
        else throw storeFault(`Appending ${eventKeyOf(entry)}`, outcome.reason);
      }
      return outcomes;
    },
    read: async (stream) => (await items(`Stream eq ${quoted(stream)}`, mostInStream)).map(toEntry),
    byCause,
    after: async (position, limit) => (await items(`Id gt ${position}`, limit)).map(toEntry),
    has: async (stream) =>
      (await items(`EventKey eq ${quoted(eventKeyOf({ stream, sequence: 1 }))}`, 1)).length > 0,
  };
}
