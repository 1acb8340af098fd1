import { ok, refuse } from '../../result';
import { keptAction } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { checkActionPlan, type WrittenPlan } from '../checkActionPlan';

interface ChangeAction extends WrittenPlan {
  readonly action: number;
}

/**
 * Changes what an action is and who owns it. Its time is only revised by agreement, and while it waits to be confirmed
 * nothing changes: nobody hands on an action to confirm it themselves.
 */
export const changeAction: AuditRule<ChangeAction> = (
  state,
  { action: number, ...written },
  context,
) => {
  const action = keptAction(state, number, context, ['planned', 'underWay']);
  if (!action.ok) return action;
  const plan = checkActionPlan(written, number, state, context);
  if (!plan.ok) return plan;
  const { what, owner, dependsOn, document } = action.value;
  const isSame =
    what === plan.value.what &&
    owner.id === plan.value.owner.id &&
    document === plan.value.document &&
    dependsOn.join() === plan.value.dependsOn.join();
  return isSame
    ? refuse({ code: 'audit/nothing-changed' })
    : ok({ type: 'actionChanged', payload: { number, ...plan.value } });
};
