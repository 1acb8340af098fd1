import { dailyReminders } from '../../../bot/schedule/dailyReminders';
import { silentLogger } from '../../support/silentLogger';

const aMorning = () => {
  const state = { now: '2026-03-24T05:00:00.000Z', today: '2026-03-24', asked: 0, isDown: false };
  const remind = async (): Promise<number> => {
    state.asked += 1;
    if (state.isDown) throw new Error('unavailable');
    return 2;
  };
  const clock = { now: () => state.now, today: () => state.today };
  return { state, look: dailyReminders(remind, clock, '07:30', silentLogger) };
};

describe('The daily reminders (X-03)', () => {
  it('wait for the morning in Sweden, so that nobody is disturbed at night', async () => {
    const { state, look } = aMorning();
    await look(); // 06:00
    state.now = '2026-03-24T06:29:00.000Z'; // 07:29
    await look();
    expect(state.asked).toBe(0);
    state.now = '2026-03-24T06:30:00.000Z'; // 07:30
    await look();
    expect(state.asked).toBe(1);
  });

  it('go out once a day', async () => {
    const { state, look } = aMorning();
    state.now = '2026-03-24T08:00:00.000Z';
    await look();
    await look();
    expect(state.asked).toBe(1);
    Object.assign(state, { now: '2026-03-25T08:00:00.000Z', today: '2026-03-25' });
    await look();
    expect(state.asked).toBe(2);
  });

  it('are tried again at the next look when they failed', async () => {
    const { state, look } = aMorning();
    Object.assign(state, { now: '2026-03-24T08:00:00.000Z', isDown: true });
    await expect(look()).rejects.toThrow('unavailable');
    state.isDown = false;
    await look();
    expect(state.asked).toBe(2);
  });
});
