import { basisFacts } from '../basis/basisFacts';
import type { BasisDialogue } from '../basis/basis';
import type { Person } from '../units/unit';
import type { ReplyDuty } from './assessment';
import type { AssessNotice } from './assessmentChecks';
import { type NoticeFields, valueOf } from './noticeFields';

const dutyOf = (fields: NoticeFields, responder: Person): ReplyDuty | undefined => {
  const required = valueOf(fields, 'replyRequired');
  if (required === 'no') return { wanted: false };
  return required === 'yes' || valueOf(fields, 'replyDeadline') !== ''
    ? { wanted: true, responder }
    : undefined;
};

/**
 * What the basis and the notice already say of the assessment, for the coordinator to look over. A notice that asks for
 * a reply is taken to want both, the receipt and the completion; what nobody has said is left open (B1-08 … B1-11).
 */
export function proposeAssessment(
  fields: NoticeFields,
  basis: BasisDialogue | undefined,
  responder: Person,
): AssessNotice {
  const duty = dutyOf(fields, responder);
  return {
    ...(basis ? basisFacts(basis) : {}),
    ...(duty ? { receiptReply: duty, completionReply: duty } : {}),
  };
}
