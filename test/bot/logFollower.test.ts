import { createLogFollower } from '../../bot/logFollower';
import type { PlacedEntry } from '../../src/domain/log/logEntry';
import { aDraft, aLog } from '../support/builders';
import { inMemoryBookmarks } from '../support/inMemoryBookmarks';
import { inMemoryEventLog } from '../support/inMemoryEventLog';

const entries = (count: number): readonly PlacedEntry[] =>
  aLog(
    Array.from({ length: count }, (_, index) =>
      aDraft({ stream: `notice/N${index}`, subject: `N${index}`, cause: `c${index}` }),
    ),
  );

const anOffice = (count: number, bookmarks = inMemoryBookmarks()) => {
  const log = inMemoryEventLog(entries(count));
  const followed: number[][] = [];
  const state = { now: 1_000_000, fails: false, looks: 0 };
  const follower = createLogFollower({
    log: {
      after: (position, limit) => {
        state.looks += 1;
        return log.after(position, limit);
      },
    },
    bookmarks,
    follow: async (news) => {
      if (state.fails) throw new TypeError('SharePoint does not answer.');
      if (news.length > 0) followed.push(news.map(({ position }) => position));
      return 0;
    },
    now: () => state.now,
  });
  return { log, follower, followed, bookmarks, state };
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('Following the log', () => {
  it('meets every entry once and in order, however many there are', async () => {
    const { follower, followed } = anOffice(450);
    await follower.takeOver();
    await follower.followToEnd();
    await follower.followToEnd();
    expect(followed.flat()).toEqual(upTo(450));
  });

  it('looks no further than to where the log ends', async () => {
    const { follower, state } = anOffice(450);
    await follower.takeOver();
    await follower.followToEnd();
    // 200, 200, 50.
    expect(state.looks).toBe(3);
  });

  it('looks again when following has added to the log', async () => {
    const log = inMemoryEventLog(entries(1));
    const followed: number[] = [];
    const follower = createLogFollower({
      log,
      bookmarks: inMemoryBookmarks(),
      follow: async (news) => {
        followed.push(...news.map(({ position }) => position));
        return log.entries.length < 3 ? log.entries.push(...entries(4).slice(1)) : 0;
      },
      now: () => 1_000_000,
    });
    await follower.takeOver();
    await follower.followToEnd();
    expect(followed).toEqual([1, 2, 3, 4]);
  });

  it('meets an entry again that could not be followed', async () => {
    const { follower, followed, state } = anOffice(3);
    await follower.takeOver();
    state.fails = true;
    await expect(follower.followToEnd()).rejects.toThrow('does not answer');
    state.fails = false;
    await follower.followToEnd();
    expect(followed.flat()).toEqual([1, 2, 3]);
  });

  it('finds an entry that became visible behind a later one', async () => {
    const { log, follower, followed, state } = anOffice(10);
    const [late] = log.entries.splice(6, 1);
    await follower.takeOver();
    await follower.followToEnd();
    log.entries.splice(6, 0, late!);
    await follower.followToEnd();
    expect(followed.flat()).not.toContain(7);
    state.now += 3_000;
    await follower.followToEnd();
    expect(followed.flat().filter((position) => position === 7)).toEqual([7]);
    expect(followed.flat()).toHaveLength(10);
  });

  it('goes on from its mark after a stop, looking back a hundred entries', async () => {
    const first = anOffice(450);
    await first.follower.takeOver();
    await first.follower.followToEnd();
    await first.follower.mark('now');

    const second = anOffice(460, first.bookmarks);
    expect(await second.follower.takeOver()).toBe(450);
    await second.follower.followToEnd();
    expect(second.followed.flat()).toEqual(upTo(460).slice(350));
  });

  it('marks its place every few seconds, not at every step', async () => {
    const { log, follower, bookmarks, state } = anOffice(1);
    const marked = async () => (await bookmarks.read('followed'))?.value;
    await follower.takeOver();
    await follower.followToEnd();
    expect(await marked()).toBe('1');
    log.entries.push(...entries(2).slice(1));
    await follower.followToEnd();
    await follower.mark();
    expect(await marked()).toBe('1');
    state.now += 5_000;
    await follower.mark();
    expect(await marked()).toBe('2');
  });
});
