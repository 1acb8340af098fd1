import type { Bookmarks } from '../../src/adapters/sharepoint/sharePointBookmarks';
import type {
  LibraryChanges,
  LibraryFile,
} from '../../src/adapters/sharepoint/sharePointLibraryChanges';
import { isFault } from '../../src/application/fault';
import type { Logger } from '../logger';

export interface DocumentWatchTools {
  readonly library: Pick<LibraryChanges, 'since'>;
  readonly bookmarks: Bookmarks;
  readonly takeIn: (file: LibraryFile) => Promise<void>;
  readonly now: () => number;
  readonly mayWork: () => boolean;
  readonly logger: Logger;
  /** How long a file lies still before it is taken in: somebody may be writing it. */
  readonly settleMs?: number;
}

const bookmark = 'documents/changes';
const usualSettleMs = 10_000;

/**
 * Looks for files that people put into the library themselves, as a chore. The mark in the change log moves on only when
 * everything before it is dealt with, so that a stop in between loses nothing; taking in is harmless to repeat.
 */
export function watchingDocuments(tools: DocumentWatchTools): () => Promise<void> {
  const { library, bookmarks, takeIn, now, mayWork, logger } = tools;
  const settleMs = tools.settleMs ?? usualSettleMs;
  // While one file keeps the mark where it is, the others are not looked at again.
  const dealtWith = new Map<number, number>();

  const deal = async (file: LibraryFile): Promise<void> => {
    try {
      await takeIn(file);
      dealtWith.set(file.id, file.modified);
    } catch (error) {
      if (!isFault(error, 'store/refused') && !isFault(error, 'store/contradiction')) throw error;
      logger.error({ err: error, file: file.name }, 'a file of a document cannot be taken in');
      dealtWith.set(file.id, file.modified);
    }
  };

  return async () => {
    const before = await bookmarks.read(bookmark);
    const { mark, files } = await library.since(before?.value);
    const isYoung = ({ modified }: LibraryFile): boolean => now() - modified < settleMs;
    for (const file of files) {
      if (!mayWork()) return;
      if (!isYoung(file) && dealtWith.get(file.id) !== file.modified) await deal(file);
    }
    if (mark === before?.value || files.some(isYoung)) return;
    if (await bookmarks.write(bookmark, mark, before)) dealtWith.clear();
  };
}
