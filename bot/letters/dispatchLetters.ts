import type { Effect } from '../../src/application/effects';
import { dispatchEventOf, dispatchFrom } from '../../src/application/domainEvents';
import { copyCard, callForHelpCard, reminderCard } from '../../src/cards/besideCards';
import { dispatchCard } from '../../src/cards/dispatchCard';
import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import type { LogEntry } from '../../src/domain/log/logEntry';
import { type DispatchLetterTools, numberOf, stillReminds } from './dispatchLetterTools';
import { dispatchMail } from './dispatchMails';
import type { CardLetter, Letters } from './letters';

const placeOf = ({ delivery }: Dispatch): CardLetter['place'] => {
  if (delivery.state === 'queued') return 'waiting';
  return delivery.state === 'posted' ? delivery.card : 'gone';
};

const besideCard = (
  { letter, key }: Effect,
  dispatch: Dispatch,
  entries: readonly LogEntry[],
  { language, casePage }: DispatchLetterTools,
): CardLetter | undefined => {
  const number = numberOf(letter);
  const id = key.replace(/[^\w-]/g, '-');
  const page = casePage(dispatch.noticeKey);
  const beside = (card: CardLetter['card'], rest: Partial<CardLetter> = {}): CardLetter => ({
    card,
    place: 'waiting',
    mark: { name: 'id', value: id },
    earlier: [],
    beside: {},
    ...rest,
  });
  if (letter.startsWith('copy/')) return beside(copyCard(dispatch, number, page, { id }, language));
  if (letter.startsWith('help/')) {
    const entry = entries.find(({ sequence }) => sequence === number);
    const event = entry && dispatchEventOf(entry);
    if (event?.type !== 'helpRequested') return undefined;
    const { question, saidBy } = event.payload;
    const help = { by: entry!.actor, at: entry!.at, question, ...(saidBy ? { saidBy } : {}) };
    return beside(callForHelpCard(dispatch, help, page, { id }, language));
  }
  const reminder = dispatch.reminders.find((sent) => sent.number === number);
  if (!reminder || dispatch.delivery.state !== 'posted') return undefined;
  return beside(reminderCard(dispatch, reminder, { id }, language), {
    beside: { thread: dispatch.delivery.card },
    ...(stillReminds(dispatch, reminder.on) ? {} : { place: 'gone' }),
  });
};

/** The cards and mails of a dispatch, by the name of the letter. */
export const dispatchLetters = (tools: DispatchLetterTools): Letters => ({
  card(effect, entries) {
    const dispatch = dispatchFrom(entries);
    if (!dispatch) return undefined;
    if (effect.letter !== 'dispatch') return besideCard(effect, dispatch, entries, tools);
    return {
      card: dispatchCard(dispatch, tools.language, tools.region),
      place: placeOf(dispatch),
      mark: { name: 'dispatch', value: dispatch.key },
      earlier: dispatch.earlierCards,
    };
  },
  mail(effect, entries) {
    const dispatch = dispatchFrom(entries);
    return Promise.resolve(dispatch && dispatchMail(effect, dispatch, entries, tools));
  },
});
