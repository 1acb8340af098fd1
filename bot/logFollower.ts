import type { Bookmark, Bookmarks } from '../src/adapters/sharepoint/sharePointBookmarks';
import type { EventLog } from '../src/application/ports';
import type { PlacedEntry } from '../src/domain/log/logEntry';

/** Follows the log from where it was left, and marks how far it has come. */
export interface LogFollower {
  /** Begins where the mark stands: another instance, or this one before a stop, came that far. */
  takeOver(): Promise<number>;
  /** Follows everything that is in the log now, and tells how many entries that were. Calls wait for each other. */
  followToEnd(): Promise<number>;
  /** Marks the place, at most every few seconds; `now` at once. */
  mark(when?: 'now'): Promise<void>;
}

export interface LogFollowerTools {
  readonly log: Pick<EventLog, 'after'>;
  readonly bookmarks: Bookmarks;
  /** Gives how many entries it has appended: they are followed next. */
  readonly follow: (entries: readonly PlacedEntry[]) => Promise<number>;
  readonly now: () => number;
}

const bookmarkName = 'followed';
const page = 200;
// Two writers may get their positions in one order and become visible in the other: look back a little, now and then.
const lookBack = 100;
const lookBackEveryMs = 3_000;
const markEveryMs = 5_000;
const mostSeen = 5_000;

export function createLogFollower({ log, bookmarks, follow, now }: LogFollowerTools): LogFollower {
  let position = 0;
  let bookmark: Bookmark | undefined;
  let markedAt = 0;
  let lookedBackAt = 0;
  let seen = new Set<number>();
  let following: Promise<unknown> = Promise.resolve();

  const mark = async (when?: 'now'): Promise<void> => {
    if (`${position}` === bookmark?.value) return;
    if (when !== 'now' && now() - markedAt < markEveryMs) return;
    markedAt = now();
    await bookmarks.write(bookmarkName, `${position}`, bookmark);
    bookmark = await bookmarks.read(bookmarkName);
  };

  const from = (): number => {
    if (now() - lookedBackAt < lookBackEveryMs) return position;
    lookedBackAt = now();
    return Math.max(0, position - lookBack);
  };

  const remember = (entries: readonly PlacedEntry[]): void => {
    entries.forEach((entry) => {
      seen.add(entry.position);
      position = Math.max(position, entry.position);
    });
    if (seen.size > mostSeen) {
      seen = new Set(Array.from(seen).filter((place) => place > position - 2 * lookBack));
    }
  };

  const followAll = async (): Promise<number> => {
    for (let followed = 0; ;) {
      const entries = await log.after(from(), page);
      const news = entries.filter((entry) => !seen.has(entry.position));
      const appended = await follow(news);
      if (news.length === 0) return followed;
      followed += news.length;
      remember(news);
      await mark();
      if (appended === 0 && entries.length < page) return followed;
    }
  };

  return {
    async takeOver() {
      bookmark = await bookmarks.read(bookmarkName);
      position = Number(bookmark?.value ?? 0);
      seen = new Set();
      lookedBackAt = 0;
      return position;
    },
    followToEnd() {
      const end = following.catch(() => undefined).then(followAll);
      following = end;
      return end;
    },
    mark,
  };
}
