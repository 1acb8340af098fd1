import type { Answered } from '../domain/dispatches/answers';
import type { Dispatch, Reminder } from '../domain/dispatches/dispatch';
import { besideTexts } from '../text/besideTexts';
import { cardTexts, whoAnswered } from '../text/cardTexts';
import { dayAndTime } from '../text/dates';
import { daysLeft } from '../text/daysLeft';
import type { Language } from '../text/language';
import {
  adaptiveCard,
  type AdaptiveCard,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';

/** The mark a small card is found by in its channel: the id of its heading. */
export interface BesideMark {
  readonly id: string;
}

const heading = (text: string, { id }: BesideMark): CardElement =>
  paragraph(plain(text), { id, style: 'heading', weight: 'Bolder', size: 'Medium' });

const product = ({ content }: Dispatch): CardElement =>
  paragraph(`**${plain(content.title.slice(0, 300))}**`, { spacing: 'None' });

/** The reply below a card that reminds a silent department: how many days are left. */
export function reminderCard(
  dispatch: Dispatch,
  { number, on }: Pick<Reminder, 'number' | 'on'>,
  mark: BesideMark,
  language: Language,
): AdaptiveCard {
  const texts = besideTexts[language];
  const { content, mode, noticeKey } = dispatch;
  const isOwn = mode === 'ownHandling';
  const left = daysLeft(isOwn ? content.handleBy : content.receiveBy, on, language);
  const title = texts.reminder(number, noticeKey);
  return adaptiveCard(language, title, [
    heading(title, mark),
    product(dispatch),
    paragraph(`${isOwn ? texts.notClosed : texts.waiting} ${left} ${texts.above}`),
  ]);
}

/** Tells the coordinator that a department needs help: who asks what, with the way to the case. */
export function callForHelpCard(
  dispatch: Dispatch,
  help: Answered & { readonly question: string },
  page: string,
  mark: BesideMark,
  language: Language,
): AdaptiveCard {
  const texts = besideTexts[language];
  const title = texts.help(dispatch.unit.name, dispatch.noticeKey);
  return adaptiveCard(
    language,
    title,
    [
      heading(title, mark),
      product(dispatch),
      paragraph(plain(texts.asks(whoAnswered(help, cardTexts[language]), dayAndTime(help.at)))),
      paragraph(plain(help.question), { spacing: 'None' }),
    ],
    [{ type: 'Action.OpenUrl', title: texts.openCase, url: page }],
  );
}

/** The coordinator's copy of a late reminder: one card for all units reminded the same day. */
export function copyCard(
  dispatch: Dispatch,
  number: number,
  page: string,
  mark: BesideMark,
  language: Language,
): AdaptiveCard {
  const texts = besideTexts[language];
  const title = texts.copy(number, dispatch.noticeKey);
  return adaptiveCard(
    language,
    title,
    [
      heading(title, mark),
      product(dispatch),
      paragraph(plain(texts.amongThem(dispatch.unit.name))),
    ],
    [{ type: 'Action.OpenUrl', title: texts.showSilent, url: page }],
  );
}
