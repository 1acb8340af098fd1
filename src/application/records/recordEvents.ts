import type { LogEntry } from '../../domain/log/logEntry';

// The lists are written by the service alone, and every payload is covered by the chain: a cast is enough here.
/** What an entry says, as an event of its kind of record. */
export const eventOf = <E>(entry: LogEntry): E =>
  ({ type: entry.type, payload: JSON.parse(entry.payload) as unknown }) as E;

/** A record as its stream tells it, event by event; undefined for an empty stream. */
export const foldedFrom =
  <S, E>(evolve: (state: S | undefined, event: E, entry: LogEntry) => S | undefined) =>
  (entries: readonly LogEntry[]): S | undefined =>
    entries.reduce<S | undefined>(
      (state, entry) => evolve(state, eventOf<E>(entry), entry),
      undefined,
    );

/** True for streams of a kind: `case/…`. */
export const isStreamOf =
  (kind: string) =>
  (stream: string): boolean =>
    stream.startsWith(`${kind}/`);
