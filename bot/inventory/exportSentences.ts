import type {
  ExportRefusal,
  ExportWarning,
  ExportWarningKind,
  InventoryNotReady,
} from '../../src/domain/matching/exportReport';
import type { Language } from '../../src/text/language';

type Refusal = ExportRefusal | InventoryNotReady;
type RefusalTexts = {
  readonly [Code in Refusal['code']]: (
    refusal: Extract<Refusal, { readonly code: Code }>,
  ) => string;
};
type WarningTexts = { readonly [Kind in ExportWarningKind]: (warning: ExportWarning) => string };

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
const number = (language: Language) => (value: number) => value.toLocaleString(locales[language]);
const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);
const listed = (texts: readonly string[]): string => texts.map((text) => `”${text}”`).join(', ');

const sv = number('sv');
const en = number('en');

const swedish: RefusalTexts = {
  'export/too-large': ({ size, most }) =>
    `Filen är för stor (${sv(megabytes(size))} MB, högst ${sv(megabytes(most))} MB). Dela upp exporten.`,
  'export/expands-too-much': ({ most }) =>
    `Arbetsboken har inte öppnats, för den växer till mer än ${sv(megabytes(most))} MB när den packas upp. Spara exporten som CSV.`,
  'export/not-a-table': () => 'Filen är ingen tabell. Lägg in exporten som CSV eller XLSX.',
  'export/old-excel': () =>
    'Filen är i ett äldre Excelformat eller skyddad med lösenord. Spara den som XLSX eller CSV utan lösenord.',
  'export/damaged': () => 'Filen är skadad eller ofullständig. Ta ut exporten på nytt.',
  'export/empty': () => 'Filen är tom.',
  'export/unknown-headers': ({ found }) =>
    found.length > 0
      ? `Rubrikerna stämmer inte med någon källa. I filen står ${listed(found)}. Rätta rubrikerna eller lägg till dem i regionens inställningar.`
      : 'Filen har inga rubriker, så det går inte att veta vad kolumnerna innehåller.',
  'export/several-sources': ({ sources }) =>
    `Rubrikerna stämmer lika bra med ${listed(sources)}. Byt namn på filen så att källans namn ingår.`,
  'export/too-many-rows': ({ most }) =>
    `Filen har fler rader än de ${sv(Math.max(0, most))} som får plats. Dela upp exporten, spara den som CSV eller ta bort gamla filer.`,
  'export/too-many-cells': ({ most }) =>
    `Filen har fler än ${sv(most)} celler. Ta bort kolumner som inte behövs.`,
  'export/timed-out': ({ seconds }) =>
    `Filen tog längre tid att läsa än ${sv(seconds)} sekunder. Dela upp exporten eller spara den som CSV.`,
  'export/too-much-memory': () =>
    'Filen kräver mer minne än en export får ta. Dela upp exporten eller spara den som CSV.',
  'export/unavailable': () => 'Filen kunde inte hämtas just nu. Ett nytt försök görs automatiskt.',
  'inventory/being-read': ({ rows, about }) =>
    about > 0
      ? `Exporterna läses in: ${sv(rows)} av ungefär ${sv(about)} rader. Vänta tills allt är inläst.`
      : 'Exporterna har inte lästs in än. Vänta en stund.',
};

