import { ok } from '../../result';
import { confirmedBy } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { writtenAuditPart } from '../writtenAuditPart';

interface SendBackAction {
  readonly action: number;
  readonly reason: string;
}

/** Sends a reported action back to its owner, with the reason: a keeper who is not its owner. */
export const sendBackAction: AuditRule<SendBackAction> = (
  state,
  { action: number, reason },
  context,
) => {
  const action = confirmedBy(state, number, context);
  if (!action.ok) return action;
  const written = writtenAuditPart('reason', reason);
  return written.ok
    ? ok({ type: 'actionSentBack', payload: { number, note: written.value } })
    : written;
};
