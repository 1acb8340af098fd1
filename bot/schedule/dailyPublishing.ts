import type { Clock } from '../../src/application/ports';
import type { Logger } from '../logger';

/** Publishes what is due at the first look of each day: an edition comes into force when its day begins. */
export function dailyPublishing(
  publish: () => Promise<number>,
  clock: Pick<Clock, 'today'>,
  logger: Logger,
): () => Promise<void> {
  let settledOn = '';
  return async () => {
    const today = clock.today();
    if (settledOn === today) return;
    const published = await publish();
    settledOn = today;
    if (published > 0) logger.info({ published }, 'published what was due');
  };
}
