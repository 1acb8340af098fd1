import { gatheringChanges } from './gatherChanges';
import type { FollowEntries } from '../../src/application/followTogether';
import type { RefreshedSearchIndex } from '../documents/searchIndexFile';
import type { Logger } from '../logger';

/** What changes how a document is found: its text, its status, the day it is looked over. */
const telling = new Set([
  'draftStarted',
  'draftDiscarded',
  'editionPublished',
  'editionReviewed',
  'documentWithdrawn',
]);

/**
 * Keeps the search index like the log. What could not be written is written at a later look: an index that is behind must
 * not hold up what follows from the log.
 */
export function followingSearchIndex(
  index: Pick<RefreshedSearchIndex, 'refresh'>,
  logger: Logger,
): { readonly follow: FollowEntries; readonly catchUp: () => Promise<void> } {
  return gatheringChanges(
    telling,
    async (numbers) => {
      await index.refresh(numbers);
    },
    (err, numbers) => logger.warn({ err, numbers }, 'the search index is behind'),
  );
}
