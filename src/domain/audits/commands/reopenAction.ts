import { ok } from '../../result';
import { keptAction } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { writtenAuditPart } from '../writtenAuditPart';

interface ReopenAction {
  readonly action: number;
  readonly reason: string;
}

/** Opens a closed action again, with the reason; what was said and shown before stays. */
export const reopenAction: AuditRule<ReopenAction> = (
  state,
  { action: number, reason },
  context,
) => {
  const action = keptAction(state, number, context, ['closed']);
  if (!action.ok) return action;
  const written = writtenAuditPart('reason', reason);
  return written.ok
    ? ok({ type: 'actionReopened', payload: { number, note: written.value } })
    : written;
};
