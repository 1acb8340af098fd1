import type { Reasons } from '../strength';
import type { Instant } from '../time';
import type { Person } from '../units/unit';
import type { Assessment, SenderReply } from './assessment';
import type { DispatchPlan } from './dispatchPlan';
import type {
  FiledMessage,
  LikelyRelative,
  MessageKind,
  NoticeSource,
  RecognisedKind,
} from './incoming';
import type {
  ChiefPhysicianCriterion,
  Effort,
  Ending,
  HandOver,
  NoticeCorrected,
  NoticeEvent,
  Publication,
} from './noticeEvents';
import type { NoticeField, NoticeFieldName, NoticeFields } from './noticeFields';
import type { NoticeStatus } from './noticeStatus';

/** A part of a message that could not be read, and why. The original is always kept with the notice. */
export interface ReadingProblem {
  readonly part: string;
  readonly reason:
    'encrypted' | 'damaged' | 'too-large' | 'timed-out' | 'not-a-mail' | 'no-text' | 'unsupported';
}

/** A document whose text was read: the mail itself, or an attachment. */
export interface NoticeDocument {
  readonly name: string;
  readonly kind: 'mail' | 'pdf' | 'html' | 'text';
  readonly pages: number;
}

/** Something a person did, with when. */
export interface Done {
  readonly by: Person;
  readonly at: Instant;
}

/** A safety notice (sv. säkerhetsmeddelande) as the log tells it. `key` is its number in the register. */
export interface Notice {
  readonly key: string;
  readonly status: NoticeStatus;
  /** When the message arrived. A public record is incoming from that moment; it is never edited (C9). */
  readonly receivedAt: Instant;
  readonly source: NoticeSource;
  readonly kind: RecognisedKind;
  /** The edition of the routine the case is handled under. */
  readonly edition: string;
  readonly sender: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly fields: NoticeFields;
  readonly documents: readonly NoticeDocument[];
  readonly problems: readonly ReadingProblem[];
  readonly likely: readonly LikelyRelative[];
  /** The mail's own id, by which a reply finds its case. */
  readonly messageId?: string;
  /** What likeness to other notices is judged by. */
  readonly fingerprint?: string;
  /** Where the source can be read, when it is a page. */
  readonly link?: string;
  readonly messages: readonly FiledMessage[];
  readonly filedUnder?: string;
  readonly supersedes?: string;
  readonly supersededBy?: string;
  /** The parties of Bilaga 1 have been asked (SN-17). */
  readonly basisAsked?: Done;
  readonly assessment?: Assessment & Done;
  readonly plan?: DispatchPlan;
  readonly replies: readonly SenderReply[];
  readonly chiefPhysician?: Done & {
    readonly criteria: readonly ChiefPhysicianCriterion[];
    /** Why the commission office was not told (SN-44). */
    readonly commissionReason?: string;
  };
  readonly handOver?: HandOver & Done;
  readonly publication?: Publication & Done;
  readonly efforts: readonly (Effort & Done)[];
  readonly lettersSent: readonly string[];
  readonly ended?: Done & {
    readonly ending: Ending;
    readonly note: string;
    /** Why recommendations were set aside, by the code of the check (SN-30). */
    readonly reasons?: Reasons;
  };
}

/** A sender on one line, as a mail program shows them: name and address, or the one there is. */
export const senderLine = ({ name, address }: Notice['sender']): string =>
  name && address ? `${name} <${address}>` : name || address;

const corrected = (fields: NoticeFields, correction: NoticeCorrected): NoticeFields => {
  const result: { [Name in NoticeFieldName]?: NoticeField } = { ...fields };
  correction.changes.forEach(({ field, values, evidence }) => {
    result[field] = { values, evidence, confidence: 1, correctedBy: correction.by };
  });
  return result;
};

const statusAfter: { readonly [E in Ending]: NoticeStatus } = {
  handled: 'closed',
  notPresent: 'notPresent',
  informationOnly: 'informationOnly',
  delegated: 'delegated',
  superseded: 'closed',
  duplicate: 'duplicate',
  notANotice: 'closed',
};

const standing = (notice: Pick<Notice, 'plan' | 'assessment' | 'basisAsked'>): NoticeStatus => {
  if (notice.plan) return 'dispatched';
  if (notice.assessment) return 'assessed';
  return notice.basisAsked ? 'collectingBasis' : 'received';
};

const without = <K extends keyof Notice>(notice: Notice, key: K): Omit<Notice, K> => {
  const { [key]: _gone, ...rest } = notice;
  return rest;
};

