import { refuse, ok, type Result } from '../result';
import { checkDeadlines, type MessageRefusal } from './dispatchMessage';
import { givenReason, type ReasonRefusal } from './givenReason';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { RuleContext } from './noticeRule';
import { chosenUnits, type RecipientRefusal } from './recipients';
import { type NotSentRefusal, sentPlan, sentUnitKeys } from './sentPlan';

export interface AddRecipients {
  readonly unitKeys: readonly string[];
  readonly informedKeys?: readonly string[];
  readonly reason: string;
  readonly receiveBy: string;
  readonly handleBy: string;
}

export type AddRefusal = NotSentRefusal | ReasonRefusal | RecipientRefusal | MessageRefusal;

/**
 * Sends the same message to departments that were found late, and only to those: whoever already has it is left
 * alone. They get dates of their own, since the first ones may have passed.
 */
export function addRecipients(
  notice: Pick<Notice, 'plan' | 'ended'>,
  command: AddRecipients,
  context: Pick<RuleContext, 'by' | 'roles' | 'units' | 'today'>,
): Result<NoticeEvent, AddRefusal> {
  const { units, today } = context;
  const plan = sentPlan(notice, context);
  if (!plan.ok) return plan;
  const sent = sentUnitKeys(plan.value);
  const asked = chosenUnits(
    command.unitKeys.filter((key) => !sent.includes(key)),
    units,
  );
  if (!asked.ok) return asked;
  const informed = chosenUnits(
    (command.informedKeys ?? []).filter(
      (key) => !sent.includes(key) && !command.unitKeys.includes(key),
    ),
    units,
  );
  if (!informed.ok) return informed;
  if (asked.value.length + informed.value.length === 0)
    return refuse({ code: 'notice/no-recipients' });
  const deadlines = checkDeadlines(command, today);
  if (!deadlines.ok) return deadlines;
  const reason = givenReason(command.reason);
  if (!reason.ok) return reason;
  return ok({
    type: 'recipientsAdded',
    payload: {
      units: asked.value,
      informed: informed.value,
      sentOn: today,
      ...deadlines.value,
      reason: reason.value,
    },
  });
}
