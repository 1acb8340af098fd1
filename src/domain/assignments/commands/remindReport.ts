import type { AssignmentSettings } from '../../groups/collaborationSettings';
import { ok, refuse, type Result } from '../../result';
import type { LocalDate } from '../../time';
import type { Assignment } from '../assignment';
import type { AssignmentEvent } from '../assignmentEvents';
import { dueReportReminder } from '../reportDays';

/** Reminds the working group of a report, before its day and behind it; not when it has come meanwhile. */
export function remindReport(
  state: Assignment,
  settings: Pick<AssignmentSettings, 'reminders'>,
  today: LocalDate,
): Result<AssignmentEvent, 'not-due'> {
  const day = dueReportReminder(state, settings, today);
  return day === undefined
    ? refuse('not-due')
    : ok({ type: 'reportReminded', payload: { day, on: today } });
}
