import { ok } from '../../result';
import type { Assignment } from '../assignment';
import { ledByGroup } from '../assignmentRights';
import type { AssignmentContext, AssignmentDecision } from '../assignmentRule';
import { writtenAssignmentPart } from '../writtenAssignmentPart';

export interface WithdrawAssignment {
  readonly reason: string;
}

/** Withdraws an assignment with a reason, given or only written; what was reported stays. */
export function withdrawAssignment(
  state: Assignment,
  { reason }: WithdrawAssignment,
  context: AssignmentContext,
): AssignmentDecision {
  const may = ledByGroup(state, context, [
    ...(['draft', 'given', 'askedBack', 'accepted', 'finallyReported'] as const),
  ]);
  if (!may.ok) return may;
  const written = writtenAssignmentPart('reason', reason);
  if (!written.ok) return written;
  return ok({ type: 'assignmentWithdrawn', payload: { reason: written.value } });
}