/** The notice after one more event. The first event of a notice is always `noticeReceived`. */
export function evolveNotice(
  notice: Notice | undefined,
  event: NoticeEvent,
  { at, actor: by }: { readonly at: Instant; readonly actor: Person },
): Notice | undefined {
  if (event.type === 'noticeReceived') {
    const begun = { status: 'received', messages: [], replies: [], efforts: [], lettersSent: [] };
    return { ...event.payload, ...begun } as Notice;
  }
  if (!notice) return undefined;
  switch (event.type) {
    case 'noticeCorrected':
      return { ...notice, fields: corrected(notice.fields, event.payload) };
    case 'messageKindSet':
      return withKind(notice, event.payload, { by, at });
    case 'messageFiled':
      return { ...notice, messages: [...notice.messages, event.payload] };
    case 'filedUnder': {
      const { key, as } = event.payload;
      const ending: Ending = as === 'duplicate' ? 'duplicate' : 'informationOnly';
      const ended = { by, at, ending, note: event.payload.reason };
      return { ...notice, filedUnder: key, status: statusAfter[ending], ended };
    }
    case 'supersedesSet':
      return { ...notice, supersedes: event.payload.key };
    case 'noticeSuperseded': {
      const ended = { by, at, ending: 'superseded' as const, note: event.payload.by };
      return { ...notice, supersededBy: event.payload.by, status: 'closed', ended };
    }
    case 'basisStarted':
      return {
        ...notice,
        status: notice.status === 'received' ? 'collectingBasis' : notice.status,
        basisAsked: { by, at },
      };
    case 'noticeAssessed':
      return {
        ...notice,
        status: notice.plan ? notice.status : 'assessed',
        assessment: { ...event.payload, by, at },
      };
    case 'noticeDispatched':
      return { ...notice, status: 'dispatched', plan: event.payload };
    case 'recipientsAdded':
      return notice.plan ? { ...notice, plan: joined(notice.plan, event.payload) } : notice;
    case 'deadlinesChanged': {
      const { receiveBy, handleBy } = event.payload;
      return notice.plan ? { ...notice, plan: { ...notice.plan, receiveBy, handleBy } } : notice;
    }
    case 'dispatchCorrected':
      return { ...notice, plan: event.payload.plan };
    case 'noticeWithdrawn': {
      const rest = without(notice, 'plan');
      return { ...rest, status: standing(rest) };
    }
    case 'chiefPhysicianContacted': {
      const { criteria, commissionReason } = event.payload;
      const why = commissionReason ? { commissionReason } : {};
      return { ...notice, chiefPhysician: { by, at, criteria, ...why } };
    }
    case 'handedOver':
      return { ...notice, handOver: { ...event.payload, by, at } };
    case 'senderReplied':
      return { ...notice, replies: [...notice.replies, { ...event.payload, by, at }] };
    case 'letterMailed':
      return { ...notice, lettersSent: [...notice.lettersSent, event.payload.letter] };
    case 'noticePublished':
      return { ...notice, publication: { ...event.payload, by, at } };
    case 'noticeUnpublished':
      return without(notice, 'publication');
    case 'effortRecorded':
      return { ...notice, efforts: [...notice.efforts, { ...event.payload, by, at }] };
    case 'noticeClosed': {
      const { ending } = event.payload;
      return { ...notice, status: statusAfter[ending], ended: { by, at, ...event.payload } };
    }
    case 'noticeReopened': {
      const { filedUnder: _filed, supersededBy: _by, ...rest } = without(notice, 'ended');
      return { ...rest, status: standing(rest) };
    }
  }
}

/** What is not taken up as a notice ends there (SN-04). */
function withKind(
  notice: Notice,
  { kind, include }: { readonly kind: MessageKind; readonly include?: boolean },
  done: Done,
): Notice {
  const { reasons } = notice.kind;
  const included = include === undefined ? {} : { included: include };
  const changed = { ...notice, kind: { kind, reasons, setBy: done.by.name, ...included } };
  if (include !== false) return changed;
  const ending: Ending = kind === 'automatic' ? 'notANotice' : 'informationOnly';
  return { ...changed, status: statusAfter[ending], ended: { ...done, ending, note: '' } };
}

const joined = (
  plan: DispatchPlan,
  added: Pick<DispatchPlan, 'units' | 'informed'>,
): DispatchPlan => ({
  ...plan,
  units: [...plan.units, ...added.units],
  informed: [...(plan.informed ?? []), ...(added.informed ?? [])],
});
