import { isComplete, isSilent } from '../domain/dispatches/dispatchStatus';
import type { LogEntry, PlacedEntry } from '../domain/log/logEntry';
import type { DispatchRow } from '../lists/dispatches.list';
import { appendingDrafts } from './appendDrafts';
import { type RegionFacts } from './consequences/consequences';
import { consequencesOf, type StreamState } from './consequences/consequencesOf';
import {
  basisFrom,
  dispatchFrom,
  isBasisStream,
  isDispatchStream,
  isNoticeStream,
  isUnitStream,
  noticeFrom,
  unitFrom,
} from './domainEvents';
import type { LogTools, Outbox, Projections } from './ports';
import type { RememberedStreams } from './rememberedStreams';
import { toDispatchRow, toInquiryRows, toNoticeRow } from './rows';
import { type UnitNews, writingUnits } from './unitRows';

export interface FollowerPorts extends LogTools {
  readonly outbox: Outbox;
  readonly projections: Projections;
  readonly remembered: RememberedStreams;
  readonly facts: RegionFacts;
  /** Called when the outbox has something new, before the rows are written: a card should not wait for them. */
  readonly onEffects?: () => Promise<void>;
}

const streamsOf = (entries: readonly PlacedEntry[]): Map<string, PlacedEntry[]> => {
  const streams = new Map<string, PlacedEntry[]>();
  entries.forEach((entry) => {
    const stream = streams.get(entry.stream);
    if (stream) stream.push(entry);
    else streams.set(entry.stream, [entry]);
  });
  return streams;
};

const isFollowed = (stream: string): boolean =>
  isNoticeStream(stream) ||
  isDispatchStream(stream) ||
  isBasisStream(stream) ||
  isUnitStream(stream);

const stateFrom = (stream: string, entries: readonly LogEntry[]): StreamState => {
  const notice = isNoticeStream(stream) ? noticeFrom(entries) : undefined;
  const dispatch = isDispatchStream(stream) ? dispatchFrom(entries) : undefined;
  const basis = isBasisStream(stream) ? basisFrom(entries) : undefined;
  return {
    ...(notice ? { notice } : {}),
    ...(dispatch ? { dispatch } : {}),
    ...(basis ? { basis } : {}),
  };
};

const countEveryMs = 1_000;

/**
 * Carries entries of the log onward: further events, the outbox, and the rows people read. Everything it writes is
 * keyed by the entry it follows from, so following the same entries again changes nothing. Streams met before are
 * remembered, so that a row costs no reading. Following nothing catches up with what was left to count. Gives how many
 * entries were appended.
 */
export const followingLog = ({
  log,
  clock,
  outbox,
  projections,
  sha256,
  remembered,
  facts,
  onEffects = () => Promise.resolve(),
}: FollowerPorts) => {
  const count = async (noticeKey: string): Promise<void> => {
    const all = await projections.dispatchesOf(noticeKey);
    const rows = all.filter(({ Mode }) => Mode !== 'information');
    await projections.updateNotice(noticeKey, {
      Answered: rows.filter(({ Status }) => !isSilent(Status)).length,
      Complete: rows.filter(({ Status }) => isComplete(Status)).length,
      Undelivered: rows.filter(({ Status }) => Status === 'undelivered').length,
      NeedsHelp: rows.filter(({ Status }) => Status === 'needsHelp').length,
    });
  };

  // Counting reads all dispatches of a notice: while answers pour in, once a second is enough.
  const touched = new Set<string>();
  let countedAt = 0;
  const countTouched = async (): Promise<void> => {
    const now = Date.parse(clock.now());
    if (touched.size === 0 || now - countedAt < countEveryMs) return;
    countedAt = now;
    for (const noticeKey of Array.from(touched)) {
      touched.delete(noticeKey);
      await count(noticeKey).catch((error: unknown) => {
        touched.add(noticeKey);
        throw error;
      });
    }
  };

  const append = appendingDrafts({ log, sha256 }, remembered);

  return async (entries: readonly PlacedEntry[]): Promise<number> => {
    const states = new Map<string, StreamState>();
    const dispatchRows: DispatchRow[] = [];
    const noticeRows = [];
    const inquiryRows = [];
    const unitNews: UnitNews[] = [];
    for (const [stream, news] of Array.from(streamsOf(entries))) {
      if (!isFollowed(stream)) continue;
      const all = await remembered.learn(stream, news);
      if (isUnitStream(stream)) {
        unitNews.push({ unitKey: stream.slice('unit/'.length), record: unitFrom(all), news });
        continue;
      }
      const revision = all[all.length - 1]?.sequence ?? 0;
      const state = stateFrom(stream, all);
      const { notice, dispatch, basis } = state;
      states.set(stream, state);
      if (notice) noticeRows.push(toNoticeRow(notice, revision));
      if (notice?.plan) touched.add(notice.key);
      if (basis) inquiryRows.push(...toInquiryRows(basis, revision));
      if (!dispatch) continue;
      dispatchRows.push(toDispatchRow(dispatch, revision));
      touched.add(dispatch.noticeKey);
    }

    const consequences = entries.map((entry) =>
      consequencesOf(entry, states.get(entry.stream) ?? {}, facts),
    );
    const effects = consequences.flatMap((consequence) => consequence.effects);
    const drafts = consequences.flatMap((consequence) => consequence.drafts);
    if (effects.length > 0) {
      await outbox.add(effects);
      await onEffects();
    }
    await append(drafts);
    if (noticeRows.length > 0) await projections.saveNotices(noticeRows);
    if (inquiryRows.length > 0) await projections.saveInquiries(inquiryRows);
    if (dispatchRows.length > 0) await projections.saveDispatches(dispatchRows);
    await writingUnits(projections, unitNews);
    await countTouched();
    return drafts.length;
  };
};
