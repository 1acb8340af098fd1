import type { Bookmarks } from '../../src/adapters/sharepoint/sharePointBookmarks';

/** What shared values promise to instances that know nothing of each other; `another` gives each its own. */
export function bookmarksContract(name: string, another: () => Bookmarks): void {
  let round = 0;
  const own = (): string => `bookmark-${(round += 1)}-d'å`;

  describe(`${name} keep the promises of bookmarks`, () => {
    it('have nothing under a name nobody wrote', async () => {
      expect(await another().read(own())).toBeUndefined();
    });

    it('give back what was written', async () => {
      const mark = own();
      expect(await another().write(mark, '{"holder":"ö"}', undefined)).toBe(true);
      expect((await another().read(mark))?.value).toBe('{"holder":"ö"}');
    });

    it('let one be first', async () => {
      const mark = own();
      const outcomes = await Promise.all(
        ['a', 'b', 'c'].map((value) => another().write(mark, value, undefined)),
      );
      expect(outcomes.filter(Boolean)).toHaveLength(1);
    });

    it('take a change that is based on the latest version', async () => {
      const mark = own();
      const mine = another();
      await mine.write(mark, '1', undefined);
      expect(await mine.write(mark, '2', await mine.read(mark))).toBe(true);
      expect((await another().read(mark))?.value).toBe('2');
    });

    it('refuse a change that is based on an older version', async () => {
      const mark = own();
      const mine = another();
      const yours = another();
      await mine.write(mark, '1', undefined);
      const old = await mine.read(mark);
      await yours.write(mark, '2', await yours.read(mark));
      expect(await mine.write(mark, '3', old)).toBe(false);
      expect((await mine.read(mark))?.value).toBe('2');
    });

    it('let one of two have it who read the same version', async () => {
      const mark = own();
      const mine = another();
      const yours = another();
      await mine.write(mark, '1', undefined);
      const [one, other] = [await mine.read(mark), await yours.read(mark)];
      const outcomes = await Promise.all([
        mine.write(mark, 'mine', one),
        yours.write(mark, 'yours', other),
      ]);
      expect([...outcomes].sort()).toEqual([false, true]);
    });

    it('refuse a first write when the name is taken', async () => {
      const mark = own();
      await another().write(mark, '1', undefined);
      expect(await another().write(mark, '2', undefined)).toBe(false);
    });
  });
}
