import type { SearchCatalogue } from '../domain/documents/search/buildSearchIndex';
import type { DocumentFacts } from '../domain/documents/search/searchableDocument';
import type { TextSegment } from '../domain/documents/search/textSegment';
import type { LocalDate } from '../domain/time';

/** A section of an edition as it is read. */
export interface ShownSection {
  readonly key: string;
  readonly place: number;
  readonly level: number;
  readonly heading: string;
  readonly text: string;
  readonly part: 'section' | 'appendix';
}

/** What an edition points to, or what points to it (`toNumber` is then the one that points). */
export interface ShownRelation {
  readonly kind:
    'related' | 'reference' | 'harmonisedWith' | 'follows' | 'harmonises' | 'usedWith' | 'usedBy';
  readonly title: string;
  readonly toNumber?: string;
  readonly link?: string;
  /** Reachable on the internal network alone (GD-23). */
  readonly internalOnly: boolean;
}

/** A document as it is read: what its header says, and which editions there are. */
export interface ShownDocument extends DocumentFacts {
  readonly approvedBy?: string;
  readonly approvedOn?: LocalDate;
  readonly publishedOn?: LocalDate;
  readonly mainAuthor?: string;
  readonly harmonisedWith?: string;
  /** The follow-up in connection with which it is evaluated (GD-22). */
  readonly followUp?: string;
  /** The decision behind the edition, `§ 160/26`. */
  readonly decision?: string;
  readonly changeNote?: string;
  /** The number of the document that applies instead of a withdrawn one. */
  readonly replacedBy?: string;
  readonly fileUrl?: string;
  /** It is on vårdgivarwebben too (GD-10). */
  readonly isPublic?: boolean;
  /** Labels of all editions that can be read, the latest first. */
  readonly editions: readonly string[];
}

/** The search index as it lies in its library: the first part, and how to get the parts of the texts. */
export interface LoadedIndex {
  readonly catalogue: SearchCatalogue;
  readonly segments: readonly number[];
  /** Undefined when the part cannot be read: the others are searched all the same. */
  segment(number: number): Promise<TextSegment | undefined>;
}

/** Reads the governing documents with the reader's own rights. Throws an AppFault when SharePoint does not answer. */
export interface DocumentsReader {
  /** Where the pages of the site lie, `/sites/mtp/SitePages/`. */
  readonly pagesPath: string;
  /** Undefined while nothing has been published. */
  searchIndex(): Promise<LoadedIndex | undefined>;
  document(number: string): Promise<ShownDocument | undefined>;
  sections(number: string, edition: string): Promise<readonly ShownSection[]>;
  relations(number: string, edition: string): Promise<readonly ShownRelation[]>;
  /** Names of units, by their keys. */
  unitNames(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Texts of sections, by their keys. */
  texts(sectionKeys: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** The key of a section's row: `RH-15405#3/004`. */
export const sectionKeyOf = (number: string, edition: string, place: number): string =>
  `${number}#${edition}/${`${place}`.padStart(3, '0')}`;
