import { ok, refuse } from '../../result';
import type { Assignment } from '../assignment';
import { ledByGroup } from '../assignmentRights';
import type { AssignmentContext, AssignmentDecision } from '../assignmentRule';
import { writtenAssignmentPart } from '../writtenAssignmentPart';

export interface GiveFeedback {
  readonly report: number;
  readonly text: string;
}

/** Says what the group thinks of a report (LS-08); more than once when there is more to say. */
export function giveFeedback(
  state: Assignment,
  { report, text }: GiveFeedback,
  context: AssignmentContext,
): AssignmentDecision {
  const may = ledByGroup(state, context, ['given', 'askedBack', 'accepted', 'finallyReported']);
  if (!may.ok) return may;
  if (!state.reports.some(({ number }) => number === report))
    return refuse({ code: 'assignment/report-unknown' });
  const written = writtenAssignmentPart('feedback', text);
  if (!written.ok) return written;
  return ok({ type: 'feedbackGiven', payload: { report, text: written.value } });
}
