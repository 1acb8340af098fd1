import { refuse, ok, type Result } from '../result';
import { isLocalDate } from '../time';
import { givenReason, type ReasonRefusal } from './givenReason';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { RuleContext } from './noticeRule';
import { type NotSentRefusal, sentPlan } from './sentPlan';

export interface ChangeDeadlines {
  readonly receiveBy: string;
  readonly handleBy: string;
  readonly reason: string;
}

export type DeadlineRefusal =
  | NotSentRefusal
  | ReasonRefusal
  | { readonly code: 'notice/deadline-passed' }
  | { readonly code: 'notice/deadlines-crossed' }
  | { readonly code: 'notice/nothing-changed' };

/**
 * Moves the two deadlines of what was sent, later or earlier, with a reason. A day that is changed lies ahead;
 * one that has passed may stay as it is.
 */
export function changeDeadlines(
  notice: Pick<Notice, 'plan' | 'ended'>,
  command: ChangeDeadlines,
  context: Pick<RuleContext, 'by' | 'roles' | 'today'>,
): Result<NoticeEvent, DeadlineRefusal> {
  const plan = sentPlan(notice, context);
  if (!plan.ok) return plan;
  const { receiveBy, handleBy } = command;
  const before = plan.value;
  const isFine = (day: string, earlier: string): boolean =>
    day === earlier || (isLocalDate(day) && day >= context.today);
  if (!isFine(receiveBy, before.receiveBy) || !isFine(handleBy, before.handleBy))
    return refuse({ code: 'notice/deadline-passed' });
  if (handleBy < receiveBy) return refuse({ code: 'notice/deadlines-crossed' });
  if (receiveBy === before.receiveBy && handleBy === before.handleBy)
    return refuse({ code: 'notice/nothing-changed' });
  const reason = givenReason(command.reason);
  if (!reason.ok) return reason;
  return ok({
    type: 'deadlinesChanged',
    payload: { receiveBy, handleBy, reason: reason.value },
  });
}
