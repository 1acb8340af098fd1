import type { Dispatch } from '../../domain/dispatches/dispatch';
import { cardTexts, whoAnswered } from '../cardTexts';
import type { Language } from '../language';
import { type MailPart, writtenMail, type WrittenMail } from './mailParts';
import { commonWords, contentParts, matterPart, reasonPart, subjectOf } from './noticeParts';

/** A one-time link and the last day it works. */
export interface MailedLink {
  readonly url: string;
  readonly until: string;
}

const sv = {
  opening: (region: string) =>
    `${region || 'Regionen'} har fått ett säkerhetsmeddelande om en produkt som ni kan ha. Läs det, gör det som står och svara med länken. Ni behöver inget konto.`,
  answer: 'Svara här',
  oneTime: (until: string) =>
    `Länken gäller för ett svar, till och med ${until}. Efter svaret får ni en ny länk för nästa steg. Lämna den bara till den som ska svara.`,
  thanks: 'Tack, svaret har kommit fram.',
  next: 'Här svarar ni när ni är klara, eller om något har ändrats:',
};
const en: typeof sv = {
  opening: (region) =>
    `${region || 'The region'} has received a safety notice about a product you may have. Read it, do what it says and answer by the link. You need no account.`,
  answer: 'Answer here',
  oneTime: (until) =>
    `The link serves for one answer, until ${until}. After the answer you get a new link for the next step. Give it only to who is to answer.`,
  thanks: 'Thank you, the answer has arrived.',
  next: 'Answer here when you are done, or if something has changed:',
};
const texts = { sv, en };

/** The link as a part of a mail, with what it is good for. */
export const linkParts = ({ url, until }: MailedLink, language: Language): readonly MailPart[] => [
  { link: { title: texts[language].answer, url } },
  { text: `${texts[language].oneTime(until)} ${commonWords[language].patients}` },
];

/**
 * The mail to a private provider or a municipality: what is wrong, what to do, and a one-time link. After a
 * receipt it thanks, and carries the link for the next step.
 */
export function linkMail(
  dispatch: Dispatch,
  link: MailedLink,
  language: Language,
  region: string,
): WrittenMail {
  const { unit, content, received, help } = dispatch;
  const words = texts[language];
  const card = cardTexts[language];
  const opening = received
    ? [
        {
          text: [
            words.thanks,
            `${card.receivedBy(whoAnswered(received, card), received.at)}.`,
            ...(help ? [card.coordinatorTold] : []),
            words.next,
          ].join('\n'),
        },
      ]
    : [{ text: words.opening(region) }];
  return writtenMail(
    subjectOf(dispatch, language, region),
    [
      { text: commonWords[language].to(unit.name) },
      ...opening,
      matterPart(dispatch, language, received !== undefined),
      ...contentParts(dispatch, language),
      ...(received ? [] : [{ heading: card.feedback, text: content.feedback }]),
      ...linkParts(link, language),
      reasonPart(dispatch, language),
    ],
    language,
  );
}
