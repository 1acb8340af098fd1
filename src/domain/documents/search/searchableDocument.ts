import type { LocalDate } from '../../time';
import type { DocumentLevel, DocumentStatus, DocumentType } from '../document';
import { type Abbreviation, findAbbreviations } from './abbreviations';

/** What of a document is shown and filtered by in a list of hits. */
export interface DocumentFacts {
  readonly number: string;
  readonly title: string;
  readonly status: DocumentStatus;
  readonly edition: string;
  readonly scope: string;
  readonly type?: DocumentType;
  readonly level?: DocumentLevel;
  readonly administration?: string;
  readonly process?: string;
  /** The management system it belongs to (GD-26). */
  readonly system?: string;
  readonly reviewBy?: LocalDate;
}

/** A section as it is searched; `place` is its number in the document. */
export interface SearchableSection {
  readonly place: number;
  readonly heading: string;
  readonly text: string;
}

/** A document with its text, as it goes into the index. */
export interface SearchableDocument extends DocumentFacts {
  readonly sections: readonly SearchableSection[];
}

/** A document as the first part of the index holds it: all but its text. A heading stands at the place of its section. */
export interface CatalogueEntry extends DocumentFacts {
  readonly headings: readonly string[];
  readonly abbreviations: readonly Abbreviation[];
}

/** No document has so many sections; those behind are not searched. */
export const mostSections = 1_000;

/** A document without its text. */
export function catalogueEntry({ sections, ...facts }: SearchableDocument): CatalogueEntry {
  const headings: string[] = [];
  const abbreviations = new Map<string, Abbreviation>();
  for (const { place, heading, text } of sections) {
    if (place < 0 || place >= mostSections) continue;
    while (headings.length <= place) headings.push('');
    headings[place] = heading;
    findAbbreviations(text).forEach((one) => abbreviations.set(one.short, one));
  }
  return { ...facts, headings, abbreviations: Array.from(abbreviations.values()) };
}
