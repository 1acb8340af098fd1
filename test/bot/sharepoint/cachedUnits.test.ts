import { cachedUnits } from '../../../bot/sharepoint/cachedUnits';
import type { Units } from '../../../src/application/ports';
import { aUnit } from '../../support/builders';

const aDirectory = () => {
  const state = { now: 0, asked: 0, isDown: false, name: 'IVA' };
  const units: Units = {
    async all() {
      state.asked += 1;
      if (state.isDown) throw new Error('unavailable');
      return [aUnit({ name: state.name })];
    },
  };
  return { state, cached: cachedUnits(units, () => state.now) };
};
const namesOf = async (units: Units): Promise<string[]> =>
  (await units.all()).map(({ name }) => name);

describe('Units that are kept for a minute', () => {
  it('are asked for once in that minute', async () => {
    const { state, cached } = aDirectory();
    await cached.all();
    state.now = 59_999;
    await cached.all();
    expect(state.asked).toBe(1);
  });

  it('are asked for again after it', async () => {
    const { state, cached } = aDirectory();
    await cached.all();
    state.now = 60_000;
    state.name = 'Operation';
    expect(await namesOf(cached)).toEqual(['Operation']);
  });

  it('are asked for once by all who ask at the same time', async () => {
    const { state, cached } = aDirectory();
    await Promise.all([cached.all(), cached.all(), cached.all()]);
    expect(state.asked).toBe(1);
  });

  it('are given as they were when they cannot be had', async () => {
    const { state, cached } = aDirectory();
    await cached.all();
    state.now = 600_000;
    state.isDown = true;
    expect(await namesOf(cached)).toEqual(['IVA']);
  });

  it('cannot be given when they never could be had', async () => {
    const { state, cached } = aDirectory();
    state.isDown = true;
    await expect(cached.all()).rejects.toThrow('unavailable');
  });
});
