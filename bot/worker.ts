import type { Bookmark, Bookmarks } from '../src/adapters/sharepoint/sharePointBookmarks';
import type { EventLog } from '../src/application/ports';
import type { PlacedEntry } from '../src/domain/log/logEntry';
import type { Logger } from './logger';
import type { Lease } from './outbox/lease';
import type { OutboxRunner } from './outbox/outboxRunner';

export interface WorkerTools {
  readonly log: Pick<EventLog, 'after'>;
  readonly lease: Lease;
  readonly bookmarks: Bookmarks;
  readonly follow: (entries: readonly PlacedEntry[]) => Promise<void>;
  readonly outboxRunner: OutboxRunner;
  readonly pollMs: number;
  readonly heartbeatMs: number;
  readonly logger: Logger;
  /** Further work of the one who holds the lease, done once a round: intake, the daily seal. */
  readonly chores: readonly (() => Promise<void>)[];
}

/** The one who, among all instances, follows the log, empties the outbox and takes in mail. */
export interface Worker {
  start(): void;
  /** Something was written to the log: look at once. */
  poke(): void;
  /** Follows the log to its end now; false when another instance holds the lease. */
  followNow(): Promise<boolean>;
  stop(): Promise<void>;
}

const followedName = 'followed';
const page = 200;
// Two writers may get their positions in one order and become visible in the other: look back a little.
const lookBack = 100;
const bookmarkEveryMs = 5_000;

export function createWorker({
  log,
  lease,
  bookmarks,
  follow,
  outboxRunner,
  pollMs,
  heartbeatMs,
  logger,
  chores,
}: WorkerTools): Worker {
  let stopped = false;
  let term = 0;
  let position = 0;
  let bookmark: Bookmark | undefined;
  let markedAt = 0;
  let seen = new Set<number>();
  let wake: () => void = () => undefined;
  let poked = false;
  let heartbeat: NodeJS.Timeout | undefined;
  let ended: Promise<void> = Promise.resolve();
  let following: Promise<void> = Promise.resolve();

  const mark = async (): Promise<void> => {
    if (`${position}` === bookmark?.value) return;
    markedAt = Date.now();
    await bookmarks.write(followedName, `${position}`, bookmark);
    bookmark = await bookmarks.read(followedName);
  };

  const followOnce = async (): Promise<void> => {
    for (;;) {
      const entries = await log.after(Math.max(0, position - lookBack), page);
      const news = entries.filter((entry) => !seen.has(entry.position));
      await follow(news);
      if (news.length === 0) break;
      news.forEach((entry) => seen.add(entry.position));
      position = Math.max(position, ...news.map((entry) => entry.position));
      if (seen.size > 50 * lookBack) {
        seen = new Set(Array.from(seen).filter((place) => place > position - 2 * lookBack));
      }
      if (Date.now() - markedAt > bookmarkEveryMs) await mark();
    }
  };

  const followLog = (): Promise<void> => {
    following = following.catch(() => undefined).then(followOnce);
    return following;
  };

  const takeOver = async (): Promise<void> => {
    bookmark = await bookmarks.read(followedName);
    position = Number(bookmark?.value ?? 0);
    seen = new Set();
    outboxRunner.takeOver();
    await outboxRunner.fetch();
    logger.info({ from: position }, 'took the lease');
  };

  const hold = async (): Promise<boolean> => {
    if (!(await lease.keep())) return false;
    if (lease.term() !== term) {
      await takeOver();
      term = lease.term();
    }
    return true;
  };

  const round = async (): Promise<void> => {
    if (!(await hold())) return;
    await followLog();
    for (const chore of chores) {
      if (stopped) return;
      await chore().catch((error: unknown) =>
        logger.error({ err: error }, 'a chore failed; trying again'),
      );
    }
    if (Date.now() - markedAt > bookmarkEveryMs) await mark();
  };

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, poked || stopped ? 0 : pollMs);
      poked = false;
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async (): Promise<void> => {
    while (!stopped) {
      await round().catch((error: unknown) =>
        logger.error({ err: error }, 'a round failed; trying again'),
      );
      await pause();
    }
  };

  return {
    start() {
      ended = run();
      heartbeat = setInterval(() => {
        lease
          .keep()
          .catch((error: unknown) => logger.warn({ err: error }, 'the lease could not be kept'));
      }, heartbeatMs);
    },
    poke() {
      poked = true;
      wake();
    },
    async followNow() {
      if (!lease.isHeld() || lease.term() !== term) return false;
      await followLog();
      return true;
    },
    async stop() {
      stopped = true;
      clearInterval(heartbeat);
      wake();
      await ended;
      await outboxRunner.settle();
      if (lease.isHeld()) {
        await mark().catch((error: unknown) =>
          logger.warn({ err: error }, 'the place in the log is not marked'),
        );
        await lease
          .release()
          .catch((error: unknown) => logger.warn({ err: error }, 'the lease was not given back'));
      }
    },
  };
}
