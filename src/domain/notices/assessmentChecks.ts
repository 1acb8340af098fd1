import { type BasisDialogue, isBasisComplete } from '../basis/basis';
import type { Check, Strength } from '../strength';
import type { Assessment, ReplyDuty } from './assessment';
import { proposeWay } from './handlingWay';

/** An assessment as it is being made: what has not been said is absent. */
export type AssessNotice = { readonly [Part in keyof Assessment]?: Assessment[Part] | undefined };

/** What is seen to before an assessment stands, in the order of the form. */
export type AssessmentCheck =
  | 'assessment/product-kind'
  | 'assessment/contract'
  | 'assessment/contract-known'
  | 'assessment/contract-number'
  | 'assessment/disposal'
  | 'assessment/way'
  | 'assessment/way-reason'
  | 'assessment/withdrawn-on-contract'
  | 'assessment/receipt-reply'
  | 'assessment/receipt-responder'
  | 'assessment/completion-reply'
  | 'assessment/completion-responder'
  | 'assessment/basis-complete'
  | 'assessment/statement';

const isSaid = (text: string | undefined): boolean => (text ?? '').trim() !== '';
const hasResponder = (duty: ReplyDuty | undefined): boolean =>
  !duty?.wanted || isSaid(duty.responder.name);

/** Whether the way is the routine's, or the reason for another is given (SN-30). */
const isWayExplained = ({
  productKind,
  contract,
  disposal,
  way,
  wayReason,
}: AssessNotice): boolean => {
  if (!productKind || !contract || !disposal || !way) return true;
  return way === proposeWay({ productKind, contract, disposal }) || isSaid(wayReason);
};

/**
 * What the routine wants of an assessment, each with its row and strength. Required: the facts that decide the way
 * (SN-23 … SN-29), the reason for another way (SN-30), the contract's number (B1-03), both reply duties with who answers
 * (B1-08 … B1-11), and the assessment in words (B1-12). Recommended: a complete basis (SN-17), and to know whether the
 * product is on contract (SN-12).
 */
export function assessmentChecks(
  wanted: AssessNotice,
  basis: BasisDialogue | undefined,
): readonly Check<AssessmentCheck>[] {
  const check = (
    code: AssessmentCheck,
    row: string,
    met: boolean,
    strength: Strength = 'required',
  ): Check<AssessmentCheck> => ({ code, row, strength, met });
  const { productKind, contract, contractNumber, disposal, way } = wanted;
  const isOnContract = contract === 'onContract';
  return [
    check('assessment/product-kind', 'SN-23', productKind !== undefined),
    check('assessment/contract', 'SN-12', contract !== undefined),
    check('assessment/contract-known', 'SN-12', contract !== 'unknown', 'recommended'),
    check('assessment/contract-number', 'B1-03', !isOnContract || isSaid(contractNumber)),
    check('assessment/disposal', 'SN-29', disposal !== undefined),
    check('assessment/way', 'SN-28', way !== undefined),
    check('assessment/way-reason', 'SN-30', isWayExplained(wanted)),
    check('assessment/withdrawn-on-contract', 'SN-18', !wanted.withdrawn || isOnContract),
    check('assessment/receipt-reply', 'B1-08', wanted.receiptReply !== undefined),
    check('assessment/receipt-responder', 'B1-09', hasResponder(wanted.receiptReply)),
    check('assessment/completion-reply', 'B1-10', wanted.completionReply !== undefined),
    check('assessment/completion-responder', 'B1-11', hasResponder(wanted.completionReply)),
    check(
      'assessment/basis-complete',
      'SN-17',
      basis !== undefined && isBasisComplete(basis),
      'recommended',
    ),
    check('assessment/statement', 'B1-12', isSaid(wanted.statement)),
  ];
}
