import { createLogFollower } from '../../bot/logFollower';
import { createLease } from '../../bot/outbox/lease';
import type { OutboxRunner } from '../../bot/outbox/outboxRunner';
import { createWorker, type Worker } from '../../bot/worker';
import type { Bookmarks } from '../../src/adapters/sharepoint/sharePointBookmarks';
import { inMemoryBookmarks } from '../support/inMemoryBookmarks';
import { inMemoryEventLog } from '../support/inMemoryEventLog';
import { silentLogger } from '../support/silentLogger';

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds() && tries < 400; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(holds()).toBe(true);
};

const running: Worker[] = [];
afterEach(() => Promise.all(running.splice(0).map((worker) => worker.stop())));

const aWorker = (name: string, bookmarks: Bookmarks, chore: () => Promise<void>) => {
  const seen = { takeOvers: 0, settled: 0 };
  const outboxRunner: OutboxRunner = {
    takeOver: () => (seen.takeOvers += 1),
    fetch: async () => undefined,
    settle: async () => void (seen.settled += 1),
  };
  const worker = createWorker({
    lease: createLease(bookmarks, name, 200, () => performance.now()),
    follower: createLogFollower({
      log: inMemoryEventLog(),
      bookmarks,
      follow: async () => 0,
      now: Date.now,
    }),
    outboxRunner,
    chores: [chore],
    pollMs: 10,
    heartbeatMs: 40,
    logger: silentLogger,
  });
  running.push(worker);
  worker.start();
  return { worker, seen };
};

describe('The worker', () => {
  it('works in one instance only, and another goes on when that one stops', async () => {
    const bookmarks = inMemoryBookmarks();
    const done = { one: 0, two: 0 };
    const one = aWorker('one', bookmarks, async () => void (done.one += 1));
    await until(() => done.one > 0);
    const two = aWorker('two', bookmarks, async () => void (done.two += 1));
    const before = done.one;
    await until(() => done.one > before + 2);
    expect(done.two).toBe(0);

    await one.worker.stop();
    await until(() => done.two > 0);
    expect([one.seen.settled, two.seen.takeOvers]).toEqual([1, 1]);
  });

  it('does its other work although one piece of it fails', async () => {
    let tries = 0;
    aWorker('one', inMemoryBookmarks(), async () => {
      tries += 1;
      throw new TypeError('no mailbox');
    });
    await until(() => tries > 2);
  });

  it('follows nothing for an instance that does not hold the lease', async () => {
    const bookmarks = inMemoryBookmarks();
    let done = 0;
    aWorker('one', bookmarks, async () => void (done += 1));
    await until(() => done > 0);
    const { worker } = aWorker('two', bookmarks, async () => undefined);
    expect(await worker.followNow()).toBe(false);
  });
});
