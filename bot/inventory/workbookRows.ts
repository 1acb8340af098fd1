import readWorkbook from 'read-excel-file/universal';
import type { TakeRow } from './csvRows';
import type { ExportLimits } from './exportLimits';
import { RefusedExport } from './refusedExport';
import { storedZip } from './storedZip';
import { unpackWorkbook, type WorkbookPart } from './unpackWorkbook';

/** How many rows the sheets hold, counted in their XML. */
function rowsIn(parts: readonly WorkbookPart[]): number {
  let rows = 0;
  for (const { name, content } of parts) {
    if (!/worksheets\//.test(name)) continue;
    for (let at = content.indexOf('<row'); at >= 0; at = content.indexOf('<row', at + 4)) rows += 1;
  }
  return rows;
}

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  }
  return typeof value === 'boolean' ? (value ? 'ja' : 'nej') : `${value}`;
};

/**
 * Reads the rows of all sheets of a workbook (.xlsx); `nextSheet` is called before each. Numbers are kept as they are
 * written, formulas give the value they had when the workbook was saved.
 */
export async function readWorkbookRows(
  bytes: Uint8Array,
  limits: Pick<ExportLimits, 'unpackedBytes' | 'workbookRows'>,
  { take, nextSheet }: { readonly take: TakeRow; readonly nextSheet: () => void },
): Promise<void> {
  const parts = unpackWorkbook(bytes, limits.unpackedBytes);
  const most = limits.workbookRows;
  const rows = rowsIn(parts);
  if (rows > most) throw new RefusedExport({ code: 'export/too-many-rows', most });
  const sheets = await readWorkbook(storedZip(parts), { parseNumber: (text) => text }).catch(() => {
    throw new RefusedExport({ code: 'export/damaged' });
  });
  let taken = 0;
  for (const { data } of sheets) {
    nextSheet();
    data.forEach((row, index) => {
      taken += 1;
      if (row.some((value) => value !== null)) take(row.map(cellOf), index + 1, taken / rows);
    });
  }
}
