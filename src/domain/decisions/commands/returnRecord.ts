import { ok, refuse, type Result } from '../../result';
import type { Decision } from '../decision';
import type { DecisionEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import { mayAdjust, mayReview, namesOf, reviewersOf } from '../decisionRights';
import type { DecisionContext } from '../decisionRule';
import { demandedText } from '../writtenDecision';
import { bodyOf } from './asSecretary';

export interface ReturnRecord {
  readonly reason: string;
}

/** Sends a record back to be changed, with a reason, by who reviews or adjusts it; not after it is adjusted. */
export function returnRecord(
  decision: Decision,
  command: ReturnRecord,
  context: DecisionContext,
): Result<DecisionEvent, DecisionRefusal> {
  const body = bodyOf(decision, context);
  if (!body.ok) return body;
  if (!mayReview(body.value, context.by) && !mayAdjust(body.value, context.by)) {
    const people = namesOf([...reviewersOf(body.value), ...body.value.adjusters]);
    return refuse({ code: 'decision/not-the-reviewer', people });
  }
  if (decision.adjusted !== undefined)
    return refuse({ code: 'decision/already-adjusted', on: decision.adjusted.on });
  const reason = demandedText('reason', command.reason, 4_000);
  return reason.ok ? ok({ type: 'recordReturned', payload: { reason: reason.value } }) : reason;
}
