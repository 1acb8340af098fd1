import type { LogEntry } from '../domain/log/logEntry';
import type { EventLog } from './ports';

/** Streams as the follower of the log has met them, so that most work on a stream costs no reading. */
export interface RememberedStreams {
  /** The whole of a stream, given what is new in it; read anew when a part was never met. */
  learn(stream: string, news: readonly LogEntry[]): Promise<readonly LogEntry[]>;
  /** What is known of a stream without asking; it may be older than the log. */
  known(stream: string): readonly LogEntry[] | undefined;
}

const most = 5_000;

export function rememberingStreams(log: Pick<EventLog, 'read'>): RememberedStreams {
  const streams = new Map<string, readonly LogEntry[]>();
  return {
    known: (stream) => streams.get(stream),
    async learn(stream, news) {
      const before = streams.get(stream) ?? [];
      const last = before[before.length - 1]?.sequence ?? 0;
      const unseen = news.filter(({ sequence }) => sequence > last);
      const complete = unseen.every(({ sequence }, index) => sequence === last + 1 + index);
      const entries = complete ? [...before, ...unseen] : await log.read(stream);
      streams.delete(stream);
      streams.set(stream, entries);
      if (streams.size > most) {
        const oldest = streams.keys().next();
        if (!oldest.done) streams.delete(oldest.value);
      }
      return entries;
    },
  };
}
