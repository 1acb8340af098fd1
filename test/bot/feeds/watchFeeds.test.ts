import { causeOf, type FeedEntry } from '../../../bot/feeds/feedEntry';
import type { FeedSource } from '../../../bot/feeds/feedSettings';
import { parseFeed } from '../../../bot/feeds/parseFeed';
import { type FeedWatchTools, watchingFeeds } from '../../../bot/feeds/watchFeeds';
import { silentLogger } from '../../support/silentLogger';
import { aFeed, type AnItem, rssOf } from './aFeed';

const start = Date.parse('2026-03-23T08:00:00.000Z');
const minutes = (count: number): number => count * 60_000;
const item = (id: string, day: number): AnItem => ({
  id,
  date: `Mon, ${`${day}`.padStart(2, '0')} Mar 2026 08:00:00 GMT`,
});

/** A world of feeds: what their servers answer by address, what was taken, and the clock. */
function aWorld(feeds: readonly FeedSource[], tools: Partial<FeedWatchTools> = {}) {
  const servers = new Map<string, () => Response>();
  const asked: { readonly url: string; readonly etag?: string | undefined }[] = [];
  const marks = new Map<string, string>();
  const log = new Map<string, FeedEntry>();
  const taken: string[] = [];
  const world = {
    clock: start,
    servers,
    asked,
    marks,
    log,
    taken,
    serve: (url: string, items: readonly AnItem[], headers: Record<string, string> = {}) =>
      servers.set(url, () => new Response(rssOf(items), { headers })),
    instance: () =>
      watchingFeeds({
        feeds,
        fetch: async (url, { headers }) => {
          asked.push({ url, etag: headers['If-None-Match'] });
          const answer = servers.get(url);
          if (!answer) throw new TypeError('fetch failed');
          return answer();
        },
        parse: async (job) => {
          try {
            return { answer: parseFeed(job) };
          } catch (error) {
            return { failure: { reason: 'damaged', detail: String(error) } };
          }
        },
        marks: {
          read: async (id) => marks.get(id),
          write: async (id, value) => void marks.set(id, value),
        },
        seen: async (cause) => log.has(cause),
        onEntry: async (entry, cause) => {
          log.set(cause, entry);
          taken.push(entry.entryId);
        },
        mayWork: () => true,
        now: () => world.clock,
        logger: silentLogger,
        ...tools,
      }),
  };
  return world;
}

const url = 'https://lv.example/feed';

