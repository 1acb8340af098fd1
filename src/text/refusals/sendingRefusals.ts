import type { MessageRefusal } from '../../domain/notices/dispatchMessage';
import type { ReasonRefusal } from '../../domain/notices/givenReason';
import type { RecipientRefusal } from '../../domain/notices/recipients';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of a mailing. */
export type SendingTold =
  MessageRefusal | RecipientRefusal | ReasonRefusal | { readonly code: 'notice/not-dispatched' };

export const sendingRefusals: RefusalTexts<SendingTold> = {
  sv: {
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
    'notice/reason-missing': () => 'Skriv varför. Anledningen sparas i ärendets logg.',
    'notice/patient-named': () =>
      'Texten ser ut att innehålla ett personnummer. Ta bort det – patienter ska aldrig namnges här.',
    'notice/not-dispatched': () =>
      'Meddelandet är inte utskickat. Ladda om sidan för att se läget.',
    'notice/too-many-lots': () =>
      'Högst 12 lot- eller serienummer kan frågas efter vart för sig. Fråga efter ett samlat antal i stället.',
  },
  en: {
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
    'notice/reason-missing': () => 'Say why. The reason is kept in the log of the case.',
    'notice/patient-named': () =>
      'The text seems to hold a personal identity number. Remove it: patients are never named here.',
    'notice/not-dispatched': () =>
      'The notice has not been sent. Reload the page to see where it stands.',
    'notice/too-many-lots': () =>
      'At most 12 lots or serial numbers can be asked for one by one. Ask for one number instead.',
  },
};
