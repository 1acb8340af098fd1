import type { SearchableDocument } from '../domain/documents/search/searchableDocument';

/** A file of the index, and what changes when it is written. */
export interface IndexFile {
  readonly name: string;
  readonly version: string;
}

/** The library `DocumentIndex`. */
export interface SearchIndexFiles {
  files(): Promise<readonly IndexFile[]>;
  read(name: string): Promise<Uint8Array>;
  write(name: string, content: Uint8Array): Promise<void>;
}

/** The published documents with the text of their last edition, as the lists hold them. */
export interface PublishedDocuments {
  all(): Promise<readonly SearchableDocument[]>;
  /** Undefined for a number that nothing has been published under. */
  byNumber(number: string): Promise<SearchableDocument | undefined>;
}

export const catalogueFile = 'catalogue.json.gz';

/** The file of a segment of texts. */
export const segmentFile = (segment: number): string =>
  `text-${`${segment}`.padStart(3, '0')}.bin.gz`;

/** The segment whose file a name is; undefined for the names of other files. */
export const segmentOfFile = (name: string): number | undefined => {
  const found = /^text-(\d{3,})\.bin\.gz$/.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
};
