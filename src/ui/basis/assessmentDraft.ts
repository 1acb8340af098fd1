import type { NoticeDetails } from '../../application/noticePages';
import type { BasisDialogue } from '../../domain/basis/basis';
import type { HandlingWay } from '../../domain/notices/assessment';
import type { AssessNotice } from '../../domain/notices/assessmentChecks';
import { proposeWay } from '../../domain/notices/handlingWay';
import { proposeAssessment } from '../../domain/notices/proposeAssessment';
import type { Person } from '../../domain/units/unit';

/** What the coordinator has said of an assessment so far; the rest is proposed. */
export interface AssessmentDraft {
  readonly isOpen: boolean;
  readonly said: AssessNotice;
}
export const emptyAssessmentDraft: AssessmentDraft = { isOpen: false, said: {} };

/** An assessment to be changed; the routine's own way stays the routine's when the facts change. */
export function draftToChange({ caseFile }: NoticeDetails): AssessmentDraft {
  const { by: _by, at: _at, way, ...rest } = caseFile.assessment ?? { way: undefined };
  const isOverridden = 'wayReason' in rest && rest.wayReason !== undefined;
  return { isOpen: true, said: { ...rest, ...(isOverridden ? { way } : {}) } };
}

/** The way the routine prescribes, once the facts that decide it are said. */
export const proposedWay = ({
  productKind,
  contract,
  disposal,
}: AssessNotice): HandlingWay | undefined =>
  productKind && contract && disposal ? proposeWay({ productKind, contract, disposal }) : undefined;

/** The form as it stands: what basis and notice say, over it what was said, and the way that follows. */
export function assessmentForm(
  { said }: AssessmentDraft,
  { fields }: Pick<NoticeDetails, 'fields'>,
  basis: BasisDialogue | undefined,
  me: Person,
): AssessNotice {
  const form: AssessNotice = { ...proposeAssessment(fields, basis, me), ...said };
  return {
    ...form,
    way: form.way ?? proposedWay(form),
    withdrawn: form.withdrawn === true && form.contract === 'onContract',
  };
}
