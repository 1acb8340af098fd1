import type { Effect } from '../../src/application/effects';
import { dispatchFrom } from '../../src/application/domainEvents';
import { isFault } from '../../src/application/fault';
import type { EventLog } from '../../src/application/ports';
import type { Delivered, DeliveryReport } from '../../src/application/recordDelivery';
import { dispatchCard } from '../../src/cards/dispatchCard';
import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import { dispatchStream } from '../../src/domain/notices/noticeKey';
import type { Language } from '../../src/text/language';
import { undeliveredMail } from '../../src/text/mailTexts';
import type { FindPostedCard } from '../graph/channelMessages';
import type { SentMail } from '../graph/sentMail';
import type { ConnectorClient } from '../teams/connectorClient';

/**
 * How carrying out an effect went. `again`: nothing happened, try later; `uncertain`: it may have happened,
 * so look before trying; `failed`: it never will, and a person must see it.
 */
export type Carried =
  | { readonly outcome: 'done'; readonly delivered?: Delivered }
  | { readonly outcome: 'again'; readonly pauseMs: number; readonly everybody: boolean }
  | { readonly outcome: 'uncertain'; readonly error: string }
  | { readonly outcome: 'failed'; readonly error: string };

export interface DeliveryTools {
  readonly log: Pick<EventLog, 'read'>;
  readonly connector: ConnectorClient;
  readonly sentMail: SentMail;
  readonly findPostedCard: FindPostedCard;
  readonly language: Language;
}

const soonMs = 2_000;

const done = (effect: Effect, report: DeliveryReport): Carried => ({
  outcome: 'done',
  delivered: { dispatchKey: effect.dispatchKey, effectKey: effect.key, report },
});

/**
 * Waits for a place to send to a channel, right before the send, and gives what to call when the answer has come;
 * undefined when this instance may no longer send.
 */
export type WaitForPlace = (channelId: string) => Promise<(() => void) | undefined>;

const lostPlace: Carried = { outcome: 'again', pauseMs: soonMs, everybody: false };

/**
 * Carries out one effect on the dispatch as it stands now. When an earlier try may have gone through,
 * Teams or Exchange is asked first, so that nothing is posted or mailed twice.
 */
export function delivering({ log, connector, sentMail, findPostedCard, language }: DeliveryTools) {
  const post = async (
    effect: Extract<Effect, { kind: 'postCard' }>,
    dispatch: Dispatch,
    mayHaveHappened: boolean,
    place: WaitForPlace,
  ): Promise<Carried> => {
    if (dispatch.delivery.state !== 'queued') return { outcome: 'done' };
    if (mayHaveHappened) {
      const posted = await findPostedCard(effect.channel, effect.dispatchKey);
      if (posted) return done(effect, { type: 'cardPosted', payload: posted });
    }
    const answered = await place(effect.channel.channelId);
    if (!answered) return lostPlace;
    const sent = await connector.post(effect.channel, dispatchCard(dispatch, language));
    answered();
    switch (sent.outcome) {
      case 'sent':
        return done(effect, { type: 'cardPosted', payload: sent.value });
      case 'refused':
        return done(effect, { type: 'cardUndelivered', payload: { reason: sent.reason } });
      case 'later':
        return { outcome: 'again', pauseMs: sent.pauseMs, everybody: true };
      case 'uncertain':
        return sent;
    }
  };

  const update = async (dispatch: Dispatch, place: WaitForPlace): Promise<Carried> => {
    const { delivery } = dispatch;
    // Answered on the page while its card is on the way: the card is changed as soon as it stands.
    if (delivery.state === 'queued') return { outcome: 'again', pauseMs: soonMs, everybody: false };
    if (delivery.state === 'undelivered') return { outcome: 'done' };
    const answered = await place(dispatch.unit.channel?.channelId ?? '');
    if (!answered) return lostPlace;
    const sent = await connector.update(delivery.card, dispatchCard(dispatch, language));
    answered();
    switch (sent.outcome) {
      case 'sent':
        return { outcome: 'done' };
      case 'refused':
        return { outcome: 'failed', error: `The card could not be changed: ${sent.status}` };
      case 'later':
        return { outcome: 'again', pauseMs: sent.pauseMs, everybody: true };
      case 'uncertain':
        // Changing a card to the same state twice shows nothing.
        return { outcome: 'again', pauseMs: soonMs, everybody: false };
    }
  };

  const mail = async (
    effect: Extract<Effect, { kind: 'sendMail' }>,
    dispatch: Dispatch,
    mayHaveHappened: boolean,
  ): Promise<Carried> => {
    const report: DeliveryReport = { type: 'mailedInstead', payload: { to: effect.to } };
    if (mayHaveHappened && (await sentMail.wasSent(effect.key))) return done(effect, report);
    try {
      await sentMail.send({
        key: effect.key,
        to: effect.to,
        ...undeliveredMail(dispatch, language),
      });
      return done(effect, report);
    } catch (error) {
      if (isFault(error, 'mail/refused')) return { outcome: 'failed', error: error.message };
      return { outcome: 'uncertain', error: 'No answer from Exchange.' };
    }
  };

  return async (
    effect: Effect,
    mayHaveHappened: boolean,
    place: WaitForPlace,
  ): Promise<Carried> => {
    const dispatch = dispatchFrom(await log.read(dispatchStream(effect.dispatchKey)));
    if (!dispatch) return { outcome: 'failed', error: `${effect.dispatchKey} is not in the log.` };
    switch (effect.kind) {
      case 'postCard':
        return post(effect, dispatch, mayHaveHappened, place);
      case 'updateCard':
        return update(dispatch, place);
      case 'sendMail':
        return mail(effect, dispatch, mayHaveHappened);
    }
  };
}
