import type { Clock } from '../../src/application/ports';

/** A clock that stands still, at 14:05 Swedish time on a Monday in March. */
export const fixedClock = (now = '2026-03-23T13:05:00.000Z', today = now.slice(0, 10)): Clock => ({
  now: () => now,
  today: () => today,
});
