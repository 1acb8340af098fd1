import type { UnmetRefusal } from '../domain/strength';
import type { Language } from './language';
import { type AnswerTold, answerRefusals } from './refusals/answerRefusals';
import { type AssessmentTold, assessmentRefusals } from './refusals/assessmentRefusals';
import { type AssignmentTold, assignmentRefusals } from './refusals/assignmentRefusals';
import { type AuditTold, auditRefusals } from './refusals/auditRefusals';
import { type BasisTold, basisRefusals } from './refusals/basisRefusals';
import { type CaseTold, caseRefusals } from './refusals/caseRefusals';
import { checkRefusals } from './refusals/checkRefusals';
import { type ClosingTold, closingRefusals } from './refusals/closingRefusals';
import { type DecisionTold, decisionRefusals } from './refusals/decisionRefusals';
import { type FileTold, fileRefusals } from './refusals/fileRefusals';
import { type DocumentTold, documentRefusals } from './refusals/documentRefusals';
import { type LogTold, logRefusals } from './refusals/logRefusals';
import { type ProposalTold, proposalRefusals } from './refusals/proposalRefusals';
import { type ReadingTold, readingRefusals } from './refusals/readingRefusals';
import { type ReceptionTold, receptionRefusals } from './refusals/receptionRefusals';
import { type SendingTold, sendingRefusals } from './refusals/sendingRefusals';
import { type UnitTold, unitRefusals } from './refusals/unitRefusals';
import { type SteeringTold, steeringRefusals } from './refusals/steeringRefusals';
import type { RefusalTexts } from './refusals/refusalTextsOf';

/** Everything the rules may refuse. A new refusal does not compile until it can be explained in Swedish. */
export type Refusal =
  | AnswerTold
  | AssessmentTold
  | AssignmentTold
  | AuditTold
  | BasisTold
  | CaseTold
  | ClosingTold
  | DecisionTold
  | FileTold
  | DocumentTold
  | ProposalTold
  | ReadingTold
  | ReceptionTold
  | SendingTold
  | SteeringTold
  | LogTold
  | UnitTold
  | UnmetRefusal;

const of = (language: Language): RefusalTexts<Refusal>[Language] => ({
  ...answerRefusals[language],
  ...assessmentRefusals[language],
  ...assignmentRefusals[language],
  ...auditRefusals[language],
  ...basisRefusals[language],
  ...caseRefusals[language],
  ...closingRefusals[language],
  ...decisionRefusals[language],
  ...fileRefusals[language],
  ...documentRefusals[language],
  ...proposalRefusals[language],
  ...readingRefusals[language],
  ...receptionRefusals[language],
  ...sendingRefusals[language],
  ...steeringRefusals[language],
  ...logRefusals[language],
  ...unitRefusals[language],
  ...checkRefusals[language],
});

const texts = { sv: of('sv'), en: of('en') };

/** The sentence for a refusal: what happened, what it means, what to do. */
export function refusalText(refusal: Refusal, language: Language): string {
  const sentence = texts[language][refusal.code] as (refusal: Refusal) => string;
  return sentence(refusal);
}
