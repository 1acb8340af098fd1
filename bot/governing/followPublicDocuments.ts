import type { FollowEntries } from '../../src/application/followTogether';
import type { Clock } from '../../src/application/ports';
import type { Logger } from '../logger';
import { gatheringChanges } from './gatherChanges';
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
  const changes = gatheringChanges(
    telling,
    async (numbers) => {
      const files = await publishing.refresh(numbers);
      if (files > 0) logger.info({ numbers, files }, 'the public documents were changed');
    },
    (err, numbers) => logger.warn({ err, numbers }, 'the public documents are behind'),
  );
  let wholeOn = '';
  return {
    follow: changes.follow,
    catchUp: async () => {
      const today = clock.today();
      if (wholeOn === today) return changes.catchUp();
      return changes.withAll(async () => {
        const files = await publishing.makeWhole();
        wholeOn = today;
        if (files > 0) logger.info({ files }, 'the public documents were made whole');
      });
    },
  };
}
