import type { AnswerRefusal } from '../domain/dispatches/answerDispatch';
import type { CorrectRefusal } from '../domain/notices/correctNotice';
import type { DispatchRefusal } from '../domain/notices/dispatchNotice';
import { dayAndTime } from './dates';
import type { Language } from './language';

/** Everything the rules may refuse. A new refusal does not compile until it can be explained in Swedish. */
export type Refusal =
  | AnswerRefusal
  | CorrectRefusal
  | DispatchRefusal
  | { readonly code: 'dispatch/unknown' }
  | { readonly code: 'notice/unknown' }
  | { readonly code: 'log/not-the-registrar' };

type RefusalTexts = {
  readonly [Code in Refusal['code']]: (
    refusal: Extract<Refusal, { readonly code: Code }>,
  ) => string;
};

const sv: RefusalTexts = {
  'dispatch/not-the-head': ({ unit, head }) =>
    head
      ? `Bara avdelningschefen (${head}) eller ersättaren kan svara för ${unit}. Inget har ändrats. Tipsa gärna chefen om meddelandet.`
      : `Bara avdelningschefen eller ersättaren kan svara för ${unit}. Inget har ändrats.`,
  'dispatch/already-answered': ({ by, at }) =>
    `${by} svarade redan ${dayAndTime(at)}. Svaret gäller.`,
  'dispatch/items-invalid': () => 'Ange antalet produkter med siffror, 0 eller fler.',
  'dispatch/comment-too-long': () => 'Kommentaren är för lång. Korta den till högst 2 000 tecken.',
  'dispatch/patient-named': () =>
    'Kommentaren ser ut att innehålla ett personnummer. Ta bort det och svara igen – patienter ska aldrig namnges här.',
  'dispatch/unknown': () => 'Utskicket finns inte längre. Kontakta MT-säkerhetssamordnaren.',
  'notice/unknown': () => 'Säkerhetsmeddelandet finns inte. Ladda om sidan.',
  'notice/not-the-coordinator': () =>
    'Bara MT-säkerhetssamordnaren kan göra detta. Inget har ändrats.',
  'notice/already-dispatched': () =>
    'Meddelandet är redan utskickat. Ladda om sidan för att se läget.',
  'notice/unknown-field': ({ field }) => `Uppgiften ”${field}” finns inte.`,
  'notice/one-value-only': () => 'Uppgiften kan bara ha ett värde.',
  'notice/nothing-changed': () => 'Ingenting var ändrat, så inget sparades.',
  'notice/no-recipients': () => 'Välj minst en avdelning.',
  'notice/unknown-unit': ({ unit }) => `Avdelningen ”${unit}” finns inte längre. Ladda om sidan.`,
  'notice/unreachable-unit': ({ unit }) =>
    `${unit} har varken kanal eller funktionsbrevlåda. Komplettera Verksamheter eller välj bort avdelningen.`,
  'notice/title-missing': () => 'Ange vilken produkt det gäller.',
  'notice/actions-missing': () => 'Skriv vad avdelningarna ska göra.',
  'notice/feedback-missing': () => 'Skriv hur avdelningarna ska svara.',
  'notice/risk-missing': () => 'Välj hur allvarlig risken är.',
  'notice/text-too-long': () =>
    'Texten är för lång för ett kort. Korta den till ungefär 6 000 tecken sammanlagt, med högst 50 punkter.',
  'notice/deadline-passed': () => 'Svarsdatum måste vara i dag eller senare.',
  'notice/deadlines-crossed': () => '”Hanterat senast” kan inte vara före ”mottaget senast”.',
  'log/not-the-registrar': () =>
    'Bara registratorn och MT-säkerhetssamordnaren kan kontrollera loggen.',
};

const en: RefusalTexts = {
  'dispatch/not-the-head': ({ unit, head }) =>
    head
      ? `Only the head of department (${head}) or the substitute may answer for ${unit}. Nothing has changed.`
      : `Only the head of department or the substitute may answer for ${unit}. Nothing has changed.`,
  'dispatch/already-answered': ({ by, at }) =>
    `${by} already answered ${dayAndTime(at)}. That answer stands.`,
  'dispatch/items-invalid': () => 'Give the number of items in figures, 0 or more.',
  'dispatch/comment-too-long': () =>
    'The comment is too long. Shorten it to 2,000 characters at most.',
  'dispatch/patient-named': () =>
    'The comment seems to hold a personal identity number. Remove it and answer again – patients are never named here.',
  'dispatch/unknown': () => 'The dispatch no longer exists. Contact the safety coordinator.',
  'notice/unknown': () => 'The safety notice does not exist. Reload the page.',
  'notice/not-the-coordinator': () =>
    'Only the safety coordinator may do this. Nothing has changed.',
  'notice/already-dispatched': () =>
    'The notice has already been sent. Reload the page to see where it stands.',
  'notice/unknown-field': ({ field }) => `There is no field “${field}”.`,
  'notice/one-value-only': () => 'The field takes one value only.',
  'notice/nothing-changed': () => 'Nothing was changed, so nothing was saved.',
  'notice/no-recipients': () => 'Choose at least one department.',
  'notice/unknown-unit': ({ unit }) =>
    `The department “${unit}” no longer exists. Reload the page.`,
  'notice/unreachable-unit': ({ unit }) => `${unit} has neither channel nor mailbox.`,
  'notice/title-missing': () => 'Say which product it concerns.',
  'notice/actions-missing': () => 'Say what the departments are to do.',
  'notice/feedback-missing': () => 'Say how the departments are to answer.',
  'notice/risk-missing': () => 'Choose how serious the risk is.',
  'notice/text-too-long': () =>
    'The text is too long for a card. Shorten it to about 6,000 characters in all, in 50 points at most.',
  'notice/deadline-passed': () => 'The deadlines must be today or later.',
  'notice/deadlines-crossed': () => '“Handled by” cannot come before “received by”.',
  'log/not-the-registrar': () =>
    'Only the registrar and the safety coordinator may verify the log.',
};

const texts: { readonly [L in Language]: RefusalTexts } = { sv, en };

/** The sentence for a refusal: what happened, what it means, what to do. */
export function refusalText(refusal: Refusal, language: Language): string {
  const sentence = texts[language][refusal.code] as (refusal: Refusal) => string;
  return sentence(refusal);
}
