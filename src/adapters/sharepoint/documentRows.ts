import type { DocumentFacts } from '../../domain/documents/search/searchableDocument';
import type { DocumentSectionRow } from '../../lists/documentSections.list';
import type { GoverningDocumentRow } from '../../lists/governingDocuments.list';
import { dayOf } from '../../text/dates';

/** The columns a document is listed by. */
export const factColumns = [
  'Title',
  'DocumentNumber',
  'DocumentType',
  'DocumentLevel',
  'DocumentStatus',
  'Edition',
  'Scope',
  'Administration',
  'Process',
  'ManagementSystem',
  'PublishedOn',
  'ReviewBy',
  'Revision',
] as const;
export type FactRow = Pick<GoverningDocumentRow, (typeof factColumns)[number]>;

export const sectionColumns = [
  'SectionKey',
  'EditionKey',
  'Title',
  'Place',
  'Level',
  'Part',
  'Text',
] as const;
export type SectionRow = Pick<DocumentSectionRow, (typeof sectionColumns)[number]>;

const published = new Set<string | null>(['inForce', 'underRevision', 'withdrawn']);

/** Whether something has been published under a row: before, it is nobody's to find. */
export const isPublished = (row: FactRow): boolean =>
  published.has(row.DocumentStatus) && !!row.Edition && !!row.DocumentNumber;

/** The row of a number that tells the latest, where its folder holds several files. */
export const latestOf = <Row extends FactRow>(rows: readonly Row[]): Row | undefined =>
  [...rows]
    .filter(isPublished)
    .sort(
      (one, other) =>
        (other.PublishedOn ?? '').localeCompare(one.PublishedOn ?? '') ||
        (other.Revision ?? 0) - (one.Revision ?? 0),
    )[0];

/** What a list of documents shows of a row. Empty columns are absent. */
export const toFacts = (row: FactRow): DocumentFacts => ({
  number: row.DocumentNumber ?? '',
  title: row.Title,
  status: row.DocumentStatus ?? 'inForce',
  edition: row.Edition ?? '',
  scope: row.Scope ?? '',
  ...(row.DocumentType ? { type: row.DocumentType } : {}),
  ...(row.DocumentLevel ? { level: row.DocumentLevel } : {}),
  ...(row.Administration ? { administration: row.Administration } : {}),
  ...(row.Process ? { process: row.Process } : {}),
  ...(row.ManagementSystem ? { system: row.ManagementSystem } : {}),
  ...(row.ReviewBy ? { reviewBy: dayOf(row.ReviewBy) } : {}),
});
