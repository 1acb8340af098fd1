import type { Answered } from '../domain/dispatches/answers';
import { dayAndTime } from './dates';
import type { Language } from './language';

/** What a card to a department says. "Ni" to a department. */
export interface CardTexts {
  readonly heading: (noticeKey: string) => string;
  readonly internalAlert: (region: string) => string;
  readonly internalNote: string;
  readonly answerBy: (day: string) => string;
  readonly handleBy: (day: string) => string;
  readonly problem: string;
  readonly doThis: string;
  readonly feedback: string;
  readonly whyAsked: string;
  readonly rule: (section: string) => string;
  readonly confirm: string;
  readonly notAffected: string;
  readonly begin: string;
  readonly askForHelp: string;
  readonly readAll: string;
  readonly handle: string;
  readonly close: string;
  readonly items: string;
  readonly itemsMissing: string;
  readonly comment: string;
  readonly commentHint: string;
  readonly send: string;
  readonly weAreAffected: string;
  readonly receivedBy: (name: string, at: string) => string;
  readonly handledBy: (name: string, at: string) => string;
  readonly notAffectedBy: (name: string, at: string) => string;
  readonly begunBy: (name: string, at: string) => string;
  readonly helpAskedBy: (name: string, at: string) => string;
  readonly coordinatorTold: string;
  readonly closedBy: (name: string, at: string) => string;
  readonly withdrawn: (reason: string, at: string) => string;
  readonly superseded: (by: string, at: string) => string;
  readonly corrected: (what: string, at: string) => string;
  readonly information: string;
  readonly noAnswerNeeded: string;
  readonly itemsHandled: (items: number) => string;
  readonly notedBy: (name: string, coordinator: string) => string;
  readonly notSaved: string;
  readonly notUnderstood: string;
}

const sv: CardTexts = {
  heading: (key) => `Säkerhetsmeddelande ${key}`,
  internalAlert: (region) => (region ? `Intern varning från ${region}` : 'Intern varning'),
  internalNote: 'Varningen kommer från regionen själv, inte från en tillverkare eller myndighet.',
  answerBy: (day) => `bekräfta senast ${day}`,
  handleBy: (day) => `hanterat senast ${day}`,
  problem: 'Vad är fel',
  doThis: 'Gör så här',
  feedback: 'Så svarar ni',
  whyAsked: 'Varför frågar vi',
  rule: (section) => `RH-15405, ${section}`,
  confirm: 'Bekräfta mottaget',
  notAffected: 'Berörs inte',
  begin: 'Åtgärd pågår',
  askForHelp: 'Be om hjälp',
  readAll: 'Läs hela',
  handle: 'Markera som hanterat',
  close: 'Ärendet är avslutat hos oss',
  items: 'Antal produkter ni har åtgärdat',
  itemsMissing: 'Ange antalet med siffror. Skriv 0 om ni inte hade några.',
  comment: 'Kommentar (frivillig)',
  commentHint: 'Skriv aldrig patientuppgifter här.',
  send: 'Skicka svaret',
  weAreAffected: 'Vi berörs – svara på nytt',
  receivedBy: (name, at) => `Mottaget av ${name}, ${dayAndTime(at)}`,
  handledBy: (name, at) => `Hanterat av ${name}, ${dayAndTime(at)}`,
  notAffectedBy: (name, at) => `Berörs inte, enligt ${name}, ${dayAndTime(at)}`,
  begunBy: (name, at) => `Åtgärd pågår, enligt ${name}, ${dayAndTime(at)}`,
  helpAskedBy: (name, at) => `${name} bad om hjälp ${dayAndTime(at)}`,
  coordinatorTold: 'MT-säkerhetssamordnaren har fått frågan och hör av sig.',
  closedBy: (name, at) => `Avslutat av ${name}, ${dayAndTime(at)}`,
  withdrawn: (reason, at) => `Återkallat ${dayAndTime(at)}: ${reason}`,
  superseded: (by, at) => `Ersatt av ${by} ${dayAndTime(at)}. Svara på det nya meddelandet.`,
  corrected: (what, at) => `Ändrat ${dayAndTime(at)}: ${what}`,
  information: 'För kännedom',
  noAnswerNeeded: 'Inget svar behövs.',
  itemsHandled: (items) => (items === 1 ? '1 produkt åtgärdad' : `${items} produkter åtgärdade`),
  notedBy: (name, coordinator) => `${name} (antecknat av ${coordinator})`,
  notSaved:
    'Svaret är inte sparat ännu. Vänta en stund och tryck igen – trycker du två gånger räknas det bara en.',
  notUnderstood: 'Kortet kunde inte tolkas. Ladda om kanalen och försök igen.',
};

const en: CardTexts = {
  heading: (key) => `Safety notice ${key}`,
  internalAlert: (region) => (region ? `Internal alert from ${region}` : 'Internal alert'),
  internalNote: 'The alert comes from the region itself, not from a manufacturer or an authority.',
  answerBy: (day) => `confirm by ${day}`,
  handleBy: (day) => `handled by ${day}`,
  problem: 'What is wrong',
  doThis: 'What to do',
  feedback: 'How to answer',
  whyAsked: 'Why we ask',
  rule: (section) => `RH-15405, section ${section}`,
  confirm: 'Confirm receipt',
  notAffected: 'Not affected',
  begin: 'Work has begun',
  askForHelp: 'Ask for help',
  readAll: 'Read all',
  handle: 'Mark as handled',
  close: 'The case is closed here',
  items: 'Number of items you have dealt with',
  itemsMissing: 'Give the number in figures. Write 0 if you had none.',
  comment: 'Comment (optional)',
  commentHint: 'Never write about patients here.',
  send: 'Send the answer',
  weAreAffected: 'We are affected – answer again',
  receivedBy: (name, at) => `Received by ${name}, ${dayAndTime(at)}`,
  handledBy: (name, at) => `Handled by ${name}, ${dayAndTime(at)}`,
  notAffectedBy: (name, at) => `Not affected, according to ${name}, ${dayAndTime(at)}`,
  begunBy: (name, at) => `Work has begun, according to ${name}, ${dayAndTime(at)}`,
  helpAskedBy: (name, at) => `${name} asked for help ${dayAndTime(at)}`,
  coordinatorTold: 'The safety coordinator has got the question and will be in touch.',
  closedBy: (name, at) => `Closed by ${name}, ${dayAndTime(at)}`,
  withdrawn: (reason, at) => `Withdrawn ${dayAndTime(at)}: ${reason}`,
  superseded: (by, at) => `Superseded by ${by} ${dayAndTime(at)}. Answer the new notice.`,
  corrected: (what, at) => `Changed ${dayAndTime(at)}: ${what}`,
  information: 'For information',
  noAnswerNeeded: 'No answer is needed.',
  itemsHandled: (items) => (items === 1 ? '1 item dealt with' : `${items} items dealt with`),
  notedBy: (name, coordinator) => `${name} (noted by ${coordinator})`,
  notSaved:
    'The answer is not saved yet. Wait a moment and press again – pressing twice counts once.',
  notUnderstood: 'The card could not be understood. Reload the channel and try again.',
};

export const cardTexts: { readonly [L in Language]: CardTexts } = { sv, en };

/** The section of the routine a case comes under when its kind of product was not settled. */
export const usualSection = 'Utrustningar';

/** Who answered, as it is shown: what somebody said and the coordinator wrote down names both. */
export const whoAnswered = ({ by, saidBy }: Answered, { notedBy }: CardTexts): string =>
  saidBy ? notedBy(saidBy, by.name) : by.name;
