import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { refuse, ok, type Result } from '../result';
import { mayAnswerFor, type Person } from '../units/unit';
import type { Dispatch, DispatchEvent } from './dispatch';

/** A department's answer: received, not affected, or handled with a number of items and a comment. */
export type Answer =
  | { readonly kind: 'received' }
  | { readonly kind: 'notAffected' }
  | { readonly kind: 'handled'; readonly items: number; readonly comment: string };

export type AnswerRefusal =
  | { readonly code: 'dispatch/not-the-head'; readonly unit: string; readonly head: string }
  | { readonly code: 'dispatch/already-answered'; readonly by: string; readonly at: string }
  | { readonly code: 'dispatch/items-invalid' }
  | { readonly code: 'dispatch/comment-too-long' }
  | { readonly code: 'dispatch/patient-named' };

export const mostItems = 100_000;
export const longestComment = 2_000;

/**
 * Takes an answer from a department. Only its head or substitute answers; a second press of the same
 * kind finds the first one and changes nothing. "Not affected" may still become "handled", never the reverse.
 */
export function answerDispatch(
  dispatch: Dispatch,
  answer: Answer,
  by: Person,
): Result<DispatchEvent, AnswerRefusal> {
  if (!mayAnswerFor(dispatch.unit, by)) {
    return refuse({
      code: 'dispatch/not-the-head',
      unit: dispatch.unit.name,
      head: dispatch.unit.head?.name ?? '',
    });
  }
  const { handled, notAffected, received } = dispatch;
  const standing =
    handled ??
    (answer.kind === 'handled'
      ? undefined
      : (notAffected ?? (answer.kind === 'received' ? received : undefined)));
  if (standing) {
    return refuse({ code: 'dispatch/already-answered', by: standing.by.name, at: standing.at });
  }
  switch (answer.kind) {
    case 'received':
      return ok({ type: 'receiptConfirmed', payload: {} });
    case 'notAffected':
      return ok({ type: 'notAffectedReported', payload: {} });
    case 'handled': {
      const comment = answer.comment.trim();
      if (!Number.isInteger(answer.items) || answer.items < 0 || answer.items > mostItems) {
        return refuse({ code: 'dispatch/items-invalid' });
      }
      if (comment.length > longestComment) return refuse({ code: 'dispatch/comment-too-long' });
      if (looksLikePersonalIdentityNumber(comment))
        return refuse({ code: 'dispatch/patient-named' });
      return ok({ type: 'handlingReported', payload: { items: answer.items, comment } });
    }
  }
}
