import type { Outbox, WaitingEffect } from '../../src/application/ports';
import { type Effect, laneOf } from '../../src/application/effects';
import type { Logger } from '../logger';
import type { Carried, WaitForPlace } from './deliver';
import type { Limiter } from './limiter';
import type { Recorder } from './recorder';

export interface OutboxRunnerTools {
  readonly outbox: Outbox;
  readonly limiter: Limiter;
  readonly recorder: Recorder;
  readonly deliver: (
    effect: Effect,
    mayHaveHappened: boolean,
    place: WaitForPlace,
  ) => Promise<Carried>;
  /** Asked before every send: an instance that lost its lease must not send. */
  readonly mayWork: () => boolean;
  readonly settleMs: number;
  readonly logger: Logger;
}

/** Empties the outbox: everything waiting is carried out once, within Teams' limits, however often the service stops. */
export interface OutboxRunner {
  /** Takes over after a stop or another instance: what waits now may have been sent already. */
  takeOver(): void;
  /** Fetches what is new in the outbox and starts on it; does not wait for it to be carried out. */
  fetch(): Promise<void>;
  /** Waits until nothing is being sent and everything is written down. */
  settle(): Promise<void>;
}

interface Item extends WaitingEffect {
  readonly mayHaveHappened: boolean;
  readonly tries: number;
}

const fetched = 500;
// Thirty cards a second, each answered within half a second, need no more.
const atOnce = 24;
const longestPauseMs = 60_000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function createOutboxRunner({
  outbox,
  limiter,
  recorder,
  deliver,
  mayWork,
  settleMs,
  logger,
}: OutboxRunnerTools): OutboxRunner {
  let latestId = 0;
  let inherited = true;
  let settledAt = 0;
  let turn = 0;
  const queue: Item[] = [];
  const underWay = new Set<Promise<void>>();
  const busyLanes = new Set<string>();

  const placeIn =
    (startedIn: number): WaitForPlace =>
    async (channelId) => {
      for (;;) {
        if (startedIn !== turn || !mayWork()) return undefined;
        const place = limiter.ask(channelId, Date.now());
        if (place.granted) return () => place.answered(Date.now());
        await wait(place.at - Date.now());
      }
    };

  const later = (item: Item, pauseMs: number, startedIn: number): void => {
    const timer = setTimeout(() => {
      if (startedIn !== turn) return;
      queue.push(item);
      pump();
    }, pauseMs);
    timer.unref();
  };

  const carry = async (item: Item, startedIn: number): Promise<void> => {
    const { effect, id } = item;
    if (item.mayHaveHappened) await wait(settledAt - Date.now());
    if (startedIn !== turn || !mayWork()) return;
    const carried = await deliver(effect, item.mayHaveHappened, placeIn(startedIn));
    switch (carried.outcome) {
      case 'done':
        recorder.add({ id, ...(carried.delivered ? { delivered: carried.delivered } : {}) });
        return;
      case 'again':
        if (carried.everybody) limiter.pauseUntil(Date.now() + carried.pauseMs);
        later(item, carried.pauseMs, startedIn);
        return;
      case 'uncertain': {
        const tries = item.tries + 1;
        logger.warn(
          { effect: effect.key, tries, error: carried.error },
          'no answer; will look and try again',
        );
        await outbox.fail(id, tries, carried.error, 'waiting');
        later(
          { ...item, mayHaveHappened: true, tries },
          Math.min(settleMs + 500 * 2 ** tries, longestPauseMs),
          startedIn,
        );
        return;
      }
      case 'failed':
        logger.error({ effect: effect.key, error: carried.error }, 'given up');
        await outbox.fail(id, item.tries + 1, carried.error, 'failed');
    }
  };

  const start = (item: Item): void => {
    const startedIn = turn;
    busyLanes.add(laneOf(item.effect));
    const work = carry(item, startedIn)
      .catch((error: unknown) => {
        logger.warn(
          { effect: item.effect.key, err: error },
          'an effect could not be carried out; trying again',
        );
        later(
          { ...item, mayHaveHappened: true, tries: item.tries + 1 },
          Math.min(1_000 * 2 ** item.tries, longestPauseMs),
          startedIn,
        );
      })
      .finally(() => {
        busyLanes.delete(laneOf(item.effect));
        underWay.delete(work);
        recorder.flushSoon();
        pump();
      });
    underWay.add(work);
  };

  // One effect at a time in each lane: a later state of a card never arrives before an earlier one,
  // and a channel that waits for its own limit holds up no other.
  const pump = (): void => {
    for (let index = 0; index < queue.length && underWay.size < atOnce;) {
      const item = queue[index]!;
      if (busyLanes.has(laneOf(item.effect))) index += 1;
      else start(queue.splice(index, 1)[0]!);
    }
  };

  return {
    takeOver() {
      turn += 1;
      latestId = 0;
      inherited = true;
      settledAt = Date.now() + settleMs;
      queue.length = 0;
    },
    async fetch() {
      for (;;) {
        const startedIn = turn;
        const waiting = await outbox.waiting(latestId, fetched);
        if (startedIn !== turn) return;
        waiting.forEach((effect) => {
          // Another fetch may have met it while this one was asking.
          if (effect.id <= latestId) return;
          queue.push({
            ...effect,
            mayHaveHappened: inherited || effect.attempts > 0,
            tries: effect.attempts,
          });
          latestId = effect.id;
        });
        if (waiting.length < fetched) break;
      }
      inherited = false;
      pump();
    },
    async settle() {
      turn += 1;
      queue.length = 0;
      await Promise.all(Array.from(underWay));
      await recorder.flush();
    },
  };
}
