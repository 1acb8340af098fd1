import { dayAndTime } from './dates';
import type { Language } from './language';

/** What a card to a department says. "Ni" to a department. */
export interface CardTexts {
  readonly heading: (noticeKey: string) => string;
  readonly answerBy: (day: string) => string;
  readonly handleBy: (day: string) => string;
  readonly problem: string;
  readonly doThis: string;
  readonly feedback: string;
  readonly whyAsked: string;
  readonly rule: string;
  readonly confirm: string;
  readonly notAffected: string;
  readonly readAll: string;
  readonly handle: string;
  readonly items: string;
  readonly itemsMissing: string;
  readonly comment: string;
  readonly commentHint: string;
  readonly send: string;
  readonly weAreAffected: string;
  readonly receivedBy: (name: string, at: string) => string;
  readonly handledBy: (name: string, at: string) => string;
  readonly notAffectedBy: (name: string, at: string) => string;
  readonly itemsHandled: (items: number) => string;
  readonly notSaved: string;
  readonly notUnderstood: string;
}

const sv: CardTexts = {
  heading: (key) => `Säkerhetsmeddelande ${key}`,
  answerBy: (day) => `bekräfta senast ${day}`,
  handleBy: (day) => `hanterat senast ${day}`,
  problem: 'Vad är fel',
  doThis: 'Gör så här',
  feedback: 'Så svarar ni',
  whyAsked: 'Varför frågar vi',
  rule: 'RH-15405, Utrustningar',
  confirm: 'Bekräfta mottaget',
  notAffected: 'Berörs inte',
  readAll: 'Läs hela',
  handle: 'Markera som hanterat',
  items: 'Antal produkter ni har åtgärdat',
  itemsMissing: 'Ange antalet med siffror. Skriv 0 om ni inte hade några.',
  comment: 'Kommentar (frivillig)',
  commentHint: 'Skriv aldrig patientuppgifter här.',
  send: 'Skicka svaret',
  weAreAffected: 'Vi berörs – svara på nytt',
  receivedBy: (name, at) => `Mottaget av ${name}, ${dayAndTime(at)}`,
  handledBy: (name, at) => `Hanterat av ${name}, ${dayAndTime(at)}`,
  notAffectedBy: (name, at) => `Berörs inte, enligt ${name}, ${dayAndTime(at)}`,
  itemsHandled: (items) => (items === 1 ? '1 produkt åtgärdad' : `${items} produkter åtgärdade`),
  notSaved:
    'Svaret är inte sparat ännu. Vänta en stund och tryck igen – trycker du två gånger räknas det bara en.',
  notUnderstood: 'Kortet kunde inte tolkas. Ladda om kanalen och försök igen.',
};

const en: CardTexts = {
  heading: (key) => `Safety notice ${key}`,
  answerBy: (day) => `confirm by ${day}`,
  handleBy: (day) => `handled by ${day}`,
  problem: 'What is wrong',
  doThis: 'What to do',
  feedback: 'How to answer',
  whyAsked: 'Why we ask',
  rule: 'RH-15405, Equipment',
  confirm: 'Confirm receipt',
  notAffected: 'Not affected',
  readAll: 'Read all',
  handle: 'Mark as handled',
  items: 'Number of items you have dealt with',
  itemsMissing: 'Give the number in figures. Write 0 if you had none.',
  comment: 'Comment (optional)',
  commentHint: 'Never write about patients here.',
  send: 'Send the answer',
  weAreAffected: 'We are affected – answer again',
  receivedBy: (name, at) => `Received by ${name}, ${dayAndTime(at)}`,
  handledBy: (name, at) => `Handled by ${name}, ${dayAndTime(at)}`,
  notAffectedBy: (name, at) => `Not affected, according to ${name}, ${dayAndTime(at)}`,
  itemsHandled: (items) => (items === 1 ? '1 item dealt with' : `${items} items dealt with`),
  notSaved:
    'The answer is not saved yet. Wait a moment and press again – pressing twice counts once.',
  notUnderstood: 'The card could not be understood. Reload the channel and try again.',
};

export const cardTexts: { readonly [L in Language]: CardTexts } = { sv, en };
