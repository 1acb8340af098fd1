import { ok, refuse } from '../../result';
import type { Assignment } from '../assignment';
import { ledByGroup } from '../assignmentRights';
import type { AssignmentContext, AssignmentDecision } from '../assignmentRule';
import { reportDaysOf } from '../reportDays';

/** Gives an assignment to the working group (LS-06): its text and its report days are frozen. Refused when a day has passed. */
export function giveAssignment(
  state: Assignment,
  _command: object,
  context: AssignmentContext,
): AssignmentDecision {
  const may = ledByGroup(state, context, ['draft']);
  if (!may.ok) return may;
  const { text } = state;
  const { today } = context;
  if (text.finalReportOn < today)
    return refuse({ code: 'assignment/day-passed', part: 'finalReportOn' });
  const reportDays = reportDaysOf(text, today);
  if (reportDays.some((day) => day < today))
    return refuse({ code: 'assignment/day-passed', part: 'reportDays' });
  return ok({ type: 'assignmentGiven', payload: { text, reportDays } });
}
