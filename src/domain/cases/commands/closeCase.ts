import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { ledBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import { lacksFollowUp } from '../followUp';
import type { CaseEnding, GroupCase } from '../groupCase';
import { writtenCasePart } from '../writtenCasePart';

export interface CloseCase {
  readonly ending: CaseEnding;
  readonly reason: string;
}

/**
 * Ends a case, in whatever step it is, and says why: handed over, decided, no further, the same as another. Refused as
 * guidance (LS-10) without a document that is it, and without a day of follow-up for what the region wants followed up:
 * events (LS-16), services that act as manufacturers (LS-12).
 */
export function closeCase(
  state: GroupCase,
  { ending, reason }: CloseCase,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const group = ledBy(state, context);
  if (!group.ok) return group;
  const written = writtenCasePart('reason', reason);
  if (!written.ok) return written;
  const leadsOn = ending !== 'noFurther' && ending !== 'duplicate';
  if (ending === 'guidance' && state.documents.length === 0)
    return refuse({ code: 'case/guidance-missing' });
  if (leadsOn && lacksFollowUp(state, context.settings))
    return refuse({ code: 'case/follow-up-missing' });
  return ok({ type: 'caseClosed', payload: { ending, reason: written.value } });
}
