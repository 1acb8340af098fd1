import { ok, type Result } from '../result';
import { givenReason, type ReasonRefusal } from './givenReason';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { RuleContext } from './noticeRule';
import { type NotSentRefusal, sentPlan, sentUnitKeys } from './sentPlan';

export interface WithdrawNotice {
  readonly reason: string;
}

export type WithdrawRefusal = NotSentRefusal | ReasonRefusal;

/**
 * Takes back what was sent, from everybody who got it: no answer is wanted any more, and the notice may be sent anew
 * (X-08).
 */
export function withdrawNotice(
  notice: Pick<Notice, 'plan' | 'ended'>,
  command: WithdrawNotice,
  context: Pick<RuleContext, 'by' | 'roles'>,
): Result<NoticeEvent, WithdrawRefusal> {
  const plan = sentPlan(notice, context);
  if (!plan.ok) return plan;
  const reason = givenReason(command.reason);
  if (!reason.ok) return reason;
  const unitKeys = sentUnitKeys(plan.value);
  return ok({ type: 'noticeWithdrawn', payload: { reason: reason.value, unitKeys } });
}
