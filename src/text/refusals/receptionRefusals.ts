import type { CorrectRefusal } from '../../domain/notices/correctNotice';
import type { FileRefusal } from '../../domain/notices/fileUnder';
import type { RegisterRefusal } from '../../domain/notices/registerNotice';
import type { KindRefusal } from '../../domain/notices/setMessageKind';
import type { SupersedeRefusal } from '../../domain/notices/supersede';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of a command on what came in. */
export type ReceptionTold =
  | CorrectRefusal
  | KindRefusal
  | FileRefusal
  | SupersedeRefusal
  | Exclude<RegisterRefusal, { readonly code: 'notice/title-missing' | 'notice/patient-named' }>
  | { readonly code: 'notice/unknown' | 'notice/message-unknown' };

export const receptionRefusals: RefusalTexts<ReceptionTold> = {
  sv: {
    'notice/unknown': () => 'Säkerhetsmeddelandet finns inte. Ladda om sidan.',
    'notice/not-the-coordinator': () =>
      'Bara MT-säkerhetssamordnaren kan göra detta. Inget har ändrats.',
    'notice/already-dispatched': () =>
      'Meddelandet är redan utskickat. Ladda om sidan för att se läget.',
    'notice/unknown-field': ({ field }) => `Uppgiften ”${field}” finns inte.`,
    'notice/one-value-only': () => 'Uppgiften kan bara ha ett värde.',
    'notice/nothing-changed': () => 'Ingenting var ändrat, så inget sparades.',
    'notice/already-closed': () => 'Ärendet är avslutat. Öppna det igen om något behöver ändras.',
    'notice/include-undecided': () => 'Bestäm om informationen ska tas upp som ett ärende.',
    'notice/same-case': () => 'Det är samma ärende. Välj ett annat.',
    'notice/unknown-case': ({ key }) => `Ärendet ${key} finns inte. Kontrollera numret.`,
    'notice/case-moved': ({ key, to }) =>
      `${key} har förts till ${to}. Välj det ärendet i stället.`,
    'notice/already-superseded': ({ key, by }) =>
      `${key} har redan ersatts av ${by}. Välj det ärendet om det här är en ännu nyare version.`,
    'notice/replaces-another': ({ key }) => `Meddelandet ersätter redan ${key}.`,
    'notice/content-missing': () =>
      'Skriv vad som är fel, klistra in texten eller ange en länk till den.',
    'notice/link-invalid': () => 'Länken måste börja med https:// eller http://.',
    'notice/message-unknown': () => 'Meddelandet finns inte i ärendet längre. Ladda om sidan.',
  },
  en: {
    'notice/unknown': () => 'The safety notice does not exist. Reload the page.',
    'notice/not-the-coordinator': () =>
      'Only the safety coordinator may do this. Nothing has changed.',
    'notice/already-dispatched': () =>
      'The notice has already been sent. Reload the page to see where it stands.',
    'notice/unknown-field': ({ field }) => `There is no field “${field}”.`,
    'notice/one-value-only': () => 'The field takes one value only.',
    'notice/nothing-changed': () => 'Nothing was changed, so nothing was saved.',
    'notice/already-closed': () =>
      'The case is closed. Open it again if something must be changed.',
    'notice/include-undecided': () => 'Decide whether the information is taken up as a case.',
    'notice/same-case': () => 'That is the same case. Choose another.',
    'notice/unknown-case': ({ key }) => `There is no case ${key}. Check the number.`,
    'notice/case-moved': ({ key, to }) => `${key} was filed under ${to}. Choose that case instead.`,
    'notice/already-superseded': ({ key, by }) =>
      `${key} has already been replaced by ${by}. Choose that case if this is a newer version still.`,
    'notice/replaces-another': ({ key }) => `The notice already replaces ${key}.`,
    'notice/content-missing': () => 'Say what is wrong, paste the text or give a link to it.',
    'notice/link-invalid': () => 'The link must begin with https:// or http://.',
    'notice/message-unknown': () => 'The message is no longer in the case. Reload the page.',
  },
};
