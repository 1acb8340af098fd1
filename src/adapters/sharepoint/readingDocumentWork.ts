import type { DocumentLine, DocumentWorkReader } from '../../application/documentWorkPages';
import {
  type GoverningDocumentRow,
  governingDocumentsLibrary,
} from '../../lists/governingDocuments.list';
import { dayOf } from '../../text/dates';
import { readingDocuments } from './readingDocuments';
import { sharePointUnits } from './sharePointUnits';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const columns = [
  'Title',
  'DocumentNumber',
  'DocumentStatus',
  'Edition',
  'OwnerName',
  'ReviewBy',
  'IsPublic',
] as const;
type Row = Pick<GoverningDocumentRow, (typeof columns)[number]>;

const published = new Set<Row['DocumentStatus']>(['inForce', 'underRevision', 'withdrawn']);
const pageSize = 1_000;
const mostFound = 50;

// Folders, and files that a later edition has put aside, have no number.
const toLine = (row: Row): readonly DocumentLine[] =>
  row.DocumentNumber && row.DocumentStatus
    ? [
        {
          number: row.DocumentNumber,
          title: row.Title,
          status: row.DocumentStatus,
          edition: row.Edition ?? '',
          owner: row.OwnerName ?? '',
          ...(row.ReviewBy ? { reviewBy: dayOf(row.ReviewBy) } : {}),
          ...(row.IsPublic && published.has(row.DocumentStatus) ? { isPublic: true } : {}),
        },
      ]
    : [];

const reading = async <T>(what: string, read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    throw storeFault(`Reading ${what}`, error);
  }
};

/** The library of governing documents as the page of those who work on them lists it, by the rights of whoever looks. */
export const readingDocumentWork = (site: SiteLists): DocumentWorkReader => ({
  documents: (most) =>
    reading('the governing documents', async () => {
      const documents: DocumentLine[] = [];
      const pages = itemsOn(site, governingDocumentsLibrary)
        .select('Id', ...columns)
        .top(pageSize);
      for await (const page of pages) {
        documents.push(...(page as readonly Row[]).flatMap(toLine));
        if (documents.length > most) return { documents: documents.slice(0, most), hasMore: true };
      }
      return { documents, hasMore: false };
    }),
  byNumber: (beginning) =>
    reading('a governing document', async () => {
      const rows = await itemsOn(site, governingDocumentsLibrary)
        .select(...columns)
        .filter(`startswith(DocumentNumber,${quoted(beginning)})`)
        .top(mostFound)<Row[]>();
      return rows.flatMap(toLine);
    }),
  units: () => sharePointUnits(site).all(),
  sections: readingDocuments(site).sections,
  pagesPath: `${site.sitePath}/SitePages/`,
  casePage: (noticeKey, tab) =>
    `${site.sitePath}/SitePages/Sakerhetsmeddelanden.aspx#${noticeKey}/${tab}`,
  readingPage: (number) =>
    `${site.sitePath}/SitePages/StyrandeDokument.aspx${number === '' ? '' : `?dokument=${number}`}`,
});
