import { checkDue, lastDayOf } from '../../../src/domain/audits/actionDue';
import { dueReminder, isOverdue } from '../../../src/domain/audits/auditAction';

const quarter = (text: string) => ({ kind: 'quarter', quarter: text }) as const;
const day = (text: string) => ({ kind: 'day', day: text }) as const;

describe('When an action is due', () => {
  it.each([
    ['2026-Q1', '2026-03-31'],
    ['2026-Q2', '2026-06-30'],
    ['2026-Q3', '2026-09-30'],
    ['2026-Q4', '2026-12-31'],
    ['2028-Q1', '2028-03-31'],
  ])('is the last day of a quarter: %s is %s, in a leap year too (AU-04)', (text, last) => {
    expect(lastDayOf(quarter(text))).toBe(last);
  });

  it('is no day when no date is given (AU-06)', () => {
    expect(lastDayOf({ kind: 'none' })).toBeUndefined();
    expect(checkDue({ kind: 'none' })).toEqual({ ok: true, value: { kind: 'none' } });
  });

  it.each([
    quarter('2026-Q5'),
    quarter('2026-Q0'),
    quarter('Q4 2026'),
    quarter(''),
    quarter('0026-Q4'),
  ])('is refused for a quarter that does not exist: $quarter', (due) => {
    expect(checkDue(due)).toEqual({ ok: false, refusal: { code: 'audit/due-invalid' } });
  });

  it('takes the leap day only in a leap year', () => {
    expect(checkDue(day('2028-02-29')).ok).toBe(true);
    expect(checkDue(day('2027-02-29')).ok).toBe(false);
  });
});

describe('An action', () => {
  const open = { status: 'underWay', due: quarter('2026-Q4') } as const;

  it('is on time on the last day of the year, and overdue on New Year’s Day (AU-04)', () => {
    expect(isOverdue(open, '2026-12-31')).toBe(false);
    expect(isOverdue(open, '2027-01-01')).toBe(true);
  });

  it('is never overdue when it is closed, or has no date (AU-06)', () => {
    expect(isOverdue({ ...open, status: 'closed' }, '2027-05-01')).toBe(false);
    expect(isOverdue({ status: 'planned', due: { kind: 'none' } }, '2027-05-01')).toBe(false);
  });

  it('is overdue while its report waits to be confirmed', () => {
    expect(isOverdue({ ...open, status: 'reported' }, '2027-01-01')).toBe(true);
  });
});

describe('A reminder to the owner of an action (X-27)', () => {
  const pace = [30, 7, -7];
  const action = { status: 'planned', due: day('2026-12-31'), reminded: [] as string[] } as const;
  const due = (today: string, some: object = {}) =>
    dueReminder({ ...action, ...some }, pace, today);

  it('is due on each day of the pace, before the last day and after it', () => {
    expect([due('2026-11-30'), due('2026-12-01'), due('2026-12-24'), due('2027-01-07')]).toEqual([
      undefined,
      '2026-12-01',
      '2026-12-24',
      '2027-01-07',
    ]);
  });

  it('is only the latest of those that have come, and given once', () => {
    expect(due('2026-12-28')).toBe('2026-12-24');
    expect(due('2026-12-28', { reminded: ['2026-12-24'] })).toBeUndefined();
    expect(due('2027-01-07', { reminded: ['2026-12-24'] })).toBe('2027-01-07');
  });

  it('is not given for what is reported, closed, or has no date', () => {
    expect(due('2027-02-01', { status: 'reported' })).toBeUndefined();
    expect(due('2027-02-01', { status: 'closed' })).toBeUndefined();
    expect(due('2027-02-01', { due: { kind: 'none' } })).toBeUndefined();
  });
});
