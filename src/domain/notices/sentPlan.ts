import { refuse, ok, type Result } from '../result';
import { isCoordinator } from '../units/roles';
import type { DispatchPlan } from './dispatchPlan';
import type { Notice } from './notice';
import type { RuleContext } from './noticeRule';

export type NotSentRefusal =
  | { readonly code: 'notice/not-the-coordinator' }
  | { readonly code: 'notice/already-closed' }
  | { readonly code: 'notice/not-dispatched' };

/** What was sent out, for the coordinator to change: refuses others, and a case that is not sent or is closed. */
export function sentPlan(
  { plan, ended }: Pick<Notice, 'plan' | 'ended'>,
  { by, roles }: Pick<RuleContext, 'by' | 'roles'>,
): Result<DispatchPlan, NotSentRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  if (ended) return refuse({ code: 'notice/already-closed' });
  return plan ? ok(plan) : refuse({ code: 'notice/not-dispatched' });
}

/** Every unit that got the notice, asked or only informed. */
export const sentUnitKeys = ({ units, informed = [] }: DispatchPlan): readonly string[] =>
  [...units, ...informed].map(({ key }) => key);
