import { ok, refuse } from '../../result';
import type { Assignment } from '../assignment';
import { ledByGroup, partiesOf } from '../assignmentRights';
import type { AssignmentContext, AssignmentDecision } from '../assignmentRule';
import { checkAssignmentText, type WrittenAssignment } from '../checkAssignmentText';
import { reportDaysOf } from '../reportDays';
import { writtenAssignmentPart } from '../writtenAssignmentPart';

export interface ChangeAssignment extends WrittenAssignment {
  readonly reason: string;
}

/**
 * Gives a revised assignment in place of the one in force, with a reason; the old text stays. The working group takes it
 * on anew. Refused when nothing is changed, and once there is a final report.
 */
export function changeAssignment(
  state: Assignment,
  { reason, ...written }: ChangeAssignment,
  context: AssignmentContext,
): AssignmentDecision {
  const may = ledByGroup(state, context, ['given', 'askedBack', 'accepted']);
  if (!may.ok) return may;
  const parties = partiesOf(state, context);
  if (!parties.ok) return parties;
  const text = checkAssignmentText(written, parties.value.lag, context.today);
  if (!text.ok) return text;
  if (JSON.stringify(text.value) === JSON.stringify(state.text))
    return refuse({ code: 'assignment/nothing-changed' });
  const why = writtenAssignmentPart('reason', reason);
  if (!why.ok) return why;
  const reportDays = reportDaysOf(text.value, context.today);
  return ok({
    type: 'assignmentChanged',
    payload: { text: text.value, reportDays, reason: why.value },
  });
}
