import { isComplete } from '../dispatches/dispatchStatus';
import type { CountedDispatch } from '../dispatches/progress';
import { refuse, ok, type Result } from '../result';
import type { Check, UnmetRefusal } from '../strength';
import { isCoordinator } from '../units/roles';
import type { ReplyKind, SenderReply } from './assessment';
import { isMailAddress, isOwn } from './mailAddress';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import type { NoticeContext } from './noticeRule';
import { writtenReasons } from './writtenReasons';
import { limited, writtenText, type WrittenRefusal } from './writtenText';

export type ReplyToSender = Omit<SenderReply, 'by' | 'at'>;

export type ReplyRefusal =
  | WrittenRefusal
  | UnmetRefusal
  | { readonly code: 'notice/already-closed' }
  | { readonly code: 'notice/not-the-responder'; readonly responder: string }
  | { readonly code: 'notice/already-replied' }
  | { readonly code: 'notice/address-invalid' }
  | { readonly code: 'notice/own-address' }
  | { readonly code: 'notice/answers-differ' };

export const allCompleteCheck = 'closing/all-complete';
const longestText = 4_000;
const longestAddress = 500;

/** Who was named to answer the sender (B1-09, B1-11); empty when nobody was. */
export const responderOf = (
  { assessment }: Pick<Notice, 'assessment'>,
  reply: ReplyKind,
): { readonly id: string; readonly name: string } => {
  const duty = assessment?.[`${reply}Reply`];
  return duty?.wanted ? duty.responder : { id: '', name: '' };
};

const isAsked = ({ mode }: CountedDispatch): boolean => mode !== 'information';

/** Completion is reported when every department that was asked is done; sooner needs a reason. */
export const allComplete = (dispatches: readonly CountedDispatch[]): boolean =>
  dispatches.filter(isAsked).every(({ status }) => isComplete(status));

const checkedPlace = (
  { via, to, evidence = '' }: ReplyToSender,
  ownAddresses: readonly string[],
): Result<Pick<ReplyToSender, 'via' | 'to' | 'evidence'>, ReplyRefusal> => {
  const recipient = writtenText('recipient', to, longestAddress);
  if (!recipient.ok) return recipient;
  if (via === 'mail') {
    if (!isMailAddress(recipient.value)) return refuse({ code: 'notice/address-invalid' });
    if (isOwn(ownAddresses, recipient.value)) return refuse({ code: 'notice/own-address' });
    return ok({ via, to: recipient.value });
  }
  const seen = writtenText('evidence', evidence, longestText);
  return seen.ok ? ok({ via, to: recipient.value, evidence: seen.value }) : seen;
};

/**
 * Answers the sender, that the notice was received or that its actions are done, each once (B1-08 … B1-11). The named
 * responder does it, or the coordinator. By mail the service sends the filled reply form; a sender who has only a portal
 * is answered there, and what was said is kept as evidence.
 */
export function replyToSender(
  notice: Pick<Notice, 'ended' | 'assessment' | 'replies'>,
  command: ReplyToSender,
  {
    by,
    roles,
    ownAddresses,
    dispatches,
  }: Pick<NoticeContext, 'by' | 'roles' | 'ownAddresses' | 'dispatches'>,
): Result<NoticeEvent, ReplyRefusal> {
  const { reply } = command;
  const responder = responderOf(notice, reply);
  if (responder.id !== by.id && !isCoordinator(roles, by))
    return refuse({ code: 'notice/not-the-responder', responder: responder.name });
  if (notice.ended) return refuse({ code: 'notice/already-closed' });
  if (notice.replies.some((given) => given.reply === reply))
    return refuse({ code: 'notice/already-replied' });
  const place = checkedPlace(command, ownAddresses);
  if (!place.ok) return place;
  const message = limited('message', command.message ?? '', longestText);
  if (!message.ok) return message;
  const isCompletion = reply === 'completion';
  const noneAffected = isCompletion && command.noneAffected === true;
  if (noneAffected && dispatches.some(({ status }) => status === 'handled'))
    return refuse({ code: 'notice/answers-differ' });
  const check: Check = {
    code: allCompleteCheck,
    row: 'B1-10',
    strength: 'recommended',
    met: !isCompletion || allComplete(dispatches),
  };
  const reasons = writtenReasons([check], { [check.code]: command.reason ?? '' });
  if (!reasons.ok) return reasons;
  const reason = reasons.value[check.code];
  return ok({
    type: 'senderReplied',
    payload: {
      reply,
      ...place.value,
      ...(command.attachments?.length ? { attachments: command.attachments } : {}),
      ...(message.value ? { message: message.value } : {}),
      ...(noneAffected ? { noneAffected } : {}),
      ...(reason ? { reason } : {}),
    },
  });
}
