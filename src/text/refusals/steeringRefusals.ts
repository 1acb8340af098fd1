import type { SteeringRefusal } from '../../domain/routine/decideConfiguration';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of deciding what a routine changes in the settings. */
export type SteeringTold = SteeringRefusal;

export const steeringRefusals: RefusalTexts<SteeringTold> = {
  sv: {
    'steering/unknown': () =>
      'Dokumentet har ingen gällande utgåva som styr inställningarna. Inget har ändrats.',
    'steering/not-the-coordinator': () =>
      'Bara MT-säkerhetssamordnaren och dokumentägaren beslutar om ändringar i inställningarna. Inget har ändrats.',
    'steering/newer-edition': ({ edition }) =>
      `En nyare utgåva gäller nu, utgåva ${edition}. Ladda om sidan och gå igenom dess ändringar. Inget har ändrats.`,
    'steering/already-decided': ({ by, on }) =>
      `${by} har redan beslutat om den här utgåvan, ${on}. Inget har ändrats en gång till.`,
    'steering/nothing-to-decide': () =>
      'Utgåvan ändrar inget i inställningarna längre. Ladda om sidan.',
    'steering/changed-meanwhile': () =>
      'Inställningarna har ändrats sedan du öppnade sidan. Ladda om den och gå igenom ändringarna igen. Inget har ändrats.',
    'steering/choice-missing': () =>
      'Välj för varje ändring om den ska börja gälla eller lämnas. Inget har ändrats.',
    'steering/reason-missing': () =>
      'Skriv varför en ändring lämnas, så att det går att följa. Inget har ändrats.',
    'steering/reason-too-long': ({ most }) =>
      `Skälet får ha högst ${most} tecken. Korta det och försök igen.`,
    'steering/party-missing': ({ label }) =>
      `Välj vem som svarar på raden ”${label}”. Inget har ändrats.`,
    'steering/patient-named': () =>
      'Skälet ser ut att innehålla ett personnummer. Ta bort det: patienter nämns aldrig här.',
  },
  en: {
    'steering/unknown': () =>
      'The document has no edition in force that steers the settings. Nothing was changed.',
    'steering/not-the-coordinator': () =>
      'Only the safety coordinator and the owner of the document decide on changes of the settings. Nothing was changed.',
    'steering/newer-edition': ({ edition }) =>
      `A newer edition is in force, edition ${edition}. Reload the page and go through its changes. Nothing was changed.`,
    'steering/already-decided': ({ by, on }) =>
      `${by} has already decided on this edition, ${on}. Nothing was changed once more.`,
    'steering/nothing-to-decide': () =>
      'The edition no longer changes any setting. Reload the page.',
    'steering/changed-meanwhile': () =>
      'The settings have changed since you opened the page. Reload it and go through the changes again. Nothing was changed.',
    'steering/choice-missing': () =>
      'Choose for each change whether it takes effect or is left. Nothing was changed.',
    'steering/reason-missing': () =>
      'Write why a change is left, so that it can be followed. Nothing was changed.',
    'steering/reason-too-long': ({ most }) =>
      `The reason holds ${most} characters at most. Shorten it and try again.`,
    'steering/party-missing': ({ label }) =>
      `Choose who answers the row "${label}". Nothing was changed.`,
    'steering/patient-named': () =>
      'The reason seems to hold a personal identity number. Remove it: patients are never named here.',
  },
};
