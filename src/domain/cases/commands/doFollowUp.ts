import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { preparedBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import { plannedFollowUp } from '../followUp';
import type { GroupCase } from '../groupCase';
import { writtenCasePart } from '../writtenCasePart';

export interface DoFollowUp {
  readonly note: string;
}

/** Writes down what was found when a case was followed up (LS-12, LS-16), also when it is closed. Refused when none is planned. */
export function doFollowUp(
  state: GroupCase,
  { note }: DoFollowUp,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const { closed: _closed, ...open } = state;
  const group = preparedBy(open, context);
  if (!group.ok) return group;
  if (!plannedFollowUp(state)) return refuse({ code: 'case/nothing-changed' });
  const written = writtenCasePart('note', note);
  return written.ok ? ok({ type: 'followUpDone', payload: { note: written.value } }) : written;
}
