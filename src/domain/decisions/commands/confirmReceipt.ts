import { ok, refuse, type Result } from '../../result';
import type { Decision } from '../decision';
import type { DecisionEvent } from '../decisionEvents';
import type { DecisionRefusal } from '../decisionRefusal';
import type { DecisionContext } from '../decisionRule';
import { demandedText, longestLine } from '../writtenDecision';

export interface ConfirmReceipt {
  /** Which recipient of the dispatch list, counted from 0: it is the link's, and nobody else's. */
  readonly recipient: number;
  readonly name: string;
}

/** A recipient without an account confirms by the link in the mail that the decision has come; once. */
export function confirmReceipt(
  decision: Decision,
  { recipient, name }: ConfirmReceipt,
  _context: DecisionContext,
): Result<DecisionEvent, DecisionRefusal> {
  if (decision.sentOut === undefined) return refuse({ code: 'decision/not-sent-out' });
  const receipt = decision.receipts[recipient];
  if (receipt === undefined) return refuse({ code: 'decision/recipient-unknown' });
  if (receipt.acknowledged !== undefined)
    return refuse({ code: 'decision/already-acknowledged', by: receipt.acknowledged.by });
  const by = demandedText('acknowledgedBy', name, longestLine);
  if (!by.ok) return by;
  return ok({ type: 'receiptAcknowledged', payload: { recipient, by: by.value, note: '' } });
}
