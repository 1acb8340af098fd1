import { ok, refuse, type Result } from '../../result';
import { isLocalDate, type LocalDate } from '../../time';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { preparedBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import type { GroupCase } from '../groupCase';
import { writtenCasePart } from '../writtenCasePart';

export interface PlanFollowUp {
  readonly on: LocalDate;
  readonly what: string;
}

/** Plans when what came of a case is looked at (LS-12, LS-16), also when the case is closed; a planned day is moved so. */
export function planFollowUp(
  state: GroupCase,
  { on, what }: PlanFollowUp,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const { closed: _closed, ...open } = state;
  const group = preparedBy(open, context);
  if (!group.ok) return group;
  if (!isLocalDate(on) || on < context.today) return refuse({ code: 'case/day-passed' });
  const written = writtenCasePart('followUp', what);
  return written.ok
    ? ok({ type: 'followUpPlanned', payload: { on, what: written.value } })
    : written;
}
