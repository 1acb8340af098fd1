import { approvalReminderDay } from '../../../src/domain/documents/approvalReminderDay';

describe('The day of a reminder of an overdue approval', () => {
  it.each([
    ['2026-03-30', undefined],
    ['2026-03-31', '2026-03-31'],
    ['2026-04-02', '2026-03-31'],
    ['2026-04-03', '2026-04-03'],
    ['2026-04-30', '2026-04-30'],
  ])('is on %s with a pace of three days: %s (X-20)', (today, day) => {
    expect(approvalReminderDay('2026-03-30', 3, today)).toBe(day);
  });

  it('never comes where the region reminds nobody', () => {
    expect(approvalReminderDay('2026-03-30', undefined, '2026-12-01')).toBeUndefined();
  });
});
