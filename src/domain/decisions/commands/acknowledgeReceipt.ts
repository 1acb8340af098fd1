import { ok, refuse, type Result } from '../../result';
import type { Decision } from '../decision';
import type { DecisionEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import type { DecisionContext } from '../decisionRule';
import { demandedText, longestLine, optionalText } from '../writtenDecision';
import { asSecretary } from './asSecretary';

export interface AcknowledgeReceipt {
  /** Which recipient of the dispatch list, counted from 0. */
  readonly recipient: number;
  /** Who confirmed that it has come. */
  readonly by: string;
  readonly note: string;
}

/** Notes that a recipient has confirmed the decision (sv. kvittens, X-26); once for each. */
export function acknowledgeReceipt(
  decision: Decision,
  command: AcknowledgeReceipt,
  context: DecisionContext,
): Result<DecisionEvent, DecisionRefusal> {
  const body = asSecretary(decision, context);
  if (!body.ok) return body;
  if (decision.sentOut === undefined) return refuse({ code: 'decision/not-sent-out' });
  const receipt = decision.receipts[command.recipient];
  if (receipt === undefined) return refuse({ code: 'decision/recipient-unknown' });
  if (receipt.acknowledged !== undefined)
    return refuse({ code: 'decision/already-acknowledged', by: receipt.acknowledged.by });
  const by = demandedText('acknowledgedBy', command.by, longestLine);
  if (!by.ok) return by;
  const note = optionalText('note', command.note, 4_000);
  if (!note.ok) return note;
  return ok({
    type: 'receiptAcknowledged',
    payload: { recipient: command.recipient, by: by.value, note: note.value },
  });
}
