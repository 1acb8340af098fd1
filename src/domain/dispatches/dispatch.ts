import type { DispatchPlan } from '../notices/dispatchPlan';
import type { Deadlines } from '../deadlines/deadlines';
import type { Instant, LocalDate } from '../time';
import type { Person, Unit } from '../units/unit';
import type { Answered, Handled, HandlingReport } from './answers';

/** What a department is asked, kept with the dispatch so that its card needs nothing else. */
export type DispatchContent = Omit<DispatchPlan, 'units' | 'informed'>;

/**
 * What is wanted of a unit: an answer, nothing (sv. för kännedom, X-17), or that it handles the matter itself and tells
 * when it is closed (sv. egen hantering, SN-47, SN-61).
 */
export type DispatchMode = 'action' | 'information' | 'ownHandling';

/** Where a card stands in Teams, so that it can be changed later. */
export interface PostedCard {
  readonly conversationId: string;
  readonly activityId: string;
}

export type Delivery =
  | { readonly state: 'queued' }
  | { readonly state: 'posted'; readonly card: PostedCard; readonly at: Instant }
  /** Reached by mail from the start: outside the region, or own handling (SN-47). */
  | { readonly state: 'mailed'; readonly to: string; readonly at: Instant }
  | {
      readonly state: 'undelivered';
      readonly reason: UndeliveredReason;
      readonly at: Instant;
      /** The mailbox that got the notice instead. */
      readonly mailedTo?: string;
    };

/**
 * Why a card did not reach its channel: the app is not there, the channel is gone, none is known, Teams refuses it,
 * or the only address is the coordinator's own mailbox (SN-38).
 */
export type UndeliveredReason =
  'not-installed' | 'channel-missing' | 'no-channel' | 'refused' | 'own-mailbox';

/** A reminder that was sent to a silent unit, on the card and by mail. */
export interface Reminder {
  readonly number: number;
  readonly at: Instant;
  readonly on: LocalDate;
  /** Addresses it was mailed to: the mailbox, the head or the substitute, the copies. */
  readonly mailedTo: readonly string[];
  /** Who got a copy, by name or office. */
  readonly copiedTo: readonly string[];
}

/** A dispatch (sv. utskick): one notice to one unit, with its delivery and its answers. */
export interface Dispatch {
  readonly key: string;
  readonly noticeKey: string;
  readonly unit: Unit;
  readonly mode: DispatchMode;
  readonly content: DispatchContent;
  readonly queuedAt: Instant;
  readonly delivery: Delivery;
  readonly received?: Answered;
  readonly notAffected?: Answered;
  readonly begun?: Answered;
  readonly help?: Answered & { readonly question: string };
  readonly handled?: Handled;
  readonly reminders: readonly Reminder[];
  /** How many answers came by a one-time link: each link serves for one. */
  readonly linkAnswers: number;
  /** Cards of earlier rounds, which a later one must not be taken for. */
  readonly earlierCards: readonly string[];
  readonly corrected?: { readonly at: Instant; readonly what: string };
  readonly withdrawn?: { readonly at: Instant; readonly reason: string };
  readonly superseded?: { readonly at: Instant; readonly by: string };
  readonly closingNote?: Answered & { readonly note: string };
}

type Said = { readonly saidBy?: string; readonly byLink?: boolean };

export type DispatchEvent =
  | {
      readonly type: 'dispatchQueued';
      readonly payload: Pick<Dispatch, 'key' | 'noticeKey' | 'unit' | 'mode' | 'content'>;
    }
  | { readonly type: 'cardPosted'; readonly payload: PostedCard }
  | { readonly type: 'cardUndelivered'; readonly payload: { readonly reason: UndeliveredReason } }
  | { readonly type: 'mailedInstead'; readonly payload: { readonly to: string } }
  | {
      readonly type: 'letterMailed';
      readonly payload: { readonly to: string; readonly letter: string };
    }
  | { readonly type: 'receiptConfirmed'; readonly payload: Said }
  | { readonly type: 'notAffectedReported'; readonly payload: Said }
  | { readonly type: 'workBegun'; readonly payload: Said }
  | { readonly type: 'helpRequested'; readonly payload: Said & { readonly question: string } }
  | { readonly type: 'handlingReported'; readonly payload: Said & HandlingReport }
  | {
      readonly type: 'reminderSent';
      readonly payload: Omit<Reminder, 'at'>;
    }
  | {
      readonly type: 'deadlinesExtended';
      readonly payload: Deadlines & { readonly reason: string };
    }
  | {
      readonly type: 'contentCorrected';
      readonly payload: { readonly content: DispatchContent; readonly what: string };
    }
  | { readonly type: 'dispatchWithdrawn'; readonly payload: { readonly reason: string } }
  | { readonly type: 'dispatchSuperseded'; readonly payload: { readonly by: string } }
  | { readonly type: 'closingNoteRecorded'; readonly payload: Said & { readonly note: string } };

