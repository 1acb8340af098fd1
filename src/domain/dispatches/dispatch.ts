import type { DispatchPlan } from '../notices/notice';
import type { Instant } from '../time';
import type { Person, Unit } from '../units/unit';

/** What a department is asked, kept with the dispatch so that its card needs nothing else. */
export type DispatchContent = Omit<DispatchPlan, 'units'>;

/** Where a card stands in Teams, so that it can be changed later. */
export interface PostedCard {
  readonly conversationId: string;
  readonly activityId: string;
}

export type Delivery =
  | { readonly state: 'queued' }
  | { readonly state: 'posted'; readonly card: PostedCard; readonly at: Instant }
  | {
      readonly state: 'undelivered';
      readonly reason: UndeliveredReason;
      readonly at: Instant;
      /** The mailbox that got the notice instead. */
      readonly mailedTo?: string;
    };

/** Why a card did not reach its channel: the app is not there, the channel is gone, none is known, or Teams refuses it. */
export type UndeliveredReason = 'not-installed' | 'channel-missing' | 'no-channel' | 'refused';

/** An answer with who gave it and when. */
export interface Answered {
  readonly by: Person;
  readonly at: Instant;
}
export interface Handled extends Answered {
  readonly items: number;
  readonly comment: string;
}

/** A dispatch (sv. utskick): one notice to one unit, with its delivery and its answers. */
export interface Dispatch {
  readonly key: string;
  readonly noticeKey: string;
  readonly unit: Unit;
  readonly content: DispatchContent;
  readonly delivery: Delivery;
  readonly received?: Answered;
  readonly notAffected?: Answered;
  readonly handled?: Handled;
}

export type DispatchEvent =
  | {
      readonly type: 'dispatchQueued';
      readonly payload: Pick<Dispatch, 'key' | 'noticeKey' | 'unit' | 'content'>;
    }
  | { readonly type: 'cardPosted'; readonly payload: PostedCard }
  | { readonly type: 'cardUndelivered'; readonly payload: { readonly reason: UndeliveredReason } }
  | { readonly type: 'mailedInstead'; readonly payload: { readonly to: string } }
  | { readonly type: 'receiptConfirmed'; readonly payload: Record<string, never> }
  | { readonly type: 'notAffectedReported'; readonly payload: Record<string, never> }
  | {
      readonly type: 'handlingReported';
      readonly payload: { readonly items: number; readonly comment: string };
    };

/** The dispatch after one more event. The first event of a dispatch is always `dispatchQueued`. */
export function evolveDispatch(
  dispatch: Dispatch | undefined,
  event: DispatchEvent,
  meta: { readonly at: Instant; readonly actor: Person },
): Dispatch | undefined {
  if (event.type === 'dispatchQueued') return { ...event.payload, delivery: { state: 'queued' } };
  if (!dispatch) return undefined;
  const answered: Answered = { by: meta.actor, at: meta.at };
  switch (event.type) {
    case 'cardPosted':
      return { ...dispatch, delivery: { state: 'posted', card: event.payload, at: meta.at } };
    case 'cardUndelivered':
      return {
        ...dispatch,
        delivery: { state: 'undelivered', reason: event.payload.reason, at: meta.at },
      };
    case 'mailedInstead':
      return dispatch.delivery.state === 'undelivered'
        ? { ...dispatch, delivery: { ...dispatch.delivery, mailedTo: event.payload.to } }
        : dispatch;
    case 'receiptConfirmed':
      return { ...dispatch, received: answered };
    case 'notAffectedReported':
      return { ...dispatch, received: dispatch.received ?? answered, notAffected: answered };
    case 'handlingReported': {
      const { notAffected, ...rest } = dispatch;
      return {
        ...rest,
        received: dispatch.received ?? answered,
        handled: { ...answered, ...event.payload },
      };
    }
  }
}
