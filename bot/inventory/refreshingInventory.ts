import type { Logger } from '../logger';
import type { Inventory } from './createInventory';

const everyMs = 60_000;

/**
 * Looks for new exports once a minute. Every instance does, whoever holds the lease: each answers from an index of
 * its own.
 */
export function refreshingInventory(
  inventory: Pick<Inventory, 'refresh'>,
  logger: Logger,
): { start(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    await inventory
      .refresh()
      .catch((error: unknown) => logger.warn({ err: error }, 'the exports could not be read'));
    if (stopped) return;
    timer = setTimeout(() => void look(), everyMs);
    timer.unref();
  };
  return {
    start: () => void look(),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
