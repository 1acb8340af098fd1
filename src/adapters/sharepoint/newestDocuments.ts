import type { DocumentFacts } from '../../domain/documents/search/searchableDocument';
import { governingDocumentsLibrary } from '../../lists/governingDocuments.list';
import { factColumns, type FactRow, isPublished, toFacts } from './documentRows';
import { itemsOn, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

/** The documents that were published last and apply, the latest first, by the library's index of their days. */
export const newestDocuments =
  (site: SiteLists) =>
  async (most: number): Promise<readonly DocumentFacts[]> => {
    const rows = await itemsOn(site, governingDocumentsLibrary)
      .select(...factColumns)
      .orderBy('PublishedOn', false)
      // A folder may hold several files of its number, and what is withdrawn keeps its day.
      .top(most * 3)<FactRow[]>()
      .catch((error: unknown) => {
        throw storeFault('Reading the newest documents', error);
      });
    const byNumber = new Map<string, DocumentFacts>();
    rows
      .filter((row) => isPublished(row) && row.PublishedOn && row.DocumentStatus !== 'withdrawn')
      .map(toFacts)
      .forEach((facts) => {
        if (!byNumber.has(facts.number)) byNumber.set(facts.number, facts);
      });
    return Array.from(byNumber.values()).slice(0, most);
  };
