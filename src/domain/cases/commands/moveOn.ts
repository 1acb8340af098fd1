import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { ledBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import { type GroupCase, nextStep } from '../groupCase';
import { missingForStep } from '../missingForStep';

/** Takes a case to its next step (LS-04). Refused with everything that is missing, and behind the proposal (LS-05). */
export function moveOn(
  state: GroupCase,
  _command: object,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const group = ledBy(state, context);
  if (!group.ok) return group;
  const to = nextStep(state.step);
  if (to === undefined) return refuse({ code: 'case/last-step' });
  const missing = missingForStep(state, context.settings, context.today);
  if (missing.length > 0) return refuse({ code: 'case/step-incomplete', missing });
  return ok({ type: 'caseMovedOn', payload: { from: state.step, to } });
}
