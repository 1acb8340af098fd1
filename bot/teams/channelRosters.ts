import type { Rosters } from '../../src/application/readingPorts';
import type { Logger } from '../logger';
import type { ConnectorClient } from './connectorClient';

const attempts = 5;

/**
 * The people of channels as Teams tells of them, at the pace it asks for. What it does not tell is not guessed:
 * the request then expects those the directory names, until the next day's look.
 */
export const channelRosters = (
  { members }: Pick<ConnectorClient, 'members'>,
  logger: Logger,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Rosters => ({
  async of(channel) {
    for (let attempt = 1; ; attempt += 1) {
      const sent = await members(channel);
      if (sent.outcome === 'sent') return sent.value;
      if (sent.outcome === 'later' && attempt < attempts) {
        await pause(sent.pauseMs);
        continue;
      }
      logger.warn({ channel: channel.channelId, outcome: sent.outcome }, 'a roster was not read');
      return undefined;
    }
  },
});
