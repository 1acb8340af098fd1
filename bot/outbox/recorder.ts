import type { Delivered } from '../../src/application/recordDelivery';
import type { Outbox } from '../../src/application/ports';
import type { Logger } from '../logger';
import { pacing } from '../pacing';

/** A carried-out effect: what it did, if that is news for the log, and its place in the outbox. */
export interface CarriedOut {
  readonly id: number;
  readonly delivered?: Delivered;
}

/**
 * Writes down what was carried out: first in the log, then in the outbox, many at a time. `onWritten` is told when the
 * log has something new.
 */
export interface Recorder {
  add(carriedOut: CarriedOut): void;
  /** Writes what is gathered before long: at once when little happens, else what a second has brought together. */
  flushSoon(): void;
  /** Writes what is gathered; what cannot be written stays gathered. */
  flush(): Promise<void>;
}

const most = 100;
const quickWrites = 3;
const writeEveryMs = 1_000;

export function createRecorder(
  record: (deliveries: readonly Delivered[]) => Promise<void>,
  outbox: Outbox,
  logger: Logger,
  onWritten: (ids: readonly number[]) => void,
): Recorder {
  let gathered: CarriedOut[] = [];
  let writing: Promise<void> = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const pace = pacing(quickWrites, writeEveryMs);
  const write = async (): Promise<void> => {
    // What is added meanwhile waits for its own turn, or each of these would become a write of its own.
    for (let left = gathered.length; left > 0; left -= most) {
      const batch = gathered.slice(0, Math.min(left, most));
      const deliveries = batch.flatMap(({ delivered }) => (delivered ? [delivered] : []));
      try {
        if (deliveries.length > 0) await record(deliveries);
        await outbox.finish(batch.map(({ id }) => id));
      } catch (error) {
        logger.error(
          { err: error, waiting: gathered.length },
          'what was delivered is not written down yet',
        );
        return;
      }
      gathered = gathered.slice(batch.length);
      if (deliveries.length > 0) onWritten(batch.map(({ id }) => id));
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(waiting);
    waiting = undefined;
    writing = writing.then(write);
    return writing;
  };
  return {
    add(carriedOut) {
      gathered.push(carriedOut);
    },
    flushSoon() {
      waiting ??= setTimeout(() => void flush(), pace(performance.now()));
    },
    flush,
  };
}
