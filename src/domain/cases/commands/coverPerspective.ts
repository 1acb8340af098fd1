import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { preparedBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import type { GroupCase } from '../groupCase';
import { writtenCasePart } from '../writtenCasePart';

export interface CoverPerspective {
  readonly perspective: string;
  readonly isRelevant: boolean;
  /** What was found, or why it does not matter here. */
  readonly note: string;
}

/** Covers a perspective with what was found, or says why it does not matter here (LS-19). Saying it anew replaces it. */
export function coverPerspective(
  state: GroupCase,
  { perspective, isRelevant, note }: CoverPerspective,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const group = preparedBy(state, context);
  if (!group.ok) return group;
  if (!context.settings.perspectives.includes(perspective))
    return refuse({ code: 'case/unknown-perspective', perspective });
  const written = writtenCasePart('note', note);
  if (!written.ok) return written;
  const before = state.perspectives.find((one) => one.perspective === perspective);
  if (before?.isRelevant === isRelevant && before.note === written.value)
    return refuse({ code: 'case/nothing-changed' });
  return ok({
    type: 'perspectiveCovered',
    payload: { perspective, isRelevant, note: written.value },
  });
}