describe('Watching feeds (SN-03)', () => {
  it('takes the latest entries once, oldest first, and then only what is new', async () => {
    const world = aWorld([aFeed({ latest: 2 })]);
    const watch = world.instance();
    world.serve(url, [item('c', 3), item('b', 2), item('a', 1)]);
    expect(await watch.look()).toEqual([
      {
        feedId: 'lv',
        name: 'Myndighet',
        outcome: 'read',
        lookedAt: '2026-03-23T08:00:00.000Z',
        entries: 3,
        taken: 2,
        left: 0,
      },
    ]);
    world.serve(url, [item('d', 4), item('c', 3), item('b', 2), item('a', 1)]);
    world.clock += minutes(60);
    await watch.look();
    expect(world.taken).toEqual(['b', 'c', 'd']);
    expect(world.log.get(causeOf('lv', 'd'))).toMatchObject({ feedId: 'lv', title: 'Nyhet d' });
  });

  it('leaves a feed alone that is switched off', async () => {
    const world = aWorld([aFeed({ enabled: false })]);
    expect([await world.instance().look(), world.asked]).toEqual([[], []]);
  });

  it('looks at each feed at its own pace, also when another instance looked before', async () => {
    const world = aWorld([aFeed({ everyMinutes: 30 })]);
    world.serve(url, []);
    await world.instance().look();
    world.clock += minutes(29);
    await world.instance().look();
    expect(world.asked).toHaveLength(1);
    world.clock += minutes(1);
    await world.instance().look();
    expect(world.asked).toHaveLength(2);
  });

  it('asks only for what has changed', async () => {
    const world = aWorld([aFeed()]);
    const watch = world.instance();
    world.serve(url, [item('a', 1)], { ETag: '"1"' });
    await watch.look();
    world.servers.set(url, () => new Response(null, { status: 304 }));
    world.clock += minutes(60);
    expect(await watch.look()).toMatchObject([{ outcome: 'unchanged', taken: 0 }]);
    expect(world.asked.map(({ etag }) => etag)).toEqual([undefined, '"1"']);
    world.clock += minutes(60);
    await watch.look();
    expect(world.asked[2]?.etag).toBe('"1"');
  });

  it('tries an entry again that could not be registered, and takes the others', async () => {
    let isDown = true;
    const world = aWorld([aFeed()], {
      onEntry: async (entry, cause) => {
        if (isDown && entry.entryId === 'a') throw new Error('unavailable');
        world.log.set(cause, entry);
        world.taken.push(entry.entryId);
      },
    });
    const watch = world.instance();
    world.serve(url, [item('b', 2), item('a', 1)], { ETag: '"1"' });
    expect(await watch.look()).toMatchObject([{ taken: 1, left: 1 }]);
    isDown = false;
    world.clock += minutes(60);
    await watch.look();
    expect([world.taken, world.asked[1]?.etag]).toEqual([['b', 'a'], undefined]);
  });

  it('takes nothing twice when its memory is lost or cannot be read', async () => {
    const world = aWorld([aFeed()]);
    world.serve(url, [item('a', 1)]);
    await world.instance().look();
    world.marks.set('lv', '{"known":7');
    await world.instance().look();
    expect([world.taken, world.asked.length]).toEqual([['a'], 2]);
  });

  it('goes on with the other feeds when one fails, and says since when', async () => {
    const other = 'https://annan.example/feed';
    const world = aWorld([aFeed(), aFeed({ id: 'annan', name: 'Annan', url: other })]);
    world.serve(other, [item('a', 1)]);
    const watch = world.instance();
    await watch.look();
    world.clock += minutes(60);
    world.servers.set(url, () => new Response('<html>Logga in</html>'));
    const [failed, read] = await watch.look();
    expect(failed).toMatchObject({
      outcome: 'failed',
      failure: { code: 'unreadable', since: '2026-03-23T08:00:00.000Z' },
    });
    expect(read).toMatchObject({ outcome: 'read' });
    expect(watch.reports()).toEqual([failed, read]);
    world.serve(url, [item('b', 2)]);
    world.clock += minutes(60);
    expect((await watch.look())[0]).not.toHaveProperty('failure');
    expect(world.taken).toEqual(['a', 'b']);
  });

  it('remembers what it took when the feed fails in between', async () => {
    const world = aWorld([aFeed({ latest: 1 })]);
    const watch = world.instance();
    world.serve(url, [item('b', 2), item('a', 1)]);
    await watch.look();
    world.servers.clear();
    world.clock += minutes(60);
    await watch.look();
    world.serve(url, [item('c', 3), item('b', 2), item('a', 1)]);
    world.clock += minutes(60);
    await watch.look();
    expect(world.taken).toEqual(['b', 'c']);
  });

  it('goes on when the place of its marks does not answer for one feed', async () => {
    const other = 'https://annan.example/feed';
    const world = aWorld([aFeed(), aFeed({ id: 'annan', url: other })], {
      marks: {
        read: async (id) => (id === 'lv' ? Promise.reject(new Error('unavailable')) : undefined),
        write: async () => undefined,
      },
    });
    world.serve(other, []);
    expect(await world.instance().look()).toMatchObject([{ feedId: 'annan' }]);
  });

  it('leaves what is not done to the instance that has the lease now', async () => {
    let asked = 0;
    const world = aWorld([aFeed()], { mayWork: () => (asked += 1) < 3 });
    world.serve(url, [item('c', 3), item('b', 2), item('a', 1)]);
    await world.instance().look();
    expect([world.taken, world.marks.size]).toEqual([['a'], 0]);
  });

  it('begins without waiting for a slow server, and looks once at a time', async () => {
    let answer: (response: Response) => void = () => undefined;
    let asked = 0;
    const world = aWorld([aFeed()], {
      fetch: () => {
        asked += 1;
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    });
    const watch = world.instance();
    await watch.begin();
    await watch.begin();
    const look = watch.look();
    await new Promise(setImmediate);
    answer(new Response(rssOf([item('a', 1)])));
    expect([await look, asked]).toMatchObject([[{ taken: 1 }], 1]);
  });

  it('stops in the middle of a look', async () => {
    const world = aWorld([aFeed()], {
      fetch: (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        ),
    });
    const watch = world.instance();
    await watch.begin();
    await new Promise(setImmediate);
    await watch.stop();
    expect([world.marks.size, watch.reports()]).toEqual([0, []]);
  });
});
