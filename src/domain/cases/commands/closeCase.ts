import { ok, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { ledBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import type { CaseEnding, GroupCase } from '../groupCase';
import { writtenCasePart } from '../writtenCasePart';

export interface CloseCase {
  readonly ending: CaseEnding;
  readonly reason: string;
}

/** Ends a case, in whatever step it is, and says why: handed over, decided, no further, or the same as another. */
export function closeCase(
  state: GroupCase,
  { ending, reason }: CloseCase,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const group = ledBy(state, context);
  if (!group.ok) return group;
  const written = writtenCasePart('reason', reason);
  if (!written.ok) return written;
  return ok({ type: 'caseClosed', payload: { ending, reason: written.value } });
}
