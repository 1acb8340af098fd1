import { createLease } from '../../../bot/outbox/lease';
import type { Bookmarks } from '../../../src/adapters/sharepoint/sharePointBookmarks';
import { inMemoryBookmarks } from '../../support/inMemoryBookmarks';

const leaseMs = 10_000;

/** Instances that share a store and a simulated clock. */
const anOffice = (bookmarks: Bookmarks = inMemoryBookmarks()) => {
  let now = 0;
  return {
    bookmarks,
    instance: (name: string, own: Bookmarks = bookmarks) =>
      createLease(own, name, leaseMs, () => now),
    pass: (ms: number) => {
      now += ms;
    },
  };
};

describe('The lease', () => {
  it('goes to the first who asks, for its first term', async () => {
    const { instance } = anOffice();
    const one = instance('one');
    expect([await one.keep(), one.isHeld(), one.term()]).toEqual([true, true, 1]);
  });

  it('goes to one of two who ask at once', async () => {
    const { instance } = anOffice();
    const [one, two] = [instance('one'), instance('two')];
    const held = await Promise.all([one.keep(), two.keep()]);
    expect(held.filter(Boolean)).toHaveLength(1);
    expect([one.isHeld(), two.isHeld()].filter(Boolean)).toHaveLength(1);
  });

  it('stays with who renews it, in the same term', async () => {
    const { instance, pass } = anOffice();
    const [one, two] = [instance('one'), instance('two')];
    await one.keep();
    for (let round = 0; round < 20; round += 1) {
      pass(3_000);
      expect([await one.keep(), await two.keep()]).toEqual([true, false]);
    }
    expect(one.term()).toBe(1);
  });

  it('ends by the holder’s own clock before anybody else may begin', async () => {
    const { instance, pass } = anOffice();
    const [one, two] = [instance('one'), instance('two')];
    await one.keep();
    await two.keep();
    pass(leaseMs * 0.8);
    expect([one.isHeld(), await two.keep()]).toEqual([false, false]);
  });

  it('goes to another who has seen no change for the whole of it', async () => {
    const { instance, pass } = anOffice();
    const [one, two] = [instance('one'), instance('two')];
    await one.keep();
    await two.keep();
    pass(leaseMs);
    expect([await two.keep(), one.isHeld(), await one.keep()]).toEqual([true, false, false]);
  });

  it('is not taken over by one who has only just looked', async () => {
    const { instance, pass } = anOffice();
    await instance('one').keep();
    pass(leaseMs * 5);
    expect(await instance('two').keep()).toBe(false);
  });

  it('goes to one of two who take over at the same moment', async () => {
    const { instance, pass } = anOffice();
    const [one, two, three] = [instance('one'), instance('two'), instance('three')];
    await one.keep();
    await Promise.all([two.keep(), three.keep()]);
    pass(leaseMs);
    const held = await Promise.all([two.keep(), three.keep()]);
    expect(held.filter(Boolean)).toHaveLength(1);
  });

  it('is taken back at once by the same instance after a restart', async () => {
    const { instance } = anOffice();
    await instance('one').keep();
    const restarted = instance('one');
    expect([await restarted.keep(), restarted.term()]).toEqual([true, 1]);
  });

  it('begins a new term when it ran out in between', async () => {
    const { instance, pass } = anOffice();
    const one = instance('one');
    await one.keep();
    pass(leaseMs * 2);
    expect([await one.keep(), one.term()]).toEqual([true, 2]);
  });

  it('is free at once when it is given back', async () => {
    const { instance } = anOffice();
    const [one, two] = [instance('one'), instance('two')];
    await one.keep();
    await two.keep();
    await one.release();
    expect([one.isHeld(), await two.keep()]).toEqual([false, true]);
  });

  it('cannot be given back by who does not hold it', async () => {
    const { instance } = anOffice();
    const [one, two] = [instance('one'), instance('two')];
    await one.keep();
    await two.release();
    expect(await two.keep()).toBe(false);
  });

  it('is asked for once at a time, so that two renewals are not two rivals', async () => {
    const { instance, pass } = anOffice();
    const one = instance('one');
    await one.keep();
    pass(leaseMs * 0.5);
    expect(await Promise.all([one.keep(), one.keep(), one.keep()])).toEqual([true, true, true]);
    expect(one.term()).toBe(1);
  });

  it('is kept through a store that fails for a moment, and no longer', async () => {
    const { bookmarks, instance, pass } = anOffice();
    let isDown = false;
    const whenUp = <T>(run: () => Promise<T>): Promise<T> =>
      isDown ? Promise.reject(new Error('down')) : run();
    const shaky: Bookmarks = {
      read: (name) => whenUp(() => bookmarks.read(name)),
      write: (name, value, basedOn) => whenUp(() => bookmarks.write(name, value, basedOn)),
    };
    const one = instance('one', shaky);
    await one.keep();
    pass(leaseMs * 0.5);
    isDown = true;
    await one.keep().catch(() => undefined);
    expect(one.isHeld()).toBe(true);
    pass(leaseMs * 0.3);
    expect(one.isHeld()).toBe(false);
    isDown = false;
    expect([await one.keep(), one.term()]).toEqual([true, 2]);
  });

  it('is lost at once by who finds somebody else’s name', async () => {
    const { bookmarks, instance, pass } = anOffice();
    const one = instance('one');
    await one.keep();
    await bookmarks.write('worker-lease', '{"holder":"two"}', await bookmarks.read('worker-lease'));
    pass(leaseMs * 0.4);
    expect([await one.keep(), one.isHeld()]).toEqual([false, false]);
  });
});
