import { ok, refuse, type Result } from '../../result';

import type { Decision } from '../decision';
import type { DecisionEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import { mayReview, namesOf, reviewersOf } from '../decisionRights';
import type { DecisionContext } from '../decisionRule';
import { bodyOf } from './asSecretary';

export type ReviewRecord = object;

/** Confirms that a record has been read through, by another than who recorded it. It cannot be changed after this. */
export function reviewRecord(
  decision: Decision,
  _command: ReviewRecord,
  context: DecisionContext,
): Result<DecisionEvent, DecisionRefusal> {
  const body = bodyOf(decision, context);
  if (!body.ok) return body;
  if (!mayReview(body.value, context.by)) {
    const people = namesOf(reviewersOf(body.value));
    return refuse({ code: 'decision/not-the-reviewer', people });
  }
  if (decision.adjusted !== undefined)
    return refuse({ code: 'decision/already-adjusted', on: decision.adjusted.on });
  if (decision.reviewed !== undefined)
    return refuse({ code: 'decision/already-reviewed', at: decision.reviewed.at });
  if (decision.recorded.by.id === context.by.id) return refuse({ code: 'decision/own-record' });
  return ok({ type: 'recordReviewed', payload: {} });
}
