import { ok, type Result } from '../../result';
import type { AssignmentEvent } from '../assignmentEvents';
import type { AssignmentRefusal } from '../assignmentRefusal';
import { partiesOf } from '../assignmentRights';
import type { AssignmentContext } from '../assignmentRule';
import { checkAssignmentText, type WrittenAssignment } from '../checkAssignmentText';

export interface WriteAssignment extends WrittenAssignment {
  readonly groupKey: string;
  readonly lagKey: string;
}

/** Writes an assignment to a working group (LS-06), for who leads the group above it (LS-02). It is not given yet. */
export function writeAssignment(
  { groupKey, lagKey, ...written }: WriteAssignment,
  context: AssignmentContext,
): Result<Extract<AssignmentEvent, { readonly type: 'assignmentWritten' }>, AssignmentRefusal> {
  const parties = partiesOf({ groupKey, lagKey }, context);
  if (!parties.ok) return parties;
  const text = checkAssignmentText(written, parties.value.lag, context.today);
  if (!text.ok) return text;
  return ok({ type: 'assignmentWritten', payload: { groupKey, lagKey, text: text.value } });
}
