import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { refuse, ok, type Result } from '../result';
import { passes, type UnmetRefusal } from '../strength';
import { isCoordinator } from '../units/roles';
import type { Assessment, ReplyDuty } from './assessment';
import { assessmentChecks, type AssessNotice } from './assessmentChecks';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { NoticeContext } from './noticeRule';
import { proposeWay } from './handlingWay';

export type AssessRefusal =
  | { readonly code: 'notice/not-the-coordinator' }
  | { readonly code: 'notice/already-closed' }
  | { readonly code: 'notice/assessment-too-long' }
  | { readonly code: 'notice/assessment-names-patient' }
  | UnmetRefusal;

const longestStatement = 8_000;
const longestLine = 1_000;

const trimmed = (text: string | undefined): string => (text ?? '').trim();

const responding = (duty: ReplyDuty | undefined): ReplyDuty => {
  if (!duty?.wanted) return { wanted: false };
  const { id, name } = duty.responder;
  return { wanted: true, responder: { id, name: name.trim() } };
};

const isTooLong = ({
  statement,
  contractNumber,
  wayReason,
  reasons = {},
  ...rest
}: AssessNotice): boolean => {
  const responders = [rest.receiptReply, rest.completionReply].map((duty) =>
    duty?.wanted ? duty.responder.name : '',
  );
  const given = Object.keys(reasons).map((code) => reasons[code]);
  return (
    trimmed(statement).length > longestStatement ||
    [contractNumber, wayReason, ...given, ...responders].some(
      (text) => trimmed(text).length > longestLine,
    )
  );
};

/** What stays of an assessment that passed its checks: no contract number off contract, no reason for the routine's own way. */
const settled = (
  wanted: AssessNotice & Pick<Assessment, 'productKind' | 'contract' | 'disposal' | 'way'>,
  reasons: Assessment['reasons'],
): Assessment => {
  const { productKind, contract, disposal, way, performedBy } = wanted;
  const isAnotherWay = way !== proposeWay(wanted);
  return {
    productKind,
    contract,
    ...(contract === 'onContract' ? { contractNumber: trimmed(wanted.contractNumber) } : {}),
    disposal,
    way,
    ...(isAnotherWay ? { wayReason: trimmed(wanted.wayReason) } : {}),
    withdrawn: wanted.withdrawn === true,
    ...(performedBy ? { performedBy } : {}),
    concernsPatients: wanted.concernsPatients === true,
    statement: trimmed(wanted.statement),
    receiptReply: responding(wanted.receiptReply),
    completionReply: responding(wanted.completionReply),
    reasons,
  };
};

/**
 * The assessment that ends Bilaga 1 (B1-12): how the notice is handled, whether RH-13659 takes effect (SN-18), who acts
 * (SN-27), whether patients are concerned (SN-11), and who answers the sender (B1-08 … B1-11). The coordinator makes it
 * (SN-21), and may change it until the case is closed; the log keeps every version.
 */
export function assessNotice(
  notice: Notice,
  command: AssessNotice,
  { by, roles, basis }: Pick<NoticeContext, 'by' | 'roles' | 'basis'>,
): Result<NoticeEvent, AssessRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  if (notice.ended) return refuse({ code: 'notice/already-closed' });
  const passed = passes(assessmentChecks(command, basis), command.reasons);
  if (!passed.ok) return passed;
  if (isTooLong(command)) return refuse({ code: 'notice/assessment-too-long' });
  const { productKind, contract, disposal, way } = command;
  // The checks have seen to these; the compiler cannot know.
  if (!productKind || !contract || !disposal || !way)
    return refuse({ code: 'check/required', checks: [] });
  const assessment = settled({ ...command, productKind, contract, disposal, way }, passed.value);
  const texts = [assessment.statement, assessment.wayReason ?? '', ...Object.values(passed.value)];
  return texts.some(looksLikePersonalIdentityNumber)
    ? refuse({ code: 'notice/assessment-names-patient' })
    : ok({ type: 'noticeAssessed', payload: assessment });
}
