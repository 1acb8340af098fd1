import type { Decision } from '../../domain/decisions/decision';
import { paragraphOf } from '../../domain/decisions/decisionKey';
import type { LocalDate } from '../../domain/time';
import type { Language } from '../language';
import type { MailedLink } from './linkMail';
import { type WrittenMail, writtenMail } from './mailParts';

const sv = {
  sentOut: (paragraph: string, title: string): string => `Beslut ${paragraph}: ${title}`,
  sentOutText: (body: string, recipient: string): string =>
    `${body} har fattat ett beslut som expedieras till ${recipient}. Protokollsutdraget är bifogat. Bekräfta att det har kommit fram med länken nedan.`,
  again: (paragraph: string, title: string): string => `Påminnelse: beslut ${paragraph}: ${title}`,
  againText: (body: string, recipient: string): string =>
    `Vi har inte fått bekräftat att beslutet från ${body} har kommit fram till ${recipient}. Protokollsutdraget är bifogat på nytt. Bekräfta med länken nedan.`,
  confirm: 'Bekräfta att beslutet har kommit',
  confirmUntil: (day: LocalDate): string =>
    `Länken gäller till och med ${day}. Svara på det här meddelandet om den inte fungerar.`,
  decision: 'Beslut',
  diaryNumber: 'Diarienummer',
  toAdjust: (paragraph: string, title: string): string => `Justera ${paragraph}: ${title}`,
  toAdjustText: (day: LocalDate): string =>
    `Protokollet är granskat och väntar på att du justerar det, senast ${day}. Läs det och justera, eller skicka tillbaka det med en anledning.`,
  late: {
    adjust: (paragraph: string): string => `Justeringen av ${paragraph} är sen`,
    announce: (paragraph: string): string => `Anslaget av ${paragraph} är sent`,
  },
  lateText: {
    adjust: (title: string, day: LocalDate): string =>
      `Protokollet över ${title} skulle ha justerats senast ${day}. Granska och justera det, eller skriv varför det dröjer när det justeras.`,
    announce: (title: string, day: LocalDate): string =>
      `Det justerade protokollet över ${title} skulle ha anslagits senast ${day}. Sätt upp det på anslagstavlan och anteckna dagen.`,
  },
  open: 'Öppna beslutet',
};
const en: typeof sv = {
  sentOut: (paragraph, title) => `Decision ${paragraph}: ${title}`,
  sentOutText: (body, recipient) =>
    `${body} has made a decision that is sent out to ${recipient}. The extract of the minutes is attached. Confirm that it has come by the link below.`,
  again: (paragraph, title) => `Reminder: decision ${paragraph}: ${title}`,
  againText: (body, recipient) =>
    `Nobody has confirmed that the decision of ${body} has come to ${recipient}. The extract of the minutes is attached again. Confirm by the link below.`,
  confirm: 'Confirm that the decision has come',
  confirmUntil: (day) => `The link holds until ${day}. Answer this message if it does not work.`,
  decision: 'Decision',
  diaryNumber: 'Diary number',
  toAdjust: (paragraph, title) => `Adjust ${paragraph}: ${title}`,
  toAdjustText: (day) =>
    `The record is reviewed and waits for you to adjust it, by ${day}. Read it and adjust it, or send it back with a reason.`,
  late: {
    adjust: (paragraph) => `The adjusting of ${paragraph} is late`,
    announce: (paragraph) => `The announcing of ${paragraph} is late`,
  },
  lateText: {
    adjust: (title, day) =>
      `The record of ${title} was to be adjusted by ${day}. Review and adjust it, or say why it is late when it is adjusted.`,
    announce: (title, day) =>
      `The adjusted record of ${title} was to be announced by ${day}. Put it up on the notice board and note the day.`,
  },
  open: 'Open the decision',
};
const words = { sv, en };

/** Whom a decision is sent to, and the link by which they confirm that it has come. */
export interface SentTo {
  readonly name: string;
  readonly link: MailedLink;
  /** It was sent before, and nobody has confirmed. */
  readonly isReminder: boolean;
}

/** Sends a decision out to one recipient of its list, or once more to a silent one, with the extract attached (DE-09, X-26). */
export function sentOutMail(
  { key, body, content }: Decision,
  { name, link, isReminder }: SentTo,
  language: Language,
): WrittenMail {
  const told = words[language];
  const [subject, text] = isReminder
    ? [told.again, told.againText]
    : [told.sentOut, told.sentOutText];
  return writtenMail(
    subject(paragraphOf(key), content.title),
    [
      { text: text(body.name, name) },
      { link: { title: told.confirm, url: link.url } },
      { text: told.confirmUntil(link.until) },
      { heading: told.decision, text: content.decision },
      { heading: told.diaryNumber, text: content.diaryNumber },
    ],
    language,
  );
}

/** Asks an adjuster to adjust a reviewed record, by its day. */
export function toAdjustMail(
  { key, content }: Decision,
  dueOn: LocalDate,
  page: string,
  language: Language,
): WrittenMail {
  const told = words[language];
  return writtenMail(
    told.toAdjust(paragraphOf(key), content.title),
    [{ text: told.toAdjustText(dueOn) }, { link: { title: told.open, url: page } }],
    language,
  );
}

/** Tells secretaries and adjusters that a step is late. */
export function lateStepMail(
  { key, content }: Decision,
  step: 'adjust' | 'announce',
  dueOn: LocalDate,
  page: string,
  language: Language,
): WrittenMail {
  const told = words[language];
  return writtenMail(
    told.late[step](paragraphOf(key)),
    [
      { text: told.lateText[step](content.title, dueOn) },
      { link: { title: told.open, url: page } },
    ],
    language,
  );
}
