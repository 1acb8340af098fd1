import { refuse, ok, type Result } from '../result';
import { callsForReplacement } from './handlingWay';
import { isOwn } from './mailAddress';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { RuleContext } from './noticeRule';
import { openCase, type OpenCaseRefusal } from './openCase';
import { writtenText, type WrittenRefusal } from './writtenText';

export interface HandOverNotice {
  /** What is known of contract and stock, for those who find a replacement. */
  readonly facts: string;
}

export type HandOverRefusal =
  | OpenCaseRefusal
  | WrittenRefusal
  | { readonly code: 'notice/not-withdrawn' }
  | { readonly code: 'notice/already-handed-over' }
  | { readonly code: 'notice/no-hand-over-address' };

/** Leveransstörning och ersättningsprodukt: the routine that takes over. */
export const supplyDisruptionRoutine = 'RH-13659';
const longestFacts = 8_000;

/** Hands a withdrawn product on contract over to RH-13659, with its contract number and what is known of stock (SN-18). */
export function handOverNotice(
  notice: Pick<Notice, 'ended' | 'assessment' | 'handOver'>,
  command: HandOverNotice,
  context: Pick<RuleContext, 'by' | 'roles' | 'rules' | 'ownAddresses'>,
): Result<NoticeEvent, HandOverRefusal> {
  const open = openCase(notice, context);
  if (!open.ok) return open;
  const { assessment } = notice;
  if (!assessment || !callsForReplacement(assessment))
    return refuse({ code: 'notice/not-withdrawn' });
  if (notice.handOver) return refuse({ code: 'notice/already-handed-over' });
  const facts = writtenText('facts', command.facts, longestFacts);
  if (!facts.ok) return facts;
  const to = context.rules.addresses.supplyDisruption;
  if (!to || isOwn(context.ownAddresses, to))
    return refuse({ code: 'notice/no-hand-over-address' });
  return ok({
    type: 'handedOver',
    payload: {
      routine: supplyDisruptionRoutine,
      to,
      contractNumber: assessment.contractNumber ?? '',
      facts: facts.value,
    },
  });
}
