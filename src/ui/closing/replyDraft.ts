import type { NoticeDetails } from '../../application/noticePages';
import type { ReplyKind } from '../../domain/notices/assessment';
import type { ReplyToSender } from '../../domain/notices/replyToSender';

/** A reply to the sender as it is being written. */
export interface ReplyDraft {
  readonly via: ReplyToSender['via'];
  readonly to: string;
  readonly evidence: string;
  readonly attachments: readonly string[];
  readonly message: string;
  readonly noneAffected: boolean;
  readonly reason: string;
}

const addressIn = (sender: string): string =>
  /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(sender)?.[1] ?? sender;

/** The sender's own address is proposed; who forwarded a notice is not its sender. */
export const emptyReply = ({ sender, kind, source }: NoticeDetails): ReplyDraft => {
  const isSenders = source === 'mail' && kind === 'newNotice';
  const to = isSenders ? addressIn(sender) : '';
  return {
    via: 'mail',
    to: to.includes('@') ? to : '',
    evidence: '',
    attachments: [],
    message: '',
    noneAffected: false,
    reason: '',
  };
};

/** The command: only what belongs to the chosen way and kind of reply. */
export const replyOf = (reply: ReplyKind, draft: ReplyDraft): ReplyToSender => ({
  reply,
  via: draft.via,
  to: draft.to,
  ...(draft.via === 'portal'
    ? { evidence: draft.evidence, attachments: draft.attachments }
    : { message: draft.message }),
  ...(reply === 'completion' && draft.noneAffected ? { noneAffected: true } : {}),
  ...(draft.reason ? { reason: draft.reason } : {}),
});
