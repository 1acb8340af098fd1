import { isDocumentStream } from '../../src/application/domainEvents';
import type { FollowEntries } from '../../src/application/followTogether';
import type { Clock } from '../../src/application/ports';
import type { Logger } from '../logger';
import type { PublishingPublicly } from '../publicPages/publishingPublicly';

/** What changes a public copy: its edition, its review, that it is withdrawn. */
const telling = new Set(['editionPublished', 'editionReviewed', 'documentWithdrawn']);

/**
 * Keeps the public material like the log (GD-10). What could not be written is written at a later look; once a day, and
 * when the service begins, all of it is made whole: a review that has passed is flagged, a stop in between made good.
 */
export function followingPublicDocuments(
  publishing: PublishingPublicly,
  clock: Pick<Clock, 'today'>,
  logger: Logger,
): { readonly follow: FollowEntries; readonly catchUp: () => Promise<void> } {
  const waiting = new Set<string>();
  let wholeOn = '';

  const refresh = async (): Promise<void> => {
    const numbers = Array.from(waiting);
    if (numbers.length === 0) return;
    try {
      const files = await publishing.refresh(numbers);
      numbers.forEach((number) => waiting.delete(number));
      if (files > 0) logger.info({ numbers, files }, 'the public documents were changed');
    } catch (error) {
      logger.warn({ err: error, numbers }, 'the public documents are behind');
    }
  };
  return {
    follow: async (entries) => {
      entries
        .filter(({ stream, type }) => isDocumentStream(stream) && telling.has(type))
        .forEach(({ stream }) => waiting.add(stream.slice('document/'.length)));
      await refresh();
      return 0;
    },
    catchUp: async () => {
      const today = clock.today();
      if (wholeOn === today) return refresh();
      const numbers = Array.from(waiting);
      const files = await publishing.makeWhole();
      wholeOn = today;
      numbers.forEach((number) => waiting.delete(number));
      if (files > 0) logger.info({ files }, 'the public documents were made whole');
      return undefined;
    },
  };
}
