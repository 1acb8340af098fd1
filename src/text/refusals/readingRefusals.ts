import type { ReadAnswerRefusal } from '../../domain/documents/receipts/answerReading';
import type { AskReadingRefusal, BusyUnit } from '../../domain/documents/receipts/askReading';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of requests to read. */
export type ReadingTold =
  | ReadAnswerRefusal
  | AskReadingRefusal
  | { readonly code: 'reading/unknown' }
  | { readonly code: 'reading/ended' }
  | { readonly code: 'reading/not-the-reader' };

const most = 5;
const some = (names: readonly string[], further: (count: number) => string): string =>
  [...names.slice(0, most), ...(names.length > most ? [further(names.length - most)] : [])].join(
    ', ',
  );
const busy = (units: readonly BusyUnit[], further: (count: number) => string): string =>
  some(
    units.map(({ unit, open }) => `${unit} (${open.join(', ')})`),
    further,
  );
const fler = (count: number): string => `och ${count} till`;
const more = (count: number): string => `and ${count} more`;

export const readingRefusals: RefusalTexts<ReadingTold> = {
  sv: {
    'reading/unknown': () => 'Läsuppdraget finns inte längre. Ladda om sidan.',
    'reading/document-unknown': ({ number }) => `${number} finns inte. Kontrollera numret.`,
    'reading/not-the-editor': () =>
      'Bara dokumentägaren och redaktörerna kan begära och avsluta läsning. Inget har ändrats.',
    'reading/not-the-reader': () =>
      'Bara dokumentägaren, redaktörerna och cheferna för de verksamheter som läser ser vem som har bekräftat.',
    'reading/not-in-force': ({ number }) =>
      `${number} har ingen gällande utgåva att läsa. Publicera en först.`,
    'reading/no-units': () => 'Välj minst en verksamhet.',
    'reading/units-missing': ({ keys }) =>
      `Verksamheter finns inte längre: ${some(keys, fler)}. Ladda om sidan.`,
    'reading/not-concerned': ({ units }) =>
      `Dokumentet berör inte ${some(units, fler)}. Ändra vilka det berör först, eller välj andra.`,
    'reading/unreachable': ({ units }) =>
      units.length === 0
        ? 'Ingen av verksamheterna kan bekräfta läsning. Välj andra.'
        : `Varken kanal eller brevlåda finns för ${some(units, fler)}. Be Region-IT lägga in en.`,
    'reading/day-passed': () => 'Ange en dag som är i dag eller senare.',
    'reading/too-many-open': ({ most: limit, units }) =>
      `En verksamhet kan läsa högst ${limit} dokument samtidigt. Vänta på, eller avsluta, det som är öppet: ${busy(units, fler)}. Ingen har fått frågan.`,
    'reading/not-the-unit': ({ unit }) =>
      `Bara de som arbetar på ${unit} kan bekräfta här. Ditt svar är inte sparat.`,
    'reading/already-confirmed': () => 'Du har redan bekräftat den här utgåvan.',
    'reading/replaced': ({ number, edition }) =>
      `${number} har kommit i utgåva ${edition}. Läs och bekräfta den i stället.`,
    'reading/closed': () => 'Läsuppdraget är avslutat. Du behöver inte bekräfta.',
    'reading/ended': () => 'Läsuppdraget är redan avslutat.',
    'reading/reason-missing': () => 'Skriv varför du inte kan bekräfta.',
    'reading/reason-too-long': ({ most: limit }) => `Skriv högst ${limit} tecken.`,
    'reading/patient-named': () =>
      'Texten ser ut att innehålla ett personnummer. Ta bort det och försök igen.',
  },
  en: {
    'reading/unknown': () => 'The request to read no longer exists. Reload the page.',
    'reading/document-unknown': ({ number }) => `${number} does not exist. Check the number.`,
    'reading/not-the-editor': () =>
      'Only the owner of the document and the editors may ask for reading and end it. Nothing has changed.',
    'reading/not-the-reader': () =>
      'Only the owner, the editors and the heads of the units that read see who has confirmed.',
    'reading/not-in-force': ({ number }) =>
      `${number} has no edition in force to read. Publish one first.`,
    'reading/no-units': () => 'Choose at least one unit.',
    'reading/units-missing': ({ keys }) =>
      `Units no longer exist: ${some(keys, more)}. Reload the page.`,
    'reading/not-concerned': ({ units }) =>
      `The document does not concern ${some(units, more)}. Change whom it concerns first, or choose others.`,
    'reading/unreachable': ({ units }) =>
      units.length === 0
        ? 'None of the units can confirm reading. Choose others.'
        : `There is neither a channel nor a mailbox for ${some(units, more)}. Ask Region IT to add one.`,
    'reading/day-passed': () => 'Give a day that is today or later.',
    'reading/too-many-open': ({ most: limit, units }) =>
      `A unit can be asked to read ${limit} documents at a time. Wait for what is open, or end it: ${busy(units, more)}. Nobody has been asked.`,
    'reading/not-the-unit': ({ unit }) =>
      `Only those who work at ${unit} may confirm here. Your answer is not saved.`,
    'reading/already-confirmed': () => 'You have already confirmed this edition.',
    'reading/replaced': ({ number, edition }) =>
      `${number} has come in edition ${edition}. Read and confirm that one instead.`,
    'reading/closed': () => 'The request to read has been ended. You need not confirm.',
    'reading/ended': () => 'The request to read has been ended already.',
    'reading/reason-missing': () => 'Say why you cannot confirm.',
    'reading/reason-too-long': ({ most: limit }) => `Write ${limit} characters at most.`,
    'reading/patient-named': () =>
      'The text seems to hold a personal identity number. Remove it and try again.',
  },
};
