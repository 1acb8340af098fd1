import type { AssignmentSettings } from '../groups/collaborationSettings';
import { addDays, type LocalDate } from '../time';
import { type Assignment, editionInForce } from './assignment';
import type { AssignmentText } from './assignmentText';

/** A year of weekly reports; more days than these are no plan. */
export const mostReportDays = 60;

/** The days on which reports are to come, before the final one: counted from today, or as they were named. */
export function reportDaysOf(
  { reporting, finalReportOn }: Pick<AssignmentText, 'reporting' | 'finalReportOn'>,
  today: LocalDate,
): readonly LocalDate[] {
  if (reporting.kind === 'on') return Array.from(new Set(reporting.days)).sort();
  const days: LocalDate[] = [];
  for (
    let day = addDays(today, reporting.days);
    day < finalReportOn && days.length < mostReportDays;
    day = addDays(day, reporting.days)
  )
    days.push(day);
  return days;
}

/** Days on which a report is still to come. */
const unsettledDays = (state: Assignment): readonly LocalDate[] => {
  const settled = state.reports.flatMap(({ settles }) => settles);
  return (editionInForce(state)?.reportDays ?? []).filter((day) => !settled.includes(day));
};

/** What a report given today stands for: every day that has passed, else the next one. */
export function settledBy(state: Assignment, today: LocalDate): readonly LocalDate[] {
  const open = unsettledDays(state);
  const passed = open.filter((day) => day <= today);
  return passed.length > 0 ? passed : open.slice(0, 1);
}

/** The next day on which the working group reports, the final day last; none unless it is under way. */
export function nextReportOn(state: Assignment): LocalDate | undefined {
  if (state.status !== 'accepted') return undefined;
  return unsettledDays(state)[0] ?? state.text.finalReportOn;
}

/** The next report is the final one. */
export const isFinalNext = (state: Assignment): boolean => unsettledDays(state).length === 0;

/** Days before (negative) and behind a report day on which the working group is reminded, unless the region says otherwise. */
export const usualReportReminders: readonly number[] = [-7, 1, 7];

/** The report day that a reminder is due for now: each day of the pace once, and only the latest of those that passed. */
export function dueReportReminder(
  state: Assignment,
  { reminders = usualReportReminders }: Pick<AssignmentSettings, 'reminders'>,
  today: LocalDate,
): LocalDate | undefined {
  const day = nextReportOn(state);
  if (day === undefined) return undefined;
  const begun = editionInForce(state)?.accepted?.at.slice(0, 10) ?? '';
  const passed = reminders
    .map((days) => addDays(day, days))
    // Who takes an assignment on within the week before a report day knows of that day.
    .filter((on) => on <= today && on > begun)
    .sort();
  const last = passed[passed.length - 1];
  if (last === undefined) return undefined;
  return state.reminders.some((one) => one.day === day && one.on >= last) ? undefined : day;
}
