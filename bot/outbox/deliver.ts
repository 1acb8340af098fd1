import { askingSequence, type Effect } from '../../src/application/effects';
import { isFault } from '../../src/application/fault';
import type { EventLog } from '../../src/application/ports';
import type { Delivered, DeliveryReport } from '../../src/application/recordDelivery';
import type { RememberedStreams } from '../../src/application/rememberedStreams';
import type { LogEntry } from '../../src/domain/log/logEntry';
import type { PostedCard } from '../../src/domain/dispatches/dispatch';
import type { FindPostedCard } from '../graph/channelMessages';
import type { SentMail } from '../graph/sentMail';
import type { CardLetter, Letters, MailLetter } from '../letters/letters';
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
  readonly remembered: Pick<RememberedStreams, 'known'>;
  readonly connector: Pick<ConnectorClient, 'post' | 'reply' | 'update'>;
  readonly sentMail: SentMail;
  readonly findPostedCard: FindPostedCard;
  readonly letters: Letters;
}

const soonMs = 2_000;

const done = ({ stream, subject, letter, key }: Effect, report: DeliveryReport): Carried => ({
  outcome: 'done',
  delivered: { stream, subject, letter, effectKey: key, report },
});

/**
 * Waits for a place to send to a channel, right before the send, and gives what to call when the answer has come;
 * undefined when this instance may no longer send.
 */
export type WaitForPlace = (channelId: string) => Promise<(() => void) | undefined>;

const lostPlace: Carried = { outcome: 'again', pauseMs: soonMs, everybody: false };

/**
 * Carries out one effect on its stream as it stands now. When an earlier try may have gone through,
 * Teams or Exchange is asked first, so that nothing is posted or mailed twice. A department's own card is rendered from
 * what is remembered, for it changes with the next event; what cannot be changed later is rendered from the log.
 */
export function delivering(tools: DeliveryTools) {
  const { log, remembered, connector, sentMail, findPostedCard, letters } = tools;

  const streamOf = async (
    effect: Effect,
    mayHaveHappened: boolean,
  ): Promise<readonly LogEntry[]> => {
    const isOwnCard = effect.kind !== 'sendMail' && effect.letter === 'dispatch';
    const asked = isOwnCard && !mayHaveHappened ? askingSequence(effect) : undefined;
    const known = asked === undefined ? undefined : remembered.known(effect.stream);
    return known && known.length >= (asked ?? 0) ? known : log.read(effect.stream);
  };

  const post = async (
    effect: Extract<Effect, { kind: 'postCard' }>,
    { card, place: standing, mark, earlier, beside }: CardLetter,
    mayHaveHappened: boolean,
    place: WaitForPlace,
  ): Promise<Carried> => {
    if (standing !== 'waiting') return { outcome: 'done' };
    const isPosted = (posted: PostedCard): Carried =>
      beside ? { outcome: 'done' } : done(effect, { type: 'cardPosted', payload: posted });
    if (mayHaveHappened) {
      const thread = beside?.thread?.activityId;
      const posted = await findPostedCard(effect.channel, mark, earlier, thread);
      if (posted) return isPosted(posted);
    }
    const answered = await place(effect.channel.channelId);
    if (!answered) return lostPlace;
    const sent = beside?.thread
      ? await connector.reply(beside.thread, card)
      : await connector.post(effect.channel, card);
    answered();
    switch (sent.outcome) {
      case 'sent':
        return isPosted(sent.value);
      case 'refused':
        if (beside) return { outcome: 'failed', error: `The card was refused: ${sent.status}` };
        return done(effect, { type: 'cardUndelivered', payload: { reason: sent.reason } });
      case 'later':
        return { outcome: 'again', pauseMs: sent.pauseMs, everybody: true };
      case 'uncertain':
        return sent;
    }
  };

  const update = async (
    { card, place: standing }: CardLetter,
    place: WaitForPlace,
  ): Promise<Carried> => {
    // Answered on the page while its card is on the way: the card is changed as soon as it stands.
    if (standing === 'waiting') return { outcome: 'again', pauseMs: soonMs, everybody: false };
    if (standing === 'gone') return { outcome: 'done' };
    const answered = await place(standing.conversationId.replace(/;messageid=.*$/, ''));
    if (!answered) return lostPlace;
    const sent = await connector.update(standing, card);
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
    written: MailLetter,
    mayHaveHappened: boolean,
  ): Promise<Carried> => {
    const type = effect.letter === 'undelivered' ? 'mailedInstead' : 'letterMailed';
    const { isUnrecorded = false, ...content } = written;
    const went: Carried = isUnrecorded
      ? { outcome: 'done' }
      : done(effect, { type, payload: { to: effect.to } });
    if (mayHaveHappened && (await sentMail.wasSent(effect.key, effect.from))) return went;
    try {
      await sentMail.send({
        key: effect.key,
        to: effect.to,
        ...(effect.from ? { from: effect.from } : {}),
        ...(effect.copyTo ? { copyTo: effect.copyTo } : {}),
        ...content,
      });
      return went;
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
    const entries = await streamOf(effect, mayHaveHappened);
    const missing: Carried = {
      outcome: 'failed',
      error: `${effect.stream} tells of no letter ${effect.letter}.`,
    };
    if (effect.kind === 'sendMail') {
      const written = await letters.mail(effect, entries);
      if (written === 'obsolete') return { outcome: 'done' };
      return written ? mail(effect, written, mayHaveHappened) : missing;
    }
    const card = letters.card(effect, entries);
    if (!card) return missing;
    return effect.kind === 'postCard'
      ? post(effect, card, mayHaveHappened, place)
      : update(card, place);
  };
}
