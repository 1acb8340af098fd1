import { readMark } from './feedMark';
import type { FeedMark, FeedMarks } from './feedMark';
import type { FeedSource } from './feedSettings';
import { lookAtFeed } from './lookAtFeed';
import type { FeedTools, Look } from './lookAtFeed';

export interface FeedWatchTools extends FeedTools {
  readonly feeds: readonly FeedSource[];
  readonly marks: FeedMarks;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How a feed stood when it was looked at last. */
export interface FeedReport extends Omit<Look, 'mark'> {
  readonly feedId: string;
  readonly name: string;
  readonly lookedAt: string;
  /** Why it gave nothing, and since when. */
  readonly failure?: FeedMark['failure'];
}

/** The watch on feeds (SN-03). */
export interface FeedWatch {
  /** Looks at the feeds that are due, one after another; while a look is under way, it is that one. */
  look(): Promise<readonly FeedReport[]>;
  /** As a chore: begins a look and does not wait, so that an authority's slow server holds up nothing of ours. */
  begin(): Promise<void>;
  /** How each feed stood when this instance looked at it last. */
  reports(): readonly FeedReport[];
  /** Ends the look under way. */
  stop(): Promise<void>;
}

const minuteMs = 60_000;

const reportOf = ({ id, name }: FeedSource, { mark, ...look }: Look): FeedReport => ({
  feedId: id,
  name,
  ...look,
  lookedAt: mark.lookedAt,
  ...(mark.failure && { failure: mark.failure }),
});

/**
 * Watches the feeds that are switched on, each at its own pace. An entry is taken once; one that cannot be registered
 * is tried again and holds up no other; a feed that fails stops no other, and its report and the service's log say so.
 */
export function watchingFeeds(tools: FeedWatchTools): FeedWatch {
  const { marks, now, logger } = tools;
  const feeds = tools.feeds.filter(({ enabled }) => enabled);
  const dueAt = new Map<string, number>();
  const latest = new Map<string, FeedReport>();
  const stopping = new AbortController();
  const mayWork = (): boolean => !stopping.signal.aborted && tools.mayWork();
  let underWay: Promise<readonly FeedReport[]> | undefined;

  const lookAt = async (source: FeedSource): Promise<FeedReport | undefined> => {
    const mark = readMark(await marks.read(source.id));
    const pace = source.everyMinutes * minuteMs;
    // Another instance may have looked meanwhile.
    const due = mark ? Date.parse(mark.lookedAt) + pace : 0;
    if (due > now() && due <= now() + pace) {
      dueAt.set(source.id, due);
      return undefined;
    }
    const lookedAt = new Date(now()).toISOString();
    const stop = stopping.signal;
    const look = await lookAtFeed(source, mark, lookedAt, { ...tools, mayWork, stop });
    // Who has lost the lease leaves the feed to the one who has it.
    if (!mayWork()) return undefined;
    await marks.write(source.id, JSON.stringify(look.mark));
    dueAt.set(source.id, now() + pace);
    return reportOf(source, look);
  };

  const tell = (report: FeedReport): void => {
    latest.set(report.feedId, report);
    const { feedId: feed, entries, taken, left, failure } = report;
    if (failure) logger.warn({ feed, failure }, 'a feed could not be read');
    else if (taken > 0 || left > 0) logger.info({ feed, entries, taken, left }, 'a feed was read');
  };

  const lookAtAll = async (): Promise<readonly FeedReport[]> => {
    const reports: FeedReport[] = [];
    for (const source of feeds) {
      if (!mayWork() || (dueAt.get(source.id) ?? 0) > now()) continue;
      const report = await lookAt(source).catch((error: unknown) => {
        logger.warn({ err: error, feed: source.id }, 'a feed was not looked at; trying again');
        return undefined;
      });
      if (report) {
        tell(report);
        reports.push(report);
      }
    }
    return reports;
  };

  const look = (): Promise<readonly FeedReport[]> => {
    underWay ??= lookAtAll().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };

  return {
    look,
    async begin() {
      void look();
    },
    reports: () => Array.from(latest.values()),
    async stop() {
      stopping.abort();
      await underWay;
    },
  };
}
