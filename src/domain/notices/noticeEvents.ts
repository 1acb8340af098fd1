import type { Deadlines } from '../deadlines/deadlines';
import type { Unit } from '../units/unit';
import type { LocalDate } from '../time';
import type { BasisRequest } from '../basis/basis';
import type { Assessment, SenderReply } from './assessment';
import type { DispatchPlan } from './dispatchPlan';
import type { FiledMessage, MessageKind } from './incoming';
import type { Notice } from './notice';
import type { Evidence, NoticeFieldName } from './noticeFields';

/** What the log says of a notice first: what came in, as it was read. */
export type NoticeReceived = Pick<
  Notice,
  | 'key'
  | 'receivedAt'
  | 'source'
  | 'kind'
  | 'edition'
  | 'sender'
  | 'subject'
  | 'fields'
  | 'documents'
  | 'problems'
  | 'likely'
> &
  Pick<Partial<Notice>, 'messageId' | 'fingerprint' | 'link'>;

/** Corrections of fields by a person: the new values, with the place they were marked in, if any. */
export interface NoticeCorrected {
  readonly by: string;
  readonly changes: readonly {
    readonly field: NoticeFieldName;
    readonly values: readonly string[];
    readonly evidence: readonly Evidence[];
  }[];
}

/** How a case ended (sv. Avslutat, Finns inte hos oss, För kännedom …; SN-63). */
export const endings = [
  'handled',
  'notPresent',
  'informationOnly',
  'delegated',
  'superseded',
  'duplicate',
  'notANotice',
] as const;
export type Ending = (typeof endings)[number];

/** Which of the two criteria made the chief physician concerned (SN-41). */
export const chiefPhysicianCriteria = ['largePartOfCare', 'seriousRisk'] as const;
export type ChiefPhysicianCriterion = (typeof chiefPhysicianCriteria)[number];

/** What staff read about a notice on the intranet (sv. nyhet, SN-62). */
export interface Publication {
  readonly headline: string;
  readonly meaning: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** What the notice cost: minutes of work and money, for what. */
export interface Effort {
  readonly minutes: number;
  /** Whole kronor. */
  readonly amount: number;
  readonly what: string;
}

/** Contract and stock facts handed over to RH-13659 (SN-18). */
export interface HandOver {
  readonly routine: string;
  readonly to: string;
  readonly contractNumber: string;
  readonly facts: string;
}

export type NoticeEvent =
  | { readonly type: 'noticeReceived'; readonly payload: NoticeReceived }
  | { readonly type: 'noticeCorrected'; readonly payload: NoticeCorrected }
  | {
      readonly type: 'messageKindSet';
      readonly payload: { readonly kind: MessageKind; readonly include?: boolean };
    }
  | { readonly type: 'messageFiled'; readonly payload: FiledMessage }
  | {
      readonly type: 'filedUnder';
      readonly payload: {
        readonly key: string;
        readonly as: MessageKind | 'duplicate';
        readonly reason: string;
      };
    }
  | { readonly type: 'supersedesSet'; readonly payload: { readonly key: string } }
  | { readonly type: 'noticeSuperseded'; readonly payload: { readonly by: string } }
  | { readonly type: 'basisStarted'; readonly payload: BasisRequest }
  | { readonly type: 'noticeAssessed'; readonly payload: Assessment }
  | { readonly type: 'noticeDispatched'; readonly payload: DispatchPlan }
  | {
      readonly type: 'recipientsAdded';
      /** Those who come late have dates of their own. */
      readonly payload: Deadlines & {
        readonly units: readonly Unit[];
        readonly informed: readonly Unit[];
        readonly sentOn: LocalDate;
        readonly reason: string;
      };
    }
  | { readonly type: 'deadlinesChanged'; readonly payload: Deadlines & { readonly reason: string } }
  | {
      readonly type: 'dispatchCorrected';
      readonly payload: { readonly plan: DispatchPlan; readonly what: string };
    }
  | {
      readonly type: 'noticeWithdrawn';
      readonly payload: { readonly reason: string; readonly unitKeys: readonly string[] };
    }
  | {
      readonly type: 'chiefPhysicianContacted';
      readonly payload: {
        readonly criteria: readonly ChiefPhysicianCriterion[];
        readonly message: string;
        readonly to: readonly string[];
        /** The commission office was told too, or why not (SN-44, recommended). */
        readonly commissionOffice?: string;
        readonly commissionReason?: string;
      };
    }
  | { readonly type: 'handedOver'; readonly payload: HandOver }
  | { readonly type: 'senderReplied'; readonly payload: Omit<SenderReply, 'by' | 'at'> }
  | {
      readonly type: 'letterMailed';
      readonly payload: { readonly letter: string; readonly to: string };
    }
  | { readonly type: 'noticePublished'; readonly payload: Publication }
  | { readonly type: 'noticeUnpublished'; readonly payload: { readonly reason: string } }
  | { readonly type: 'effortRecorded'; readonly payload: Effort }
  | {
      readonly type: 'noticeClosed';
      readonly payload: {
        readonly ending: Ending;
        readonly note: string;
        readonly reasons: { readonly [code: string]: string };
      };
    }
  | { readonly type: 'noticeReopened'; readonly payload: { readonly reason: string } };
