import { ok, refuse, type Result } from '../../result';

import type { Decision } from '../decision';
import type { DecisionEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import type { DecisionContext } from '../decisionRule';
import { asSecretary } from './asSecretary';

export type SendOut = object;

/** Sends an adjusted decision out (sv. expedierar) to its dispatch list, once (DE-09, X-26): mails follow, and the file has it. */
export function sendOut(
  decision: Decision,
  _command: SendOut,
  context: DecisionContext,
): Result<DecisionEvent, DecisionRefusal> {
  const body = asSecretary(decision, context);
  if (!body.ok) return body;
  if (decision.adjusted === undefined) return refuse({ code: 'decision/not-adjusted' });
  if (decision.sentOut !== undefined)
    return refuse({ code: 'decision/already-sent-out', at: decision.sentOut.at });
  const { recipients } = decision.content;
  return ok({ type: 'decisionSentOut', payload: { on: context.today, recipients } });
}
