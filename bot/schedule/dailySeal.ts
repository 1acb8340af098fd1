import type { Clock } from '../../src/application/ports';
import type { Logger } from '../logger';

/** Seals the log once a day, at the first look of the day. */
export function dailySeal(
  seal: () => Promise<'sealed' | 'already-sealed' | 'nothing-to-seal' | 'log-broken'>,
  clock: Pick<Clock, 'today'>,
  logger: Logger,
): () => Promise<void> {
  let settledOn = '';
  return async () => {
    const today = clock.today();
    if (settledOn === today) return;
    const outcome = await seal();
    if (outcome === 'nothing-to-seal') return;
    settledOn = today;
    if (outcome === 'log-broken')
      logger.error('the log does not hold and was not sealed; verify it');
    else logger.info({ outcome }, 'the log of the day');
  };
}
