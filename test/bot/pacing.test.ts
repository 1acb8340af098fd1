import { pacing } from '../../bot/pacing';

/** When each of the wishes is granted, if it waits as long as it is told. */
const granted = (wishes: readonly number[]): number[] => {
  const wait = pacing(3, 2_000);
  let free = 0;
  return wishes.map((wish) => {
    const now = Math.max(wish, free);
    free = now + wait(now);
    return free;
  });
};

describe('The pace of what is done again and again', () => {
  it('is no pace at all for the first few times', () => {
    expect(granted([0, 10, 20])).toEqual([0, 10, 20]);
  });

  it('is one time each interval when wishes pour in', () => {
    const all = granted(Array.from({ length: 1_000 }, (_, index) => index * 10));
    // 3 at once, then one every 2 s.
    expect(all.slice(0, 6)).toEqual([0, 10, 20, 2_000, 4_000, 6_000]);
  });

  it('is earned back by rest', () => {
    expect(granted([0, 0, 0, 0, 10_000, 10_001, 10_002, 10_003])).toEqual([
      0, 0, 0, 2_000, 10_000, 10_001, 10_002, 12_000,
    ]);
  });
});
