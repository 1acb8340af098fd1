import type { DeclineKind } from '../domain/documents/receipts/readRequest';
import { dayAndTime } from './dates';
import type { Language } from './language';

/** What a request to read says, on its card and in its mails. "Ni" to a unit, "du" to a person. */
export interface ReadingTexts {
  readonly heading: (number: string, edition: string) => string;
  readonly dueOn: (day: string) => string;
  readonly news: string;
  readonly ask: string;
  readonly count: (confirmed: number, expected: number) => string;
  readonly countUnnamed: (confirmed: number) => string;
  readonly declined: (count: number) => string;
  readonly last: (name: string, at: string) => string;
  readonly allDone: string;
  readonly replaced: (edition: string) => string;
  readonly closed: string;
  readonly read: string;
  readonly confirm: string;
  readonly decline: string;
  readonly why: string;
  readonly whyMissing: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly sendReason: string;
  readonly kinds: { readonly [K in DeclineKind]: string };
  readonly whyAsked: (number: string) => string;
  readonly notUnderstood: string;
  readonly reminder: (number: number, document: string) => string;
  readonly missing: (count: number) => string;
  readonly above: string;
  readonly mailAsks: (unit: string, day: string) => string;
  readonly mailConfirm: string;
  readonly mailReminds: (unit: string, day: string) => string;
  readonly openDocument: string;
  readonly openReceipts: string;
}

const sv: ReadingTexts = {
  heading: (number, edition) => `Läs och bekräfta · ${number}, utgåva ${edition}`,
  dueOn: (day) => `Läs senast ${day}`,
  news: 'Det här är nytt',
  ask: 'Läs dokumentet. Alla i kanalen bekräftar var för sig.',
  count: (confirmed, expected) => `${confirmed} av ${expected} har bekräftat`,
  countUnnamed: (confirmed) => (confirmed === 1 ? '1 har bekräftat' : `${confirmed} har bekräftat`),
  declined: (count) => `${count} har svarat att de inte kan bekräfta`,
  last: (name, at) => `Senast: ${name}, ${dayAndTime(at)}`,
  allDone: 'Alla har svarat. Tack!',
  replaced: (edition) => `Ersatt av utgåva ${edition}. Den här utgåvan behöver inte bekräftas.`,
  closed: 'Avslutat. Ingen behöver bekräfta längre.',
  read: 'Läs dokumentet',
  confirm: 'Jag har läst och förstått',
  decline: 'Jag kan inte bekräfta',
  why: 'Varför kan du inte bekräfta?',
  whyMissing: 'Välj det som stämmer bäst.',
  reason: 'Med egna ord',
  reasonHint: 'Till exempel vad som är oklart. Skriv inget om patienter.',
  sendReason: 'Skicka svaret',
  kinds: {
    notForMe: 'Det gäller inte mig',
    notUnderstood: 'Jag förstår inte',
    other: 'Annat, med egna ord',
  },
  whyAsked: (number) => `Varför frågar vi: ${number} berör er verksamhet.`,
  notUnderstood: 'Svaret kunde inte tolkas och är inte sparat. Öppna dokumentet och svara där.',
  reminder: (number, document) => `Påminnelse ${number} · ${document}`,
  missing: (count) => (count === 1 ? '1 har inte svarat.' : `${count} har inte svarat.`),
  above: 'Svara på kortet ovanför.',
  mailAsks: (unit, day) => `${unit} ska läsa dokumentet nedan och bekräfta senast ${day}.`,
  mailConfirm: 'Öppna dokumentet, läs det, och bekräfta på sidan Mina kvittenser.',
  mailReminds: (unit, day) => `${unit} har inte bekräftat dokumentet nedan. Läs senast: ${day}.`,
  openDocument: 'Läs dokumentet',
  openReceipts: 'Mina kvittenser',
};

const en: ReadingTexts = {
  heading: (number, edition) => `Read and confirm · ${number}, edition ${edition}`,
  dueOn: (day) => `Read by ${day}`,
  news: 'What is new',
  ask: 'Read the document. Everybody in the channel confirms for themselves.',
  count: (confirmed, expected) => `${confirmed} of ${expected} have confirmed`,
  countUnnamed: (confirmed) =>
    confirmed === 1 ? '1 has confirmed' : `${confirmed} have confirmed`,
  declined: (count) => `${count} have answered that they cannot confirm`,
  last: (name, at) => `Latest: ${name}, ${dayAndTime(at)}`,
  allDone: 'Everybody has answered. Thank you!',
  replaced: (edition) => `Replaced by edition ${edition}. This edition need not be confirmed.`,
  closed: 'Ended. Nobody needs to confirm any more.',
  read: 'Read the document',
  confirm: 'I have read and understood',
  decline: 'I cannot confirm',
  why: 'Why can you not confirm?',
  whyMissing: 'Choose what fits best.',
  reason: 'In your own words',
  reasonHint: 'For example what is unclear. Write nothing about patients.',
  sendReason: 'Send the answer',
  kinds: {
    notForMe: 'It does not concern me',
    notUnderstood: 'I do not understand it',
    other: 'Something else, in my own words',
  },
  whyAsked: (number) => `Why we ask: ${number} concerns your unit.`,
  notUnderstood:
    'The answer could not be read and is not saved. Open the document and answer there.',
  reminder: (number, document) => `Reminder ${number} · ${document}`,
  missing: (count) => (count === 1 ? '1 has not answered.' : `${count} have not answered.`),
  above: 'Answer on the card above.',
  mailAsks: (unit, day) => `${unit} is to read the document below and confirm by ${day}.`,
  mailConfirm: 'Open the document, read it, and confirm on the page My receipts.',
  mailReminds: (unit, day) => `${unit} has not confirmed the document below. Read by: ${day}.`,
  openDocument: 'Read the document',
  openReceipts: 'My receipts',
};

export const readingTexts: { readonly [L in Language]: ReadingTexts } = { sv, en };
