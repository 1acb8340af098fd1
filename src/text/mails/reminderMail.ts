import type { Dispatch, Reminder } from '../../domain/dispatches/dispatch';
import { daysLeft } from '../daysLeft';
import type { Language } from '../language';
import { type MailPart, writtenMail, type WrittenMail } from './mailParts';
import { commonWords, contentParts, matterPart, reasonPart, subjectOf } from './noticeParts';

const sv = {
  prefix: (number: number) => `Påminnelse ${number}`,
  silent: (unit: string) =>
    `Vi har inte fått något svar från ${unit} om säkerhetsmeddelandet nedan.`,
  notClosed: (unit: string) => `Vi har inte fått besked från ${unit} om att ärendet är avslutat.`,
  onCard: 'Svara på kortet i kanalen i Teams, eller på sidan Mina kvittenser.',
  page: 'Mina kvittenser',
  byMail: 'Svara på det här mejlet: mottaget, berörs inte, eller hanterat med antal produkter.',
  copies: (names: string) => `Kopia på påminnelsen: ${names}.`,
};
const en: typeof sv = {
  prefix: (number) => `Reminder ${number}`,
  silent: (unit) => `We have had no answer from ${unit} about the safety notice below.`,
  notClosed: (unit) => `We have not been told by ${unit} that the case is closed.`,
  onCard: 'Answer on the card in the channel in Teams, or on the page My receipts.',
  page: 'My receipts',
  byMail: 'Answer this mail: received, not affected, or handled with the number of items.',
  copies: (names) => `Copies of this reminder: ${names}.`,
};
const texts = { sv, en };

/** Where the answer is given: on the card and the page, or as `further` says for who has no card. */
export interface WaysToAnswer {
  readonly page: string;
  readonly further: readonly MailPart[];
}

const waysParts = (
  { delivery, mode }: Dispatch,
  { page, further }: WaysToAnswer,
  language: Language,
): readonly MailPart[] => {
  const words = texts[language];
  if (further.length > 0) return further;
  if (mode === 'action' && delivery.state !== 'posted')
    return [{ text: `${words.byMail} ${commonWords[language].patients}` }];
  return [{ text: words.onCard }, { link: { title: words.page, url: page } }];
};

/**
 * The mail that reminds a silent unit: how many days are left, what it is about and how to answer. A service with
 * own handling is asked whether the case is closed (SN-61).
 */
export function reminderMail(
  dispatch: Dispatch,
  { number, on, copiedTo }: Reminder,
  ways: WaysToAnswer,
  language: Language,
  region: string,
): WrittenMail {
  const { unit, content, mode } = dispatch;
  const words = texts[language];
  const isOwn = mode === 'ownHandling';
  const due = isOwn ? content.handleBy : content.receiveBy;
  const sentence = isOwn ? words.notClosed(unit.name) : words.silent(unit.name);
  return writtenMail(
    `${words.prefix(number)}: ${subjectOf(dispatch, language, region)}`,
    [
      { text: `${sentence} ${daysLeft(due, on, language)}` },
      matterPart(dispatch, language),
      ...contentParts(dispatch, language),
      ...waysParts(dispatch, ways, language),
      ...(copiedTo.length > 0 ? [{ text: words.copies(copiedTo.join(', ')) }] : []),
      reasonPart(dispatch, language),
    ],
    language,
  );
}