const english: RefusalTexts = {
  'export/too-large': ({ size, most }) =>
    `The file is too large (${en(megabytes(size))} MB, at most ${en(megabytes(most))} MB). Split the export.`,
  'export/expands-too-much': ({ most }) =>
    `The workbook was not opened: unpacked it grows above ${en(megabytes(most))} MB. Save the export as CSV.`,
  'export/not-a-table': () => 'The file is no table. Export as CSV or XLSX.',
  'export/old-excel': () =>
    'The file is in an older Excel format or protected by a password. Save it as XLSX or CSV without a password.',
  'export/damaged': () => 'The file is damaged or incomplete. Export it again.',
  'export/empty': () => 'The file is empty.',
  'export/unknown-headers': ({ found }) =>
    found.length > 0
      ? `The headers fit no source. The file has ${listed(found)}. Correct the headers or add them to the region's settings.`
      : 'The file has no headers, so nothing tells what its columns hold.',
  'export/several-sources': ({ sources }) =>
    `The headers fit ${listed(sources)} equally well. Rename the file so that it names its source.`,
  'export/too-many-rows': ({ most }) =>
    `The file has more rows than the ${en(Math.max(0, most))} there is room for. Split the export, save it as CSV or remove old files.`,
  'export/too-many-cells': ({ most }) =>
    `The file has more than ${en(most)} cells. Remove columns that are not needed.`,
  'export/timed-out': ({ seconds }) =>
    `The file took longer to read than ${en(seconds)} seconds. Split the export or save it as CSV.`,
  'export/too-much-memory': () =>
    'The file needs more memory than an export may take. Split it or save it as CSV.',
  'export/unavailable': () => 'The file could not be fetched now. It will be tried again.',
  'inventory/being-read': ({ rows, about }) =>
    about > 0
      ? `The exports are being read: ${en(rows)} of about ${en(about)} rows. Wait until all is read.`
      : 'The exports have not been read yet. Wait a moment.',
};

const swedishWarnings: WarningTexts = {
  'mixed-encoding': ({ count }) =>
    `${sv(count)} rader hade en annan teckenkodning än resten. Å, ä och ö kan ha blivit fel.`,
  'broken-quotes': () =>
    'Citattecken saknas eller är trasiga. Filen lästes rad för rad, så celler med semikolon kan ha hamnat fel.',
  'uneven-rows': ({ count }) =>
    `${sv(count)} rader har ett annat antal kolumner än rubriken. Värden kan ha hamnat i fel kolumn.`,
  'unread-lines': ({ count }) => `${sv(count)} rader var för långa och har hoppats över.`,
  'cut-cells': ({ count }) => `${sv(count)} celler var för långa och har kortats.`,
  formulas: ({ count }) =>
    `${sv(count)} celler ser ut som formler. De behålls som text och körs inte.`,
  'rounded-numbers': ({ count }) =>
    `${sv(count)} nummer har avrundats i Excel (som 7,35E+12) och går inte att söka på. Formatera kolumnen som text och exportera igen.`,
  'check-digits': ({ count }) =>
    `${sv(count)} UDI-koder har fel kontrollsiffra. De söks som de står.`,
  'rows-without-product': ({ count }) =>
    `${sv(count)} rader anger ingen produkt och söks inte igenom.`,
  'missing-columns': ({ columns = [] }) => `Kolumner som saknas: ${listed(columns)}.`,
};

const englishWarnings: WarningTexts = {
  'mixed-encoding': ({ count }) =>
    `${en(count)} rows were in another encoding than the rest. Å, ä and ö may be wrong.`,
  'broken-quotes': () =>
    'Quotes are missing or broken. The file was read line by line, so cells with delimiters may be misplaced.',
  'uneven-rows': ({ count }) =>
    `${en(count)} rows have another number of columns than the header. Values may be misplaced.`,
  'unread-lines': ({ count }) => `${en(count)} lines were too long and left out.`,
  'cut-cells': ({ count }) => `${en(count)} cells were too long and cut.`,
  formulas: ({ count }) =>
    `${en(count)} cells look like formulas. They are kept as text and never run.`,
  'rounded-numbers': ({ count }) =>
    `${en(count)} numbers were rounded by Excel (like 7.35E+12) and cannot be searched. Format the column as text and export again.`,
  'check-digits': ({ count }) =>
    `${en(count)} UDI codes have a wrong check digit. They are searched as they stand.`,
  'rows-without-product': ({ count }) => `${en(count)} rows name no product and are not searched.`,
  'missing-columns': ({ columns = [] }) => `Columns that are missing: ${listed(columns)}.`,
};

/** Why a file is not searched, or why there is no answer yet, as a sentence for the one who put it there. */
export function exportSentence(refusal: Refusal, language: Language): string {
  const texts = language === 'sv' ? swedish : english;
  return (texts[refusal.code] as (told: Refusal) => string)(refusal);
}

/** What was odd in a file that is searched all the same. */
export const warningSentence = (warning: ExportWarning, language: Language): string =>
  (language === 'sv' ? swedishWarnings : englishWarnings)[warning.kind](warning);
