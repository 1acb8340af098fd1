import { ok, refuse } from '../../result';
import { type Assignment, openQuestions } from '../assignment';
import { ledByGroup } from '../assignmentRights';
import type { AssignmentContext, AssignmentDecision } from '../assignmentRule';
import { writtenAssignmentPart } from '../writtenAssignmentPart';

export interface EndAssignment {
  readonly note: string;
}

/** Takes the final report as it is and ends the assignment, with feedback on it (LS-08). No question may be left open (LS-07). */
export function endAssignment(
  state: Assignment,
  { note }: EndAssignment,
  context: AssignmentContext,
): AssignmentDecision {
  const may = ledByGroup(state, context, ['finallyReported']);
  if (!may.ok) return may;
  const open = openQuestions(state).length;
  if (open > 0) return refuse({ code: 'assignment/questions-open', count: open });
  const written = writtenAssignmentPart('note', note);
  if (!written.ok) return written;
  return ok({ type: 'assignmentEnded', payload: { note: written.value } });
}
