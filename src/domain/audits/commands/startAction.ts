import { ok } from '../../result';
import { ownAction } from '../auditRights';
import type { AuditRule } from '../auditRule';

/** The owner begins with an action that is planned (AU-11). */
export const startAction: AuditRule<{ readonly action: number }> = (state, { action }, context) => {
  const own = ownAction(state, action, context, ['planned']);
  return own.ok ? ok({ type: 'actionStarted', payload: { number: action } }) : own;
};
