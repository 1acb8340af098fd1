import type { Language } from '../../src/text/language';
import { plainText } from './plainText';

/** Text as it stands, after its label if it has one (`Träff:`). Line breaks are kept. */
export interface Line {
  readonly label?: string;
  readonly text: string;
}

/** A cell holds lines; the first cell of a row names the row. */
export interface FormTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (readonly Line[])[])[];
}

export interface FormSection {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly table?: FormTable;
}

/** A filled form before it has a shape: what the Word document, the HTML mail and the plain mail all say. */
export interface Form {
  readonly language: Language;
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly FormSection[];
}

/** A box with or without its cross, as forms print it. */
export const box = (label: string, ticked: boolean): string => `${ticked ? '☒' : '☐'} ${label}`;

const titleLimit = 200;

/** The title on one line of 200 characters at most, for a mail's subject and a document's property. */
export const titleLine = ({ title }: Form): string =>
  Array.from(plainText(title).replace(/\s+/g, ' ')).slice(0, titleLimit).join('');
