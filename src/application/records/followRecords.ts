import type { EntryDraft } from '../../domain/log/chain';
import type { LogEntry, PlacedEntry } from '../../domain/log/logEntry';
import type { LogTools, Outbox } from '../ports';
import { appendingDrafts } from '../appendDrafts';
import type { Effect } from '../effects';
import type { FollowEntries } from '../followTogether';
import type { RememberedStreams } from '../rememberedStreams';

export interface RecordFollowerPorts extends Pick<LogTools, 'log' | 'sha256'> {
  readonly outbox: Outbox;
  readonly remembered: RememberedStreams;
  /** Called when the outbox has something new, before the rows are written. */
  readonly onEffects?: () => Promise<void>;
}

/** A record with what is new in its stream. */
export interface FollowedRecord<S> {
  readonly state: S;
  readonly all: readonly LogEntry[];
  readonly news: readonly PlacedEntry[];
  readonly revision: number;
  /** The record as it was after an entry. */
  readonly at: (entry: LogEntry) => S | undefined;
}

/** A kind of record as the follower of the log meets it. Everything it gives is keyed by the entries it follows from. */
export interface FollowedKind<S> {
  readonly isOwn: (stream: string) => boolean;
  readonly from: (entries: readonly LogEntry[]) => S | undefined;
  /** Writes the rows people read; a row with an older revision never replaces a newer one. */
  readonly save: (records: readonly FollowedRecord<S>[]) => Promise<void>;
  /** Cards and mails that follow. */
  readonly effects?: (record: FollowedRecord<S>) => readonly Effect[] | Promise<readonly Effect[]>;
  /** Further events that follow, also in other streams. */
  readonly drafts?: (
    record: FollowedRecord<S>,
  ) => readonly EntryDraft[] | Promise<readonly EntryDraft[]>;
}

/**
 * Carries entries of one kind of record onward: effects to the outbox, rows, further events. Following the same entries
 * again changes nothing. Gives how many entries were appended.
 */
export const followingRecords = <S>(
  ports: RecordFollowerPorts,
  kind: FollowedKind<S>,
): FollowEntries => {
  const { outbox, remembered, onEffects = () => Promise.resolve() } = ports;
  const append = appendingDrafts(ports, remembered);
  return async (entries) => {
    const streams = new Map<string, PlacedEntry[]>();
    entries
      .filter(({ stream }) => kind.isOwn(stream))
      .forEach((entry) => streams.set(entry.stream, [...(streams.get(entry.stream) ?? []), entry]));
    const records: FollowedRecord<S>[] = [];
    for (const [stream, news] of Array.from(streams)) {
      const all = await remembered.learn(stream, news);
      const state = kind.from(all);
      if (state === undefined) continue;
      const at = (entry: LogEntry): S | undefined =>
        kind.from(all.filter(({ sequence }) => sequence <= entry.sequence));
      records.push({ state, all, news, at, revision: all[all.length - 1]?.sequence ?? 0 });
    }
    if (records.length === 0) return 0;
    const effects: Effect[] = [];
    for (const record of records) effects.push(...((await kind.effects?.(record)) ?? []));
    if (effects.length > 0) {
      await outbox.add(effects);
      await onEffects();
    }
    await kind.save(records);
    const drafts: EntryDraft[] = [];
    for (const record of records) drafts.push(...((await kind.drafts?.(record)) ?? []));
    await append(drafts);
    return drafts.length;
  };
};
