import { editionKeyOf } from '../../domain/documents/editionKey';
import type { PublishedDocuments } from '../../application/searchIndexFiles';
import type { SearchableDocument } from '../../domain/documents/search/searchableDocument';
import { documentSectionsList } from '../../lists/documentSections.list';
import { governingDocumentsLibrary } from '../../lists/governingDocuments.list';
import {
  factColumns,
  type FactRow,
  latestOf,
  sectionColumns,
  type SectionRow,
  toFacts,
} from './documentRows';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const pageSize = 2_000;
const mostFiles = 500;

const withSections = (row: FactRow, sections: readonly SectionRow[]): SearchableDocument => ({
  ...toFacts(row),
  sections: sections.map(({ Place, Title, Text }) => ({
    place: Place,
    heading: Title,
    text: Text ?? '',
  })),
});

/** The published documents as the lists hold them: one by its indexed number, or all, page by page. */
export const publishedDocuments = (site: SiteLists): PublishedDocuments => ({
  async byNumber(number) {
    try {
      const rows = await itemsOn(site, governingDocumentsLibrary)
        .select(...factColumns)
        .filter(`DocumentNumber eq ${quoted(number)}`)
        .top(mostFiles)<FactRow[]>();
      const row = latestOf(rows);
      if (row === undefined) return undefined;
      const sections = await itemsOn(site, documentSectionsList)
        .select(...sectionColumns)
        .filter(`EditionKey eq ${quoted(editionKeyOf(number, row.Edition ?? ''))}`)
        .top(pageSize)<SectionRow[]>();
      return withSections(row, sections);
    } catch (error) {
      throw storeFault(`Reading ${number}`, error);
    }
  },
  async all() {
    const ofNumber = new Map<string, FactRow[]>();
    const ofEdition = new Map<string, SectionRow[]>();
    const keep = <Row>(rows: Map<string, Row[]>, key: string, row: Row): void => {
      const before = rows.get(key);
      if (before) before.push(row);
      else rows.set(key, [row]);
    };
    try {
      const files = itemsOn(site, governingDocumentsLibrary)
        .select(...factColumns)
        .top(pageSize);
      for await (const page of files) {
        for (const row of page as FactRow[])
          if (row.DocumentNumber) keep(ofNumber, row.DocumentNumber, row);
      }
      const rows = Array.from(ofNumber.values(), latestOf).flatMap((row) => row ?? []);
      const wanted = new Set(
        rows.map(({ DocumentNumber, Edition }) =>
          editionKeyOf(DocumentNumber ?? '', Edition ?? ''),
        ),
      );
      const sections = itemsOn(site, documentSectionsList)
        .select(...sectionColumns)
        .top(pageSize);
      for await (const page of sections) {
        for (const row of page as SectionRow[])
          if (wanted.has(row.EditionKey)) keep(ofEdition, row.EditionKey, row);
      }
      return rows.map((row) =>
        withSections(
          row,
          ofEdition.get(editionKeyOf(row.DocumentNumber ?? '', row.Edition ?? '')) ?? [],
        ),
      );
    } catch (error) {
      throw storeFault('Reading the governing documents', error);
    }
  },
});
