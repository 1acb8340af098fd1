import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { ledBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import { type CaseStep, type GroupCase, placeOfStep } from '../groupCase';
import { writtenCasePart } from '../writtenCasePart';

export interface MoveBack {
  readonly to: CaseStep;
  readonly reason: string;
}

/** Takes a case back to an earlier step, and says why (LS-04). What was done in the steps between stays. */
export function moveBack(
  state: GroupCase,
  { to, reason }: MoveBack,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const group = ledBy(state, context);
  if (!group.ok) return group;
  if (placeOfStep(to) >= placeOfStep(state.step))
    return refuse({ code: 'case/not-an-earlier-step', step: state.step });
  const written = writtenCasePart('reason', reason);
  if (!written.ok) return written;
  return ok({
    type: 'caseMovedBack',
    payload: { from: state.step, to, reason: written.value },
  });
}
