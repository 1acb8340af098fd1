import type { Delivered } from '../../src/application/recordDelivery';
import type { Outbox } from '../../src/application/ports';
import type { Logger } from '../logger';

/** A carried-out effect: what it did, if that is news for the log, and its place in the outbox. */
export interface CarriedOut {
  readonly id: number;
  readonly delivered?: Delivered;
}

/** Writes down what was carried out: first in the log, then in the outbox, many at a time. */
export interface Recorder {
  add(carriedOut: CarriedOut): void;
  /** Writes what is gathered; what cannot be written stays gathered. */
  flush(): Promise<void>;
}

const most = 100;

export function createRecorder(
  record: (deliveries: readonly Delivered[]) => Promise<void>,
  outbox: Outbox,
  logger: Logger,
  onWritten: (ids: readonly number[]) => void,
): Recorder {
  let gathered: CarriedOut[] = [];
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    while (gathered.length > 0) {
      const batch = gathered.slice(0, most);
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
      onWritten(batch.map(({ id }) => id));
    }
  };
  return {
    add(carriedOut) {
      gathered.push(carriedOut);
    },
    flush() {
      writing = writing.then(write);
      return writing;
    },
  };
}
