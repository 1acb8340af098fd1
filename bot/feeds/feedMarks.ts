import type { Bookmarks } from '../../src/adapters/sharepoint/sharePointBookmarks';
import type { FeedMarks } from './feedMark';

const nameOf = (feedId: string): string => `feed/${feedId}`;

/** The marks of the feeds, kept beside the other small values that instances share. */
export const feedMarks = (bookmarks: Bookmarks): FeedMarks => ({
  read: async (feedId) => (await bookmarks.read(nameOf(feedId)))?.value,
  async write(feedId, value) {
    await bookmarks.write(nameOf(feedId), value, await bookmarks.read(nameOf(feedId)));
  },
});
