import { refuse, ok, type Result } from '../result';
import { checkMessage, type DispatchMessage, type MessageRefusal } from './dispatchMessage';
import type { DispatchPlan } from './dispatchPlan';
import { givenReason, type ReasonRefusal } from './givenReason';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { RuleContext } from './noticeRule';
import { type NotSentRefusal, sentPlan } from './sentPlan';

export interface CorrectDispatch extends Omit<DispatchMessage, 'receiveBy' | 'handleBy'> {
  /** What was wrong, as the recipients read it. */
  readonly what: string;
}

export type CorrectDispatchRefusal =
  NotSentRefusal | ReasonRefusal | MessageRefusal | { readonly code: 'notice/nothing-changed' };

const corrected = (
  { units, informed, sentOn, isInternalAlert, maker, section }: DispatchPlan,
  message: Omit<DispatchPlan, 'units' | 'informed' | 'sentOn'>,
): DispatchPlan => ({
  ...message,
  sentOn,
  units,
  ...(informed ? { informed } : {}),
  ...(isInternalAlert ? { isInternalAlert } : {}),
  ...(maker ? { maker } : {}),
  ...(section ? { section } : {}),
});

const sorted = (plan: DispatchPlan): string =>
  JSON.stringify(Object.entries(plan).sort(([one], [other]) => (one < other ? -1 : 1)));

/**
 * Corrects what was sent, for everybody who got it, with what was wrong: the text changes on every card,
 * also on those that are answered. Recipients and dates stay; those are changed by commands of their own.
 */
export function correctDispatch(
  notice: Pick<Notice, 'plan' | 'ended'>,
  { what, ...message }: CorrectDispatch,
  context: Pick<RuleContext, 'by' | 'roles'>,
): Result<NoticeEvent, CorrectDispatchRefusal> {
  const sent = sentPlan(notice, context);
  if (!sent.ok) return sent;
  const { receiveBy, handleBy, sentOn } = sent.value;
  // The dates were checked when they were set; since then the first may have passed.
  const checked = checkMessage({ ...message, receiveBy, handleBy }, sentOn);
  if (!checked.ok) return checked;
  const plan = corrected(sent.value, checked.value);
  if (sorted(plan) === sorted(sent.value)) return refuse({ code: 'notice/nothing-changed' });
  const reason = givenReason(what);
  if (!reason.ok) return reason;
  return ok({ type: 'dispatchCorrected', payload: { plan, what: reason.value } });
}
