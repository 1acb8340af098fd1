import type { FileRemark } from '../../domain/documents/reading/unreadable';
import type { Language } from '../language';
import { type WrittenMail, writtenMail } from './mailParts';

interface Words {
  readonly notTaken: (name: string) => string;
  readonly notTakenText: (by: string, why: string) => string;
  readonly check: (number: string) => string;
  readonly checkText: (by: string, file: string) => string;
  readonly remarks: { readonly [R in FileRemark]: string };
  readonly otherNumber: (printed: string, folder: string) => string;
  readonly open: string;
}

const words: { readonly [L in Language]: Words } = {
  sv: {
    notTaken: (name) => `En fil i Styrande dokument kunde inte tas in: ${name}`,
    notTakenText: (by, why) =>
      `${by} har lagt filen i biblioteket. Den har inte blivit något utkast. ${why} Filen ligger kvar.`,
    check: (number) => `Kontrollera utkastet av ${number}`,
    checkText: (by, file) =>
      `${by} har lagt filen ${file} i biblioteket. Innan du begär fastställande:`,
    remarks: {
      macros:
        'Filen innehåller makron. De läses inte. Spara den helst som ett dokument utan makron.',
      trackedChanges:
        'Filen har spårade ändringar. Texten är läst som om de var godkända. Godkänn eller avvisa dem i Word och spara filen igen.',
      noSections: 'Inga rubriker hittades i filen. Dela in texten i avsnitt i utkastet.',
      noNumber: 'Inget dokumentnummer hittades i filen.',
    },
    otherNumber: (printed, folder) =>
      `Filen anger numret ${printed}, men ligger i mappen ${folder}. Rätta numret i filen, eller kasta utkastet och flytta filen.`,
    open: 'Öppna utkastet',
  },
  en: {
    notTaken: (name) => `A file in Governing documents could not be taken in: ${name}`,
    notTakenText: (by, why) =>
      `${by} has put the file into the library. It has not become a draft. ${why} The file is still there.`,
    check: (number) => `Check the draft of ${number}`,
    checkText: (by, file) =>
      `${by} has put the file ${file} into the library. Before you ask for approval:`,
    remarks: {
      macros: 'The file holds macros. They are not read. Rather save it as a document without any.',
      trackedChanges:
        'The file has tracked changes. The text is read as if they were accepted. Accept or reject them in Word and save the file again.',
      noSections: 'No headings were found in the file. Divide the text into sections in the draft.',
      noNumber: 'No document number was found in the file.',
    },
    otherNumber: (printed, folder) =>
      `The file gives the number ${printed}, but is in the folder ${folder}. Correct the number in the file, or discard the draft and move the file.`,
    open: 'Open the draft',
  },
};

/** Tells an editor of a file that was put into the library and did not become a draft, and why. */
export function fileNotTakenMail(
  name: string,
  { by, why }: { readonly by: string; readonly why: string },
  language: Language,
): WrittenMail {
  const told = words[language];
  return writtenMail(told.notTaken(name), [{ text: told.notTakenText(by, why) }], language);
}

/** Tells an editor what to look at in a draft that began with a file in the library. */
export function fileRemarkedMail(
  file: {
    readonly name: string;
    readonly folder: string;
    readonly by: string;
    readonly remarks: readonly FileRemark[];
    readonly otherNumber?: string;
  },
  page: string,
  language: Language,
): WrittenMail {
  const told = words[language];
  const { name, folder, by, remarks, otherNumber } = file;
  const steps = [
    ...remarks.map((remark) => told.remarks[remark]),
    ...(otherNumber === undefined ? [] : [told.otherNumber(otherNumber, folder)]),
  ];
  return writtenMail(
    told.check(folder),
    [{ text: told.checkText(by, name), steps }, { link: { title: told.open, url: page } }],
    language,
  );
}
