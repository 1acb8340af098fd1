import { ok, refuse } from '../../result';
import type { Recommendation } from '../audit';
import { asKeeper } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { longestAuditLine, writtenAuditPart } from '../writtenAuditPart';

/** Corrects how a recommendation is written down (AU-03). Refused once the reply is approved, and when nothing changes. */
export const changeRecommendation: AuditRule<
  Pick<Recommendation, 'number' | 'heading' | 'text'>
> = (state, { number, heading, text }, context) => {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  const before = state.recommendations.find((one) => one.number === number);
  if (!before) return refuse({ code: 'audit/recommendation-missing' });
  if (state.reply) return refuse({ code: 'audit/reply-approved' });
  const line = writtenAuditPart('heading', heading, longestAuditLine);
  if (!line.ok) return line;
  const written = writtenAuditPart('text', text);
  if (!written.ok) return written;
  if (before.heading === line.value && before.text === written.value)
    return refuse({ code: 'audit/nothing-changed' });
  return ok({
    type: 'recommendationChanged',
    payload: { number, heading: line.value, text: written.value },
  });
};
