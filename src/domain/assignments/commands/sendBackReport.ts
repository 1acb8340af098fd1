import { ok, refuse } from '../../result';
import { isLocalDate } from '../../time';
import type { Assignment } from '../assignment';
import { ledByGroup } from '../assignmentRights';
import type { AssignmentContext, AssignmentDecision } from '../assignmentRule';
import { writtenAssignmentPart } from '../writtenAssignmentPart';

export interface SendBackReport {
  readonly reason: string;
  readonly finalReportOn: string;
}

/** Sends the final report back with what is missing and a new final day; the work goes on (LS-08). */
export function sendBackReport(
  state: Assignment,
  { reason, finalReportOn }: SendBackReport,
  context: AssignmentContext,
): AssignmentDecision {
  const may = ledByGroup(state, context, ['finallyReported']);
  if (!may.ok) return may;
  const written = writtenAssignmentPart('reason', reason);
  if (!written.ok) return written;
  if (!isLocalDate(finalReportOn) || finalReportOn < context.today)
    return refuse({ code: 'assignment/day-passed', part: 'finalReportOn' });
  return ok({
    type: 'reportSentBack',
    payload: { report: state.reports.length, reason: written.value, finalReportOn },
  });
}
