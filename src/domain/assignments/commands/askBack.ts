import { ok } from '../../result';
import type { Assignment } from '../assignment';
import { ledByLag } from '../assignmentRights';
import type { AssignmentContext, AssignmentDecision } from '../assignmentRule';
import { writtenAssignmentPart } from '../writtenAssignmentPart';

export interface AskBack {
  readonly question: string;
}

/** Asks the group back before the working group takes an assignment on: it waits until the question is answered. */
export function askBack(
  state: Assignment,
  { question }: AskBack,
  context: AssignmentContext,
): AssignmentDecision {
  const may = ledByLag(state, context, ['given', 'askedBack']);
  if (!may.ok) return may;
  const written = writtenAssignmentPart('question', question);
  if (!written.ok) return written;
  const number = state.questions.length + 1;
  return ok({ type: 'assignmentAskedBack', payload: { number, question: written.value } });
}
