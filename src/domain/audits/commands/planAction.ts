import { ok, refuse } from '../../result';
import { type ActionDue, checkDue } from '../actionDue';
import { asKeeper } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { checkActionPlan, type WrittenPlan } from '../checkActionPlan';

interface PlanAction extends WrittenPlan {
  readonly recommendation: number;
  readonly due: ActionDue;
}

/** Plans an action for a recommendation or a commitment (AU-03, AU-11): what, who, by when or without a date (AU-06), after what. */
export const planAction: AuditRule<PlanAction> = (
  state,
  { recommendation, due, ...written },
  context,
) => {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  if (!state.recommendations.some((one) => one.number === recommendation))
    return refuse({ code: 'audit/recommendation-missing' });
  const number = state.actions.length + 1;
  const plan = checkActionPlan(written, number, state, context);
  if (!plan.ok) return plan;
  const checked = checkDue(due);
  if (!checked.ok) return checked;
  return ok({
    type: 'actionPlanned',
    payload: { number, recommendation, ...plan.value, due: checked.value },
  });
};
