import { ok } from '../../result';
import { confirmedBy } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { maybeAuditPart } from '../writtenAuditPart';

interface CloseAction {
  readonly action: number;
  readonly note: string;
}

/** Confirms that a reported action is done and closes it: a keeper who is not its owner. */
export const closeAction: AuditRule<CloseAction> = (state, { action: number, note }, context) => {
  const action = confirmedBy(state, number, context);
  if (!action.ok) return action;
  const written = maybeAuditPart('note', note);
  return written.ok
    ? ok({ type: 'actionClosed', payload: { number, note: written.value } })
    : written;
};
