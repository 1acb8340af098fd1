import { plainText } from '../../src/domain/matching/plainWords';
import { type ExportField, exportFields, type ExportSource } from './exportSource';

/** Which source's export a header belongs to, and in which column each of its fields stands. */
export interface HeaderFit {
  readonly source: ExportSource;
  readonly columns: ReadonlyMap<ExportField, number>;
}

/** Some systems put a title and the day above the header: it is looked for in this many rows. */
export const deepestHeader = 30;

const headerKey = (text: string): string => plainText(text).replace(/[^\p{L}\d]/gu, '');

const productFields: readonly ExportField[] = ['udi', 'catalogueNumber', 'model', 'name'];
const placeFields: readonly ExportField[] = ['department', 'costCentre'];
const fewestColumns = 3;

function columnsOf(cells: readonly string[], source: ExportSource): Map<ExportField, number> {
  const keys = cells.map(headerKey);
  const columns = new Map<ExportField, number>();
  for (const field of exportFields) {
    const wanted = (source.columns[field] ?? []).map(headerKey);
    const found = wanted.map((key) => keys.indexOf(key)).find((index) => index >= 0);
    if (found !== undefined) columns.set(field, found);
  }
  return columns;
}

/** A header names a product and a department at least; a row of values rarely does. */
const isEnough = ({ columns }: HeaderFit): boolean =>
  columns.size >= fewestColumns &&
  productFields.some((field) => columns.has(field)) &&
  placeFields.some((field) => columns.has(field));

/**
 * The sources whose headers this row has: one, none, or several that fit equally well. A source that the file's name
 * mentions goes before all others; then the one with most columns.
 */
export function fitHeader(
  cells: readonly string[],
  sources: readonly ExportSource[],
  fileName: string,
): readonly HeaderFit[] {
  const fits = sources
    .map((source) => ({ source, columns: columnsOf(cells, source) }))
    .filter(isEnough);
  const name = headerKey(fileName);
  const named = fits.filter(({ source }) => name.includes(headerKey(source.source)));
  const candidates = named.length > 0 ? named : fits;
  const most = Math.max(...candidates.map(({ columns }) => columns.size));
  return candidates.filter(({ columns }) => columns.size === most);
}

/** The fields that a source's export ought to have and this one lacks, by the header one would look for. */
export const missingColumns = ({ source, columns }: HeaderFit): string[] =>
  exportFields.flatMap((field) => {
    const [header] = source.columns[field] ?? [];
    return header === undefined || columns.has(field) ? [] : [header];
  });
