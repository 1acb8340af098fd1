import type { KnownNotices } from '../../src/application/knownNotices';
import type {
  LikelyRelative,
  MessageKind,
  RecognisedKind,
} from '../../src/domain/notices/incoming';
import { isSameAddress } from '../../src/domain/notices/unitOfSender';
import { type CaseAnswer, type CaseCandidate, caseOf } from '../../src/domain/reception/caseOf';
import type { ComparableNotice } from '../../src/domain/reception/noticeFacts';
import { ownKeysIn, type ReceivedMessage } from '../../src/domain/reception/receivedMessage';
import { recogniseKind } from '../../src/domain/reception/recogniseKind';

/** What is to become of a mail: filed with its case, registered, or put aside since it is our own. */
export type MailVerdict =
  | { readonly do: 'file'; readonly key: string; readonly kind: MessageKind }
  | {
      readonly do: 'register';
      readonly kind: RecognisedKind;
      readonly likely: readonly LikelyRelative[];
      readonly fingerprint: string;
    }
  | { readonly do: 'putAside' };

export interface MailToJudge {
  readonly message: ReceivedMessage;
  readonly notice: ComparableNotice;
  /** The function mailbox, which our own mail is sent from. */
  readonly mailbox: string;
  readonly ownAddresses: readonly string[];
}

const belongsToCase: readonly MessageKind[] = ['reply', 'closingNote', 'handledByUs', 'automatic'];
const sureEnough = 0.5;
const probablyBelongs = 0.6;

const candidatesOf = (answer: CaseAnswer): readonly CaseCandidate[] => {
  if (answer.found === 'none') return [];
  return answer.found === 'one' ? [answer] : answer.candidates;
};

/** A mail that we sent has come back: from the function mailbox, or passed on by the coordinator's own with our subject. */
const isReturned = ({ message, mailbox, ownAddresses }: MailToJudge): boolean => {
  const { senderAddress, subject } = message;
  if (isSameAddress(senderAddress, mailbox)) return true;
  const isOwn = ownAddresses.some((address) => isSameAddress(address, senderAddress));
  return isOwn && ownKeysIn(subject).length > 0;
};

/**
 * Decides what becomes of a mail (SN-09). A reply, a closing note or a copy "handled by us" whose case is certain is
 * filed there (SN-08, SN-61); what we sent and came back is filed and never registered, so that nothing loops (SN-38);
 * everything else is registered as a notice of its own, with the cases it is probably related to.
 */
export function judgeMail(mail: MailToJudge, known: KnownNotices): MailVerdict {
  const { message, notice } = mail;
  const { kind, confidence, reasons } = recogniseKind(message);
  const answer = caseOf(message, known.cases());
  const certain = answer.found === 'one' ? known.standingOf(answer.key) : undefined;
  const belongs = belongsToCase.includes(kind);
  if (isReturned(mail)) {
    if (certain) return { do: 'file', key: certain, kind: belongs ? kind : 'automatic' };
    if (isSameAddress(message.senderAddress, mail.mailbox)) return { do: 'putAside' };
  }
  if (certain && belongs && confidence >= sureEnough) return { do: 'file', key: certain, kind };
  const { fingerprint, likely } = known.relativesOf(notice);
  const replies = candidatesOf(answer).map((candidate): LikelyRelative => ({
    key: known.standingOf(candidate.key),
    relation: 'reply',
    likeness: probablyBelongs,
    reasons: candidate.reasons,
  }));
  const others = replies.filter((reply) => !likely.some(({ key }) => key === reply.key));
  // A reply repeats the notice it answers, and is no copy of it.
  const related = belongs ? replies : [...likely, ...others];
  return { do: 'register', kind: { kind, reasons }, likely: related.slice(0, 6), fingerprint };
}