type Meta = { readonly at: Instant; readonly actor: Person };

const queued = (
  payload: Extract<DispatchEvent, { type: 'dispatchQueued' }>['payload'],
  { at }: Meta,
  before: Dispatch | undefined,
): Dispatch => ({
  ...payload,
  queuedAt: at,
  delivery: { state: 'queued' },
  reminders: [],
  linkAnswers: before?.linkAnswers ?? 0,
  earlierCards:
    before?.delivery.state === 'posted'
      ? [...before.earlierCards, before.delivery.card.activityId]
      : (before?.earlierCards ?? []),
});

const delivered = (dispatch: Dispatch, delivery: Delivery): Dispatch => ({ ...dispatch, delivery });

const answer = (
  dispatch: Dispatch,
  { saidBy, byLink }: Said,
  { at, actor }: Meta,
): readonly [Dispatch, Answered] => [
  byLink ? { ...dispatch, linkAnswers: dispatch.linkAnswers + 1 } : dispatch,
  { by: actor, at, ...(saidBy ? { saidBy } : {}) },
];

/** The dispatch after one more event. It begins with `dispatchQueued`, and so does a new round after a withdrawal. */
export function evolveDispatch(
  before: Dispatch | undefined,
  event: DispatchEvent,
  meta: Meta,
): Dispatch | undefined {
  if (event.type === 'dispatchQueued') return queued(event.payload, meta, before);
  if (!before) return undefined;
  const { at } = meta;
  switch (event.type) {
    case 'cardPosted':
      return delivered(before, { state: 'posted', card: event.payload, at });
    case 'cardUndelivered':
      return delivered(before, { state: 'undelivered', reason: event.payload.reason, at });
    case 'mailedInstead':
      return before.delivery.state === 'undelivered'
        ? delivered(before, { ...before.delivery, mailedTo: event.payload.to })
        : before;
    case 'letterMailed':
      return before.delivery.state === 'queued'
        ? delivered(before, { state: 'mailed', to: event.payload.to, at })
        : before;
    case 'reminderSent':
      return { ...before, reminders: [...before.reminders, { ...event.payload, at }] };
    case 'deadlinesExtended': {
      const { receiveBy, handleBy } = event.payload;
      return { ...before, content: { ...before.content, receiveBy, handleBy } };
    }
    case 'contentCorrected': {
      // Those who were added late have dates of their own.
      const { sentOn, receiveBy, handleBy } = before.content;
      const content = { ...event.payload.content, sentOn, receiveBy, handleBy };
      return { ...before, content, corrected: { at, what: event.payload.what } };
    }
    case 'dispatchWithdrawn':
      return { ...before, withdrawn: { at, reason: event.payload.reason } };
    case 'dispatchSuperseded':
      return { ...before, superseded: { at, by: event.payload.by } };
    default:
      return answeredWith(before, event, meta);
  }
}

type AnswerEvent = Extract<
  DispatchEvent,
  {
    type:
      | 'receiptConfirmed'
      | 'notAffectedReported'
      | 'workBegun'
      | 'helpRequested'
      | 'handlingReported'
      | 'closingNoteRecorded';
  }
>;

function answeredWith(before: Dispatch, event: AnswerEvent, meta: Meta): Dispatch {
  const [dispatch, answered] = answer(before, event.payload, meta);
  const received = dispatch.received ?? answered;
  switch (event.type) {
    case 'receiptConfirmed':
      return { ...dispatch, received: answered };
    case 'notAffectedReported': {
      const { help: _help, begun: _begun, ...rest } = dispatch;
      return { ...rest, received, notAffected: answered };
    }
    case 'workBegun': {
      const { help: _help, notAffected: _notAffected, ...rest } = dispatch;
      return { ...rest, received, begun: answered };
    }
    case 'helpRequested': {
      const { notAffected: _notAffected, ...rest } = dispatch;
      return { ...rest, received, help: { ...answered, question: event.payload.question } };
    }
    case 'handlingReported': {
      const { saidBy: _saidBy, byLink: _byLink, ...report } = event.payload;
      const { help: _help, begun: _begun, notAffected: _notAffected, ...rest } = dispatch;
      return { ...rest, received, handled: { ...answered, ...report } };
    }
    case 'closingNoteRecorded':
      return { ...dispatch, received, closingNote: { ...answered, note: event.payload.note } };
  }
}
