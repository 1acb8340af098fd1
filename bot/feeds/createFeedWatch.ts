import type { Bookmarks } from '../../src/adapters/sharepoint/sharePointBookmarks';
import type { EventLog } from '../../src/application/ports';
import { feedMarks } from './feedMarks';
import { feedThread } from './feedThread';
import { type FeedWatch, type FeedWatchTools, watchingFeeds } from './watchFeeds';

/** The watch over the feeds of authorities (SN-03) with the thread that parses them; closed when the service stops. */
export function createFeedWatch({
  bookmarks,
  log,
  ...rest
}: Pick<FeedWatchTools, 'feeds' | 'onEntry' | 'mayWork' | 'logger'> & {
  readonly bookmarks: Bookmarks;
  readonly log: Pick<EventLog, 'byCause'>;
}): FeedWatch & { close(): Promise<void> } {
  const feeds = feedThread();
  const watch = watchingFeeds({
    ...rest,
    marks: feedMarks(bookmarks),
    fetch,
    parse: (job) => feeds.parse(job),
    seen: async (cause) => (await log.byCause(cause)) !== undefined,
    now: Date.now,
  });
  return { ...watch, close: async () => feeds.close() };
}
