import type { SearchCatalogue } from './buildSearchIndex';
import type { Abbreviation } from './abbreviations';
import type { CatalogueEntry, DocumentFacts } from './searchableDocument';

// Headings, scopes and processes are the same in thousands of documents: each is written once and pointed to.
interface Written {
  readonly format: 1;
  readonly texts: readonly string[];
  readonly documents: readonly WrittenDocument[];
  readonly abbreviations: readonly Abbreviation[];
}
type WrittenDocument = readonly [
  facts: Omit<DocumentFacts, 'scope' | 'process'>,
  scope: number,
  process: number,
  headings: readonly number[],
  abbreviations: readonly Abbreviation[],
];

/** Writes the catalogue for its file. */
export function catalogueText({ entries, ...rest }: SearchCatalogue): string {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const documents = entries.map(
    ({ headings, abbreviations, scope, process, ...facts }): WrittenDocument => [
      facts,
      placeOf(scope),
      process === undefined ? -1 : placeOf(process),
      headings.map(placeOf),
      abbreviations,
    ],
  );
  const written: Written = { format: 1, texts: Array.from(places.keys()), documents, ...rest };
  return JSON.stringify(written);
}

/** Reads what `catalogueText` wrote; undefined for a file of another format, which is then written anew. */
export function catalogueOfText(text: string): SearchCatalogue | undefined {
  const written = JSON.parse(text) as Written;
  if (written.format !== 1) return undefined;
  const { texts, documents, abbreviations } = written;
  const textAt = (place: number): string => texts[place] ?? '';
  return {
    abbreviations,
    entries: documents.map(([facts, scope, process, headings, own]): CatalogueEntry => ({
      ...facts,
      scope: textAt(scope),
      ...(process < 0 ? {} : { process: textAt(process) }),
      headings: headings.map(textAt),
      abbreviations: own,
    })),
  };
}
