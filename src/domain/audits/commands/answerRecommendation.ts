import { ok, refuse } from '../../result';
import { asKeeper } from '../auditRights';
import type { AuditRule } from '../auditRule';
import { writtenAuditPart } from '../writtenAuditPart';

interface Answer {
  readonly number: number;
  readonly answer: string;
}

/** Writes the region's answer to a recommendation (AU-03). Once the reply is approved the answer stands as it was approved (AU-10). */
export const answerRecommendation: AuditRule<Answer> = (state, { number, answer }, context) => {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  const before = state.recommendations.find((one) => one.number === number);
  if (!before) return refuse({ code: 'audit/recommendation-missing' });
  if (state.reply && before.answer !== undefined) return refuse({ code: 'audit/reply-approved' });
  const written = writtenAuditPart('answer', answer);
  if (!written.ok) return written;
  return before.answer === written.value
    ? refuse({ code: 'audit/nothing-changed' })
    : ok({ type: 'recommendationAnswered', payload: { number, answer: written.value } });
};
