import { ok, refuse } from '../../result';
import type { Assignment } from '../assignment';
import { ledByGroup, partiesOf } from '../assignmentRights';
import type { AssignmentContext, AssignmentDecision } from '../assignmentRule';
import { checkAssignmentText, type WrittenAssignment } from '../checkAssignmentText';

/** Changes an assignment that is only written; what was given is changed with a reason (`changeAssignment`). */
export function rewriteAssignment(
  state: Assignment,
  written: WrittenAssignment,
  context: AssignmentContext,
): AssignmentDecision {
  const may = ledByGroup(state, context, ['draft']);
  if (!may.ok) return may;
  const parties = partiesOf(state, context);
  if (!parties.ok) return parties;
  const text = checkAssignmentText(written, parties.value.lag, context.today);
  if (!text.ok) return text;
  if (JSON.stringify(text.value) === JSON.stringify(state.text))
    return refuse({ code: 'assignment/nothing-changed' });
  return ok({ type: 'assignmentRewritten', payload: { text: text.value } });
}
