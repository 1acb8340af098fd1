import type { LogEntry } from '../domain/log/logEntry';
import type { Instant } from '../domain/time';

/** What has happened to a record, who did it and when, oldest first. */
export type RecordHistory = readonly {
  readonly type: string;
  readonly by: string;
  readonly at: Instant;
}[];

export const historyOf = (entries: readonly LogEntry[]): RecordHistory =>
  entries.map(({ type, actor, at }) => ({ type, by: actor.name, at }));
