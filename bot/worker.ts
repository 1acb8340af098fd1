import type { Logger } from './logger';
import type { LogFollower } from './logFollower';
import type { Lease } from './outbox/lease';
import type { OutboxRunner } from './outbox/outboxRunner';
import { pacing } from './pacing';

export interface WorkerTools {
  readonly lease: Lease;
  readonly follower: LogFollower;
  readonly outboxRunner: OutboxRunner;
  /** Further work of the one who holds the lease, done at every look: intake, the daily seal. */
  readonly chores: readonly (() => Promise<void>)[];
  readonly pollMs: number;
  readonly heartbeatMs: number;
  readonly logger: Logger;
}

/** The one who, among all instances, follows the log, empties the outbox and takes in mail. */
export interface Worker {
  start(): void;
  /** Something was written to the log: look soon. */
  poke(): void;
  /** Follows the log to its end now; false when another instance holds the lease. */
  followNow(): Promise<boolean>;
  stop(): Promise<void>;
}

// Answers that come together are followed together. A single one is followed at once; when they pour in, the next press
// matters more than the last row, and every look at the log costs SharePoint some requests however little is new.
const gatherMs = 100;
const quickRounds = 3;
const roundEveryMs = 2_000;

export function createWorker(tools: WorkerTools): Worker {
  const { lease, follower, outboxRunner, chores, pollMs, heartbeatMs, logger } = tools;
  let stopped = false;
  let term = 0;
  let poked = false;
  let choresAt = 0;
  const pace = pacing(quickRounds, Math.min(roundEveryMs, pollMs));
  let wake: () => void = () => undefined;
  let heartbeat: NodeJS.Timeout | undefined;
  let ended: Promise<void> = Promise.resolve();

  const warn =
    (sentence: string) =>
    (error: unknown): void =>
      logger.warn({ err: error }, sentence);

  const hold = async (): Promise<boolean> => {
    if (!(await lease.keep())) return false;
    if (lease.term() !== term) {
      const from = await follower.takeOver();
      outboxRunner.takeOver();
      await outboxRunner.fetch();
      term = lease.term();
      logger.info({ from }, 'took the lease');
    }
    return true;
  };

  const doChores = async (): Promise<void> => {
    if (Date.now() - choresAt < pollMs) return;
    choresAt = Date.now();
    for (const chore of chores) {
      if (!stopped) await chore().catch(warn('a chore failed; trying again'));
    }
  };

  const round = async (): Promise<void> => {
    if (!(await hold())) return;
    await follower.followToEnd();
    await doChores();
    await follower.mark();
  };

  const pause = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, poked || stopped ? 0 : pollMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    if (!stopped && poked) {
      const gather = Math.max(gatherMs, pace(performance.now()));
      await new Promise((resolve) => setTimeout(resolve, gather));
    }
    poked = false;
  };

  const run = async (): Promise<void> => {
    while (!stopped) {
      await round().catch(warn('a round failed; trying again'));
      await pause();
    }
  };

  return {
    start() {
      ended = run();
      heartbeat = setInterval(() => {
        lease.keep().catch(warn('the lease could not be kept'));
      }, heartbeatMs);
    },
    poke() {
      poked = true;
      wake();
    },
    async followNow() {
      if (!lease.isHeld() || lease.term() !== term) return false;
      await follower.followToEnd();
      return true;
    },
    async stop() {
      stopped = true;
      clearInterval(heartbeat);
      wake();
      await ended;
      await outboxRunner.settle();
      if (!lease.isHeld()) return;
      await follower.mark('now').catch(warn('the place in the log is not marked'));
      await lease.release().catch(warn('the lease was not given back'));
    },
  };
}
