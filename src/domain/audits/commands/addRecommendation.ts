import { ok, refuse } from '../../result';
import type { Recommendation } from '../audit';
import { asKeeper } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { longestAuditLine, writtenAuditPart } from '../writtenAuditPart';

/**
 * Adds a recommendation of the auditors, or a commitment beside them (AU-03, AU-08), under the next number. A
 * recommendation is refused once the reply is approved: it would be part of what was approved.
 */
export const addRecommendation: AuditRule<Pick<Recommendation, 'kind' | 'heading' | 'text'>> = (
  state,
  { kind, heading, text },
  context,
) => {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  if (state.reply && kind === 'recommendation') return refuse({ code: 'audit/reply-approved' });
  const line = writtenAuditPart('heading', heading, longestAuditLine);
  if (!line.ok) return line;
  const written = writtenAuditPart('text', text);
  if (!written.ok) return written;
  const number = state.recommendations.length + 1;
  return ok({
    type: 'recommendationAdded',
    payload: { number, kind, heading: line.value, text: written.value },
  });
};
