import type { CorrectRefusal } from '../../domain/notices/correctNotice';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of a command on what came in. */
export type ReceptionTold = CorrectRefusal | { readonly code: 'notice/unknown' };

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
  },
};
