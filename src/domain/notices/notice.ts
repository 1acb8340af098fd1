import type { Deadlines, Risk } from '../deadlines/deadlines';
import type { Unit } from '../units/unit';
import type { Instant, LocalDate } from '../time';
import type { Evidence, NoticeField, NoticeFieldName, NoticeFields } from './noticeFields';
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

/** A safety notice (sv. säkerhetsmeddelande) as the log tells it. `key` is its number in the register. */
export interface Notice {
  readonly key: string;
  readonly status: NoticeStatus;
  /** When the mail arrived. A public record is incoming from that moment; it is never edited (C9). */
  readonly receivedAt: Instant;
  readonly sender: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly fields: NoticeFields;
  readonly documents: readonly NoticeDocument[];
  readonly problems: readonly ReadingProblem[];
  readonly plan?: DispatchPlan;
}

/** What goes out to the departments: what to do, how to answer and by when (SN-25, X-01). */
export interface DispatchPlan extends Deadlines {
  readonly risk: Risk;
  readonly sentOn: LocalDate;
  readonly title: string;
  readonly manufacturer: string;
  readonly problem: string;
  readonly actions: readonly string[];
  readonly feedback: string;
  readonly units: readonly Unit[];
}

export type NoticeEvent =
  | { readonly type: 'noticeReceived'; readonly payload: NoticeReceived }
  | { readonly type: 'noticeCorrected'; readonly payload: NoticeCorrected }
  | { readonly type: 'noticeDispatched'; readonly payload: DispatchPlan };

export type NoticeReceived = Omit<Notice, 'status' | 'plan'>;

/** Corrections of fields by a person: the new values, with the place they were marked in, if any. */
export interface NoticeCorrected {
  readonly by: string;
  readonly changes: readonly {
    readonly field: NoticeFieldName;
    readonly values: readonly string[];
    readonly evidence: readonly Evidence[];
  }[];
}

const corrected = (fields: NoticeFields, correction: NoticeCorrected): NoticeFields => {
  const result: { [Name in NoticeFieldName]?: NoticeField } = { ...fields };
  correction.changes.forEach(({ field, values, evidence }) => {
    result[field] = { values, evidence, confidence: 1, correctedBy: correction.by };
  });
  return result;
};

/** The notice after one more event. The first event of a notice is always `noticeReceived`. */
export function evolveNotice(notice: Notice | undefined, event: NoticeEvent): Notice | undefined {
  switch (event.type) {
    case 'noticeReceived':
      return { ...event.payload, status: 'received' };
    case 'noticeCorrected':
      return notice && { ...notice, fields: corrected(notice.fields, event.payload) };
    case 'noticeDispatched':
      return notice && { ...notice, status: 'dispatched', plan: event.payload };
  }
}
