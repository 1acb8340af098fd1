import type { Abbreviation } from './abbreviations';
import { type CatalogueEntry, catalogueEntry, type SearchableDocument } from './searchableDocument';
import { changedSegment, emptySegment, segmentSize, type TextSegment } from './textSegment';

/** The first part of the index: every document without its text, in an order that only grows, and the short forms. */
export interface SearchCatalogue {
  readonly entries: readonly CatalogueEntry[];
  /** Short forms that the region has decided, beside those the texts explain. */
  readonly abbreviations: readonly Abbreviation[];
}

/** A whole index: documents 0 to 999 of the catalogue are in the first segment, and so on. */
export interface BuiltIndex {
  readonly catalogue: SearchCatalogue;
  readonly segments: readonly TextSegment[];
}

/** The segment of a document, by its place in the catalogue. */
export const segmentOf = (place: number): number => Math.floor(place / segmentSize);

/** Prepares documents for being searched. */
export function buildSearchIndex(
  documents: readonly SearchableDocument[],
  abbreviations: readonly Abbreviation[] = [],
): BuiltIndex {
  const segments: TextSegment[] = [];
  for (let from = 0; from < documents.length; from += segmentSize) {
    const some = documents.slice(from, from + segmentSize);
    segments.push(changedSegment(emptySegment, new Map(some.entries())));
  }
  return { catalogue: { entries: documents.map(catalogueEntry), abbreviations }, segments };
}
