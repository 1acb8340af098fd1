import { isLate, workloadOf } from '../../src/application/workload';
import { aSummary } from '../support/botBuilders';

describe('A notice that was sent', () => {
  it.each([
    ['is not late on its first day', '2026-03-24', {}, false],
    ['is late the day after when somebody is silent (X-01)', '2026-03-25', {}, true],
    ['is not late when all have answered', '2026-03-25', { answered: 14 }, false],
    ['is late after its last day until all are done', '2026-03-31', { answered: 14 }, true],
    ['is not late when all are done', '2026-04-30', { answered: 14, complete: 14 }, false],
    ['is not late once it is closed', '2026-04-30', { status: 'closed' as const }, false],
  ])('%s', (_, today, changes, late) => {
    expect(isLate(aSummary(changes), today)).toBe(late);
  });
});

describe('The coordinator’s workload (SN-60)', () => {
  it('counts each notice at its step, and tells the latest first', () => {
    const load = workloadOf(
      [
        aSummary({ status: 'received' }),
        aSummary({ status: 'collectingBasis' }),
        aSummary({ status: 'assessed' }),
        aSummary({ answered: 14, complete: 14 }),
        aSummary({ key: 'FSN-2026-0005', receiveBy: '2026-03-22', needsHelp: 2 }),
        aSummary({ key: 'FSN-2026-0006', receiveBy: '2026-03-20' }),
      ],
      '2026-03-23',
    );
    expect({ ...load, late: load.late.map(({ key }) => key) }).toEqual({
      received: 1,
      collectingBasis: 1,
      assessed: 1,
      followedUp: 2,
      completed: 1,
      needsHelp: 1,
      late: ['FSN-2026-0006', 'FSN-2026-0005'],
    });
  });
});
