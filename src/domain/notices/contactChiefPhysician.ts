import { refuse, ok, type Result } from '../result';
import type { Check, UnmetRefusal } from '../strength';
import { isOwn } from './mailAddress';
import type { Notice } from './notice';
import { type ChiefPhysicianCriterion, chiefPhysicianCriteria } from './noticeEvents';
import type { NoticeEvent } from './noticeEvents';
import type { RuleContext } from './noticeRule';
import { openCase, type OpenCaseRefusal } from './openCase';
import { writtenReasons } from './writtenReasons';
import { writtenText, type WrittenRefusal } from './writtenText';

export interface ContactChiefPhysician {
  readonly criteria: readonly ChiefPhysicianCriterion[];
  readonly message: string;
  /** The commission office (sv. HS uppdrag) is told too. */
  readonly commissionOffice?: boolean;
  /** Why it is not. */
  readonly commissionReason?: string;
}

export type ContactRefusal =
  | OpenCaseRefusal
  | WrittenRefusal
  | UnmetRefusal
  | { readonly code: 'notice/already-contacted' }
  | { readonly code: 'notice/criteria-missing' }
  | { readonly code: 'notice/no-chief-physician' }
  | { readonly code: 'notice/no-commission-office' };

export const commissionOfficeCheck = 'closing/commission-office';
const longestMessage = 8_000;

type Context = Pick<RuleContext, 'by' | 'roles' | 'rules' | 'ownAddresses'>;

const chiefPhysicians = ({ roles, ownAddresses }: Context): readonly string[] =>
  (roles.chiefPhysicians ?? []).flatMap(({ mail }) =>
    mail && !isOwn(ownAddresses, mail) ? [mail] : [],
  );

const officeOf = ({ rules, ownAddresses }: Context): string | undefined => {
  const { commissionOffice } = rules.addresses;
  return commissionOffice && !isOwn(ownAddresses, commissionOffice) ? commissionOffice : undefined;
};

/**
 * Tells the chief physician, when the notice concerns a large part of care or a serious risk (SN-41, optional). The
 * commission office should be told along with it (SN-44, recommended): that, or the reason why not. The routine prints no
 * address for it, so a region that has set none is told so.
 */
export function contactChiefPhysician(
  notice: Pick<Notice, 'ended' | 'chiefPhysician'>,
  command: ContactChiefPhysician,
  context: Context,
): Result<NoticeEvent, ContactRefusal> {
  const open = openCase(notice, context);
  if (!open.ok) return open;
  if (notice.chiefPhysician) return refuse({ code: 'notice/already-contacted' });
  const criteria = chiefPhysicianCriteria.filter((one) => command.criteria.includes(one));
  if (criteria.length === 0) return refuse({ code: 'notice/criteria-missing' });
  const message = writtenText('message', command.message, longestMessage);
  if (!message.ok) return message;
  const physicians = chiefPhysicians(context);
  if (physicians.length === 0) return refuse({ code: 'notice/no-chief-physician' });
  const isToldToo = command.commissionOffice === true;
  const office = isToldToo ? officeOf(context) : undefined;
  if (isToldToo && !office) return refuse({ code: 'notice/no-commission-office' });
  const check: Check = {
    code: commissionOfficeCheck,
    row: 'SN-44',
    strength: 'recommended',
    met: isToldToo,
  };
  const reasons = writtenReasons([check], { [check.code]: command.commissionReason ?? '' });
  if (!reasons.ok) return reasons;
  const commissionReason = reasons.value[check.code];
  return ok({
    type: 'chiefPhysicianContacted',
    payload: {
      criteria,
      message: message.value,
      to: office ? [...physicians, office] : physicians,
      ...(office ? { commissionOffice: office } : {}),
      ...(commissionReason ? { commissionReason } : {}),
    },
  });
}
