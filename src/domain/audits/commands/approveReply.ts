import { isRecordRef, kindOfRef } from '../../records/recordRef';
import { ok, refuse } from '../../result';
import { unanswered } from '../audit';
import { asKeeper } from '../auditRights';
import type { AuditRule } from '../auditRule';

/** Says by which decision the reply was approved (AU-10). Refused as long as a recommendation has no answer (AU-03), and twice. */
export const approveReply: AuditRule<{ readonly decision: string }> = (
  state,
  { decision },
  context,
) => {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  if (state.reply) return refuse({ code: 'audit/reply-approved' });
  if (!isRecordRef(decision) || kindOfRef(decision) !== 'decision')
    return refuse({ code: 'audit/decision-missing' });
  if (state.recommendations.length === 0) return refuse({ code: 'audit/no-recommendation' });
  const left = unanswered(state);
  if (left.length > 0)
    return refuse({ code: 'audit/unanswered', numbers: left.map(({ number }) => number) });
  return ok({ type: 'replyApproved', payload: { decision } });
};
