import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { ledBy, peopleOf } from '../caseRights';
import type { CaseContext } from '../caseRule';
import { type GroupCase, placeOfStep } from '../groupCase';
import { writtenCasePart } from '../writtenCasePart';

export interface RegisterCase {
  readonly diaryNumber: string;
  readonly officialId: string;
}

const longestDiaryNumber = 60;

/** Registers a case: its diary number (DE-03) and who prepares it (LS-04). Refused in intake, to others, and unchanged. */
export function registerCase(
  state: GroupCase,
  { diaryNumber, officialId }: RegisterCase,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const group = ledBy(state, context);
  if (!group.ok) return group;
  if (placeOfStep(state.step) < placeOfStep('registration'))
    return refuse({ code: 'case/not-in-step', step: 'registration' });
  const written = writtenCasePart('diaryNumber', diaryNumber, longestDiaryNumber);
  if (!written.ok) return written;
  if (officialId === '') return refuse({ code: 'case/part-missing', part: 'official' });
  const official = peopleOf(group.value).find(({ id }) => id === officialId);
  if (!official) return refuse({ code: 'case/unknown-official' });
  if (state.diaryNumber === written.value && state.official?.id === official.id)
    return refuse({ code: 'case/nothing-changed' });
  return ok({ type: 'caseRegistered', payload: { diaryNumber: written.value, official } });
}
