import type { BasisEvent } from '../domain/basis/basis';
import type { DispatchEvent } from '../domain/dispatches/dispatch';
import type { NoticeEvent } from '../domain/notices/noticeEvents';
import type { Language } from './language';

/** What an event says, for its sentence: who, for which unit, and what its payload holds by name. */
export interface ToldEvent {
  readonly by: string;
  readonly unit: string;
  readonly text: (name: string) => string;
  readonly count: (name: string) => number;
}

/** Events that the page's own words tell. */
type ToldElsewhere =
  | 'noticeReceived'
  | 'noticeCorrected'
  | 'noticeDispatched'
  | 'dispatchQueued'
  | 'cardPosted'
  | 'cardUndelivered'
  | 'mailedInstead'
  | 'receiptConfirmed'
  | 'notAffectedReported'
  | 'handlingReported';
type Type = Exclude<(NoticeEvent | DispatchEvent | BasisEvent)['type'], ToldElsewhere>;
type Sentences = { readonly [T in Type]: (told: ToldEvent) => string };

const because = (reason: string): string => (reason ? ` ${reason}` : '');

const sv: Sentences = {
  messageKindSet: ({ by }) => `${by} ändrade slag av meddelande.`,
  messageFiled: ({ text }) => `Ett meddelande från ${text('from')} lades till ärendet.`,
  filedUnder: ({ by, text }) =>
    `${by} förde meddelandet till ${text('key')}.${because(text('reason'))}`,
  supersedesSet: ({ by, text }) => `${by} angav att meddelandet ersätter ${text('key')}.`,
  noticeSuperseded: ({ text }) => `Meddelandet ersattes av ${text('by')}.`,
  basisStarted: ({ by }) => `${by} begärde underlag.`,
  noticeAssessed: ({ by, text }) => `${by} bedömde meddelandet.${because(text('wayReason'))}`,
  recipientsAdded: ({ by, count, text }) =>
    `${by} lade till ${count('units') + count('informed')} mottagare.${because(text('reason'))}`,
  deadlinesChanged: ({ by, text }) =>
    `${by} ändrade svarsdatum till ${text('receiveBy')} och ${text('handleBy')}.${because(text('reason'))}`,
  dispatchCorrected: ({ by, text }) => `${by} rättade utskicket.${because(text('what'))}`,
  noticeWithdrawn: ({ by, text }) => `${by} återkallade utskicket.${because(text('reason'))}`,
  chiefPhysicianContacted: ({ by, text }) =>
    text('commissionOffice')
      ? `${by} kontaktade chefläkare och informerade HS uppdrag.`
      : `${by} kontaktade chefläkare. HS uppdrag informerades inte.${because(text('commissionReason'))}`,
  handedOver: ({ by, text }) => `${by} lämnade över till ${text('routine')}.`,
  senderReplied: ({ by, text }) => {
    const what =
      text('reply') === 'receipt' ? 'meddelandet är mottaget' : 'åtgärderna är genomförda';
    const way = text('via') === 'mail' ? 'via e-post' : 'på annat sätt';
    return `${by} svarade avsändaren att ${what}, ${way}: ${text('to')}.${because(text('reason'))}`;
  },
  letterMailed: ({ text }) => `Ett mejl skickades till ${text('to')}.`,
  noticePublished: ({ by, text }) =>
    `${by} publicerade nyheten ”${text('headline')}” från ${text('from')} till ${text('until')}.`,
  noticeUnpublished: ({ by, text }) => `${by} tog bort nyheten.${because(text('reason'))}`,
  effortRecorded: ({ by, text, count }) =>
    `${by} skrev in ${count('minutes')} minuter och ${count('amount')} kr: ${text('what')}.`,
  noticeClosed: ({ by, text }) => `${by} avslutade ärendet.${because(text('note'))}`,
  noticeReopened: ({ by, text }) => `${by} öppnade ärendet igen.${because(text('reason'))}`,
  workBegun: ({ by, unit }) => `${by} meddelade att åtgärd pågår hos ${unit}.`,
  helpRequested: ({ by, unit, text }) => `${by} bad om hjälp för ${unit}: ${text('question')}`,
  reminderSent: ({ unit, count }) => `Påminnelse ${count('number')} gick till ${unit}.`,
  deadlinesExtended: ({ unit, text }) =>
    `${unit} fick svarsdatum ${text('receiveBy')} och ${text('handleBy')}.`,
  contentCorrected: ({ unit }) => `Utskicket till ${unit} rättades.`,
  dispatchWithdrawn: ({ unit }) => `Utskicket till ${unit} återkallades.`,
  dispatchSuperseded: ({ unit, text }) => `Utskicket till ${unit} ersattes av ${text('by')}.`,
  closingNoteRecorded: ({ by, unit, text }) =>
    `${by} meddelade att ${unit} har avslutat sin hantering.${because(text('note'))}`,
  basisRequested: ({ by }) => `Frågorna i underlaget skickades på uppdrag av ${by}.`,
  basisAnswered: ({ by }) => `${by} besvarade en fråga i underlaget.`,
  basisEnded: () => 'Underlaget avslutades.',
};

