import type { Decision } from '../../domain/decisions/decision';
import { paragraphOf } from '../../domain/decisions/decisionKey';
import type { LocalDate } from '../../domain/time';
import type { Language } from '../language';
import { type WrittenMail, writtenMail } from './mailParts';

const sv = {
  sentOut: (paragraph: string, title: string): string => `Beslut ${paragraph}: ${title}`,
  sentOutText: (body: string, recipient: string): string =>
    `${body} har fattat ett beslut som expedieras till ${recipient}. Protokollsutdraget är bifogat. Bekräfta att det har kommit fram genom att svara på det här meddelandet.`,
  decision: 'Beslut',
  diaryNumber: 'Diarienummer',
  toAdjust: (paragraph: string, title: string): string => `Justera ${paragraph}: ${title}`,
  toAdjustText: (day: LocalDate): string =>
    `Protokollet är granskat och väntar på att du justerar det, senast ${day}. Läs det och justera, eller skicka tillbaka det med en anledning.`,
  open: 'Öppna beslutet',
};
const en: typeof sv = {
  sentOut: (paragraph, title) => `Decision ${paragraph}: ${title}`,
  sentOutText: (body, recipient) =>
    `${body} has made a decision that is sent out to ${recipient}. The extract of the minutes is attached. Confirm that it has come by answering this message.`,
  decision: 'Decision',
  diaryNumber: 'Diary number',
  toAdjust: (paragraph, title) => `Adjust ${paragraph}: ${title}`,
  toAdjustText: (day) =>
    `The record is reviewed and waits for you to adjust it, by ${day}. Read it and adjust it, or send it back with a reason.`,
  open: 'Open the decision',
};
const words = { sv, en };

/** Sends a decision out to one recipient of its list, with the extract attached (DE-09, X-26). */
export function sentOutMail(
  { key, body, content }: Decision,
  recipient: string,
  language: Language,
): WrittenMail {
  const told = words[language];
  return writtenMail(
    told.sentOut(paragraphOf(key), content.title),
    [
      { text: told.sentOutText(body.name, recipient) },
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
