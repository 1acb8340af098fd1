import { ok, refuse } from '../../result';
import { type Assignment, editionInForce } from '../assignment';
import { ledByLag } from '../assignmentRights';
import type { AssignmentContext, AssignmentDecision } from '../assignmentRule';

export interface AcceptAssignment {
  /** The edition that was read. */
  readonly edition: number;
}

/** Takes an assignment on for the working group, in the edition that was read. Refused when there is a newer one. */
export function acceptAssignment(
  state: Assignment,
  { edition }: AcceptAssignment,
  context: AssignmentContext,
): AssignmentDecision {
  const may = ledByLag(state, context, ['given']);
  if (!may.ok) return may;
  const number = editionInForce(state)?.number ?? 0;
  if (number !== edition) return refuse({ code: 'assignment/newer-edition', edition: number });
  return ok({ type: 'assignmentAccepted', payload: { edition } });
}
