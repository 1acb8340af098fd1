import { watchingDocuments } from '../../../bot/intake/documentWatch';
import type { LibraryFile } from '../../../src/adapters/sharepoint/sharePointLibraryChanges';
import { AppFault } from '../../../src/application/fault';
import { inMemoryBookmarks } from '../../support/inMemoryBookmarks';
import { silentLogger } from '../../support/silentLogger';

const file = (id: number, modified = 0): LibraryFile => ({
  ...{ id, modified, name: `${id}.pdf`, folder: 'RH-20001' },
  by: { name: 'Edit Rask', mail: '' },
});

const aWatch = (files: readonly LibraryFile[], now = 60_000) => {
  const bookmarks = inMemoryBookmarks();
  const taken: number[] = [];
  const asked: (string | undefined)[] = [];
  const faults = new Map<number, AppFault>();
  let clock = now;
  let mayWork = true;
  const look = watchingDocuments({
    library: {
      since: async (mark) => {
        asked.push(mark);
        return mark === 'later' ? { mark: 'later', files: [] } : { mark: 'later', files };
      },
    },
    bookmarks,
    takeIn: async ({ id }) => {
      const fault = faults.get(id);
      if (fault) throw fault;
      taken.push(id);
    },
    now: () => clock,
    mayWork: () => mayWork,
    logger: silentLogger,
  });
  return {
    ...{ look, taken, asked, faults },
    later: (ms: number) => (clock += ms),
    loseLease: () => (mayWork = false),
  };
};

describe('The watch on the library of governing documents', () => {
  it('begins with everything, and goes on from its mark', async () => {
    const watch = aWatch([file(1), file(2)]);
    await watch.look();
    await watch.look();
    expect(watch.taken).toEqual([1, 2]);
    expect(watch.asked).toEqual([undefined, 'later']);
  });

  it('waits for a file that somebody may be writing, and takes the others once', async () => {
    const watch = aWatch([file(1), file(2, 55_000)]);
    await watch.look();
    await watch.look();
    expect(watch.taken).toEqual([1]);
    watch.later(10_000);
    await watch.look();
    await watch.look();
    expect(watch.taken).toEqual([1, 2]);
    expect(watch.asked).toEqual([undefined, undefined, undefined, 'later']);
  });

  it('keeps its mark when SharePoint does not answer, so that nothing is lost', async () => {
    const watch = aWatch([file(1), file(2)]);
    watch.faults.set(2, new AppFault('store/unavailable', 'No answer.'));
    await expect(watch.look()).rejects.toThrow('No answer.');
    watch.faults.clear();
    await watch.look();
    expect(watch.taken).toEqual([1, 2]);
    expect(watch.asked).toEqual([undefined, undefined]);
  });

  it('goes past a file that SharePoint will never give', async () => {
    const watch = aWatch([file(1), file(2)]);
    watch.faults.set(1, new AppFault('store/refused', 'Blocked.'));
    await watch.look();
    await watch.look();
    expect(watch.taken).toEqual([2]);
    expect(watch.asked).toEqual([undefined, 'later']);
  });

  it('leaves the work to another instance that has taken the lease', async () => {
    const watch = aWatch([file(1)]);
    watch.loseLease();
    await watch.look();
    expect(watch.taken).toEqual([]);
  });
});
