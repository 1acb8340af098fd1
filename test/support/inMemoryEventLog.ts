import type { Appended, EventLog } from '../../src/application/ports';
import { eventKeyOf, type LogEntry, type PlacedEntry } from '../../src/domain/log/logEntry';

/** A log in memory with both unique keys of the list `Events`: place in the stream, and cause. */
export interface InMemoryEventLog extends EventLog {
  readonly entries: PlacedEntry[];
}

export function inMemoryEventLog(begunWith: readonly PlacedEntry[] = []): InMemoryEventLog {
  const entries: PlacedEntry[] = [...begunWith];
  const add = (entry: LogEntry): Appended => {
    const known = entries.find(({ cause }) => cause === entry.cause);
    if (known) return { outcome: 'known', entry: known };
    const key = eventKeyOf(entry);
    if (entries.some((other) => eventKeyOf(other) === key)) return { outcome: 'conflict' };
    const placed = { ...entry, position: (entries[entries.length - 1]?.position ?? 0) + 1 };
    entries.push(placed);
    return { outcome: 'appended', entry: placed };
  };
  return {
    entries,
    append: async (entry) => add(entry),
    appendEach: async (added) => added.map(add),
    read: async (stream) => entries.filter((entry) => entry.stream === stream),
    byCause: async (cause) => entries.find((entry) => entry.cause === cause),
    after: async (position, limit) =>
      entries.filter((entry) => entry.position > position).slice(0, limit),
    has: async (stream) => entries.some((entry) => entry.stream === stream),
  };
}
