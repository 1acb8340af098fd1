import { dailySeal } from '../../../bot/schedule/dailySeal';
import { silentLogger } from '../../support/silentLogger';

type Outcome = Awaited<ReturnType<Parameters<typeof dailySeal>[0]>>;

const anArchive = (outcome: Outcome) => {
  const state = { today: '2026-03-23', asked: 0, outcome, isDown: false };
  const seal = async (): Promise<Outcome> => {
    state.asked += 1;
    if (state.isDown) throw new Error('unavailable');
    return state.outcome;
  };
  return { state, sealToday: dailySeal(seal, { today: () => state.today }, silentLogger) };
};

describe('The daily seal', () => {
  it.each<Outcome>(['sealed', 'already-sealed', 'log-broken'])(
    'is asked for once a day when the log is %s',
    async (outcome) => {
      const { state, sealToday } = anArchive(outcome);
      await sealToday();
      await sealToday();
      expect(state.asked).toBe(1);
      state.today = '2026-03-24';
      await sealToday();
      expect(state.asked).toBe(2);
    },
  );

  it('is asked for again the same day while there is nothing to seal', async () => {
    const { state, sealToday } = anArchive('nothing-to-seal');
    await sealToday();
    state.outcome = 'sealed';
    await sealToday();
    await sealToday();
    expect(state.asked).toBe(2);
  });

  it('is asked for again the same day after it failed', async () => {
    const { state, sealToday } = anArchive('sealed');
    state.isDown = true;
    await expect(sealToday()).rejects.toThrow('unavailable');
    state.isDown = false;
    await sealToday();
    expect(state.asked).toBe(2);
  });
});
