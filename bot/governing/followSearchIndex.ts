import { isDocumentStream } from '../../src/application/domainEvents';
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
  const waiting = new Set<string>();
  const catchUp = async (): Promise<void> => {
    const numbers = Array.from(waiting);
    if (numbers.length === 0) return;
    try {
      await index.refresh(numbers);
      numbers.forEach((number) => waiting.delete(number));
    } catch (error) {
      logger.warn({ err: error, numbers }, 'the search index is behind');
    }
  };
  return {
    follow: async (entries) => {
      entries
        .filter(({ stream, type }) => isDocumentStream(stream) && telling.has(type))
        .forEach(({ stream }) => waiting.add(stream.slice('document/'.length)));
      await catchUp();
      return 0;
    },
    catchUp,
  };
}
