import type { InvokeResponse } from 'botbuilder';
import type { DocumentLookup } from '../../src/application/documentLookup';
import type { Clock } from '../../src/application/ports';
import { documentCard } from '../../src/cards/documentCard';
import { documentPreviewCard } from '../../src/cards/documentPreviewCard';
import type { DocumentStanding } from '../../src/domain/documents/documentStanding';
import { documentCardTexts } from '../../src/text/documentCardTexts';
import type { Language } from '../../src/text/language';
import type { DocumentPages } from '../governing/documentPages';
import {
  type SearchCommand,
  searchGives,
  type SearchQuery,
  searchResult,
  searchSays,
} from './searchQuery';

export const documentSearchCommand: SearchCommand = { id: 'searchDocuments', parameter: 'query' };

export interface DocumentSearchTools {
  readonly lookup: DocumentLookup;
  readonly clock: Clock;
  readonly pages: Pick<DocumentPages, 'page'>;
  /** The number that a link stands for; undefined for a link to anything else. */
  readonly numberIn: (link: string) => string | undefined;
  readonly language: Language;
}

/** What people get when they search for governing documents from where they write (GD-28), or write a link to one (GD-12). */
export interface DocumentSearch {
  readonly search: (query: SearchQuery) => Promise<InvokeResponse>;
  /** A link to what is unknown, or not for everybody to read, gives no preview and is no fault. */
  readonly preview: (link: string) => Promise<InvokeResponse>;
}

/** Answers searches for governing documents and links to them with cards; without a region’s documents it says so. */
export function answeringDocumentSearches(
  tools: DocumentSearchTools | undefined,
  language: Language,
): DocumentSearch {
  const texts = documentCardTexts[language];
  if (!tools) {
    return {
      search: async () => searchSays(texts.nothingPublished),
      preview: async () => searchGives([]),
    };
  }
  const { lookup, clock, pages, numberIn } = tools;
  const resultOf = (document: DocumentStanding) => {
    const today = clock.today();
    return searchResult(
      documentCard(document, { now: clock.now(), today, page: pages.page }, language),
      documentPreviewCard(document, today, language),
    );
  };
  return {
    async search({ words, isFurther }) {
      if (isFurther) return searchGives([]);
      const found = await lookup.find(words);
      if (found === undefined) return searchSays(texts.nothingPublished);
      return found.length === 0 ? searchSays(texts.nothingFound) : searchGives(found.map(resultOf));
    },
    async preview(link) {
      const number = numberIn(link);
      const document = number === undefined ? undefined : await lookup.byNumber(number);
      return searchGives(document ? [resultOf(document)] : []);
    },
  };
}
