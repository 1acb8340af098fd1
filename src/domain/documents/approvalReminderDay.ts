import { addDays, type LocalDate } from '../time';

/**
 * The day on which approvers are reminded of an overdue approval, as it stands today: the day after it was due, and from
 * then on each `every` days; undefined before, and when the region reminds nobody.
 */
export function approvalReminderDay(
  dueOn: LocalDate,
  every: number | undefined,
  today: LocalDate,
): LocalDate | undefined {
  if (every === undefined || dueOn >= today) return undefined;
  let latest = addDays(dueOn, 1);
  for (let next = addDays(latest, every); next <= today; next = addDays(next, every)) latest = next;
  return latest;
}
