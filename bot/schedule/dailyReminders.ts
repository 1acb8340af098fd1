import type { Clock } from '../../src/application/ports';
import { dayAndTime } from '../../src/text/dates';
import type { Logger } from '../logger';

/** Reminds who is due once a day, from a time of day on: nobody is to be disturbed at night. */
export function dailyReminders(
  remind: () => Promise<number>,
  clock: Clock,
  /** `07:30`, in Swedish time. */
  from: string,
  logger: Logger,
): () => Promise<void> {
  let settledOn = '';
  return async () => {
    const today = clock.today();
    const [, time = ''] = dayAndTime(clock.now()).split(' ');
    if (settledOn === today || time < from) return;
    const reminded = await remind();
    settledOn = today;
    if (reminded > 0) logger.info({ reminded }, 'reminded the silent');
  };
}