const en: Sentences = {
  messageKindSet: ({ by }) => `${by} changed the kind of message.`,
  messageFiled: ({ text }) => `A message from ${text('from')} was filed with the case.`,
  filedUnder: ({ by, text }) =>
    `${by} filed the message under ${text('key')}.${because(text('reason'))}`,
  supersedesSet: ({ by, text }) => `${by} said that the notice replaces ${text('key')}.`,
  noticeSuperseded: ({ text }) => `The notice was replaced by ${text('by')}.`,
  basisStarted: ({ by }) => `${by} asked for the basis.`,
  noticeAssessed: ({ by, text }) => `${by} assessed the notice.${because(text('wayReason'))}`,
  recipientsAdded: ({ by, count, text }) =>
    `${by} added ${count('units') + count('informed')} recipients.${because(text('reason'))}`,
  deadlinesChanged: ({ by, text }) =>
    `${by} changed the deadlines to ${text('receiveBy')} and ${text('handleBy')}.${because(text('reason'))}`,
  dispatchCorrected: ({ by, text }) => `${by} corrected what was sent.${because(text('what'))}`,
  noticeWithdrawn: ({ by, text }) => `${by} withdrew what was sent.${because(text('reason'))}`,
  chiefPhysicianContacted: ({ by, text }) =>
    text('commissionOffice')
      ? `${by} contacted the chief physician and informed the commission office.`
      : `${by} contacted the chief physician. The commission office was not informed.${because(text('commissionReason'))}`,
  handedOver: ({ by, text }) => `${by} handed over to ${text('routine')}.`,
  senderReplied: ({ by, text }) => {
    const what = text('reply') === 'receipt' ? 'the notice was received' : 'the actions are done';
    const way = text('via') === 'mail' ? 'by mail' : 'in another way';
    return `${by} told the sender that ${what}, ${way}: ${text('to')}.${because(text('reason'))}`;
  },
  letterMailed: ({ text }) => `A mail was sent to ${text('to')}.`,
  noticePublished: ({ by, text }) =>
    `${by} published the news “${text('headline')}” from ${text('from')} until ${text('until')}.`,
  noticeUnpublished: ({ by, text }) => `${by} took the news down.${because(text('reason'))}`,
  effortRecorded: ({ by, text, count }) =>
    `${by} recorded ${count('minutes')} minutes and SEK ${count('amount')}: ${text('what')}.`,
  noticeClosed: ({ by, text }) => `${by} closed the case.${because(text('note'))}`,
  noticeReopened: ({ by, text }) => `${by} opened the case again.${because(text('reason'))}`,
  workBegun: ({ by, unit }) => `${by} said that work has begun at ${unit}.`,
  helpRequested: ({ by, unit, text }) => `${by} asked for help for ${unit}: ${text('question')}`,
  reminderSent: ({ unit, count }) => `Reminder ${count('number')} went to ${unit}.`,
  deadlinesExtended: ({ unit, text }) =>
    `${unit} got the deadlines ${text('receiveBy')} and ${text('handleBy')}.`,
  contentCorrected: ({ unit }) => `What was sent to ${unit} was corrected.`,
  dispatchWithdrawn: ({ unit }) => `What was sent to ${unit} was withdrawn.`,
  dispatchSuperseded: ({ unit, text }) => `What was sent to ${unit} was replaced by ${text('by')}.`,
  closingNoteRecorded: ({ by, unit, text }) =>
    `${by} said that ${unit} has closed the matter.${because(text('note'))}`,
  basisRequested: ({ by }) => `The questions of the basis were sent for ${by}.`,
  basisAnswered: ({ by }) => `${by} answered a question of the basis.`,
  basisEnded: () => 'The basis was ended.',
};

const sentences: { readonly [L in Language]: { readonly [type: string]: unknown } } = { sv, en };

/** The sentence of an event by its type; undefined for a type that nobody thought of. */
export function eventText(type: string, told: ToldEvent, language: Language): string | undefined {
  const own = Object.prototype.hasOwnProperty.call(sentences[language], type);
  return own ? (sentences[language][type] as (told: ToldEvent) => string)(told) : undefined;
}
