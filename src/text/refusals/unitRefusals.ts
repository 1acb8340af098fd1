import type { AwayRefusal } from '../../domain/units/setHeadAway';
import type { VerifyRefusal } from '../../domain/units/verifyUnit';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of a change in the directory. */
export type UnitTold = VerifyRefusal | AwayRefusal | { readonly code: 'unit/unknown' };

export const unitRefusals: RefusalTexts<UnitTold> = {
  sv: {
    'unit/unknown': () => 'Verksamheten finns inte längre. Ladda om sidan.',
    'unit/not-the-owner': ({ unit }) =>
      `Bara chefen, ersättaren eller MT-säkerhetssamordnaren kan ändra detta för ${unit}. Inget har ändrats.`,
    'unit/note-missing': () => 'Skriv vad som är fel, så att det går att rätta.',
    'unit/no-substitute': ({ unit }) =>
      `${unit} har ingen ersättare. Be Region-IT lägga in en först.`,
    'unit/day-passed': () => 'Ange en dag som är i dag eller senare.',
  },
  en: {
    'unit/unknown': () => 'The unit no longer exists. Reload the page.',
    'unit/not-the-owner': ({ unit }) =>
      `Only the head, the substitute or the safety coordinator may change this for ${unit}. Nothing has changed.`,
    'unit/note-missing': () => 'Say what is wrong, so that it can be put right.',
    'unit/no-substitute': ({ unit }) =>
      `${unit} has no substitute. Ask Region IT to add one first.`,
    'unit/day-passed': () => 'Give a day that is today or later.',
  },
};
