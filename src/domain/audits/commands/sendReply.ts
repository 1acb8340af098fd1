import { ok, refuse } from '../../result';
import { asKeeper } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { longestAuditLine, writtenAuditPart, writtenDay } from '../writtenAuditPart';

interface SendReply {
  readonly on: string;
  readonly to: string;
}

/** Says that the approved reply went to the auditors, and when (AU-10). Refused before it is approved, for a day to come, and twice. */
export const sendReply: AuditRule<SendReply> = (state, { on, to }, context) => {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  if (!state.reply) return refuse({ code: 'audit/reply-not-approved' });
  if (state.reply.sent) return refuse({ code: 'audit/reply-sent' });
  const day = writtenDay('answerBy', on);
  if (!day.ok) return day;
  if (day.value > context.today) return refuse({ code: 'audit/day-ahead' });
  const recipient = writtenAuditPart('recipient', to, longestAuditLine);
  return recipient.ok
    ? ok({ type: 'replySent', payload: { on: day.value, to: recipient.value } })
    : recipient;
};
