import { ok, refuse } from '../../result';
import { type ActionDue, checkDue, lastDayOf, writtenDue } from '../actionDue';
import { keptAction } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { longestAuditLine, writtenAuditPart } from '../writtenAuditPart';

interface ReviseDue {
  readonly action: number;
  readonly due: ActionDue;
  readonly reason: string;
  readonly agreedBy: string;
}

const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');

/**
 * Gives an action another time, as somebody agreed to and for a reason; the original and every earlier one stay.
 * Refused for no date or one that has passed, for the same again, and when the owner agreed with themselves.
 */
export const reviseDue: AuditRule<ReviseDue> = (
  state,
  { action: number, due, reason, agreedBy },
  context,
) => {
  const action = keptAction(state, number, context, ['planned', 'underWay']);
  if (!action.ok) return action;
  const checked = checkDue(due);
  if (!checked.ok) return checked;
  const last = lastDayOf(checked.value);
  if (last === undefined) return refuse({ code: 'audit/due-without-date' });
  if (last < context.today) return refuse({ code: 'audit/due-passed' });
  if (writtenDue(checked.value) === writtenDue(action.value.due))
    return refuse({ code: 'audit/nothing-changed' });
  const why = writtenAuditPart('reason', reason);
  if (!why.ok) return why;
  const who = writtenAuditPart('agreedBy', agreedBy, longestAuditLine);
  if (!who.ok) return who;
  if (sameName(who.value, action.value.owner.name))
    return refuse({ code: 'audit/agreed-with-oneself' });
  return ok({
    type: 'dueRevised',
    payload: { number, due: checked.value, reason: why.value, agreedBy: who.value },
  });
};
