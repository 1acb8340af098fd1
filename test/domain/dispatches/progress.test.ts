import { type CountedDispatch, progressOf } from '../../../src/domain/dispatches/progress';

const counted = (status: CountedDispatch['status']): CountedDispatch => ({
  status,
  receiveBy: '2026-03-24',
  handleBy: '2026-03-30',
});

describe('How far a notice has come (X-15)', () => {
  it('counts answers, endings, silence, delay and what was not delivered', () => {
    const statuses = [
      'queued',
      'posted',
      'undelivered',
      'received',
      'handled',
      'notAffected',
    ] as const;
    expect(progressOf(statuses.map(counted), '2026-03-25')).toEqual({
      total: 6,
      answered: 3, // received, handled, notAffected
      complete: 2, // handled, notAffected
      silent: 3, // queued, posted, undelivered
      overdue: 3, // the silent, a day after 2026-03-24
      undelivered: 1,
      percentComplete: 33, // 2 of 6 is 33.3
    });
  });

  it('never says 100 before all are complete', () => {
    const nearly = [...Array.from({ length: 999 }, () => counted('handled')), counted('received')];
    expect(progressOf(nearly, '2026-03-23').percentComplete).toBe(99); // 999 of 1,000 is 99.9
  });

  it('says 100 when all are complete', () => {
    expect(
      progressOf([counted('handled'), counted('notAffected')], '2026-05-01').percentComplete,
    ).toBe(100);
  });

  it('is nothing of nothing without dispatches', () => {
    expect(progressOf([], '2026-03-23')).toEqual({
      total: 0,
      answered: 0,
      complete: 0,
      silent: 0,
      overdue: 0,
      undelivered: 0,
      percentComplete: 0,
    });
  });
});
