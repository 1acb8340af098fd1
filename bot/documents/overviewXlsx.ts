import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { exportTexts } from '../../src/text/exportTexts';
import type { Language } from '../../src/text/language';
import { cellText } from './cellText';
import { type CellValue, type ColumnKind, type Table, typedCell } from './table';

const formats = { number: '', percent: '0.0%', currency: '#,##0.00 "kr"' };

// Excel reads `_x0041_` as A: the underscore that begins it is written as `_x005F_`.
const unescaped = /_(?=x[0-9a-f]{4}_)/gi;

// The writer looks texts up in a plain object, where `constructor` is always found and the file breaks.
const findable = (text: string): string => (text in Object.prototype ? `${text} ` : text);

const textCell = (text: string): CellObject => ({
  value: findable(cellText(text).replace(unescaped, '_x005F_')),
  type: String,
  // Text even after somebody has edited the cell.
  format: '@',
  alignVertical: 'top',
  wrap: true,
});

const xlsxCell = (value: CellValue, kind: ColumnKind): CellObject | null => {
  const cell = typedCell(value, kind);
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'text':
      return textCell(cell.text);
    case 'date':
      return {
        value: new Date(`${cell.day}T00:00:00.000Z`),
        type: Date,
        format: 'yyyy-mm-dd',
        alignVertical: 'top',
      };
    case 'number':
    case 'percent':
    case 'currency':
      return {
        value: cell.number,
        type: Number,
        alignVertical: 'top',
        ...(formats[cell.kind] ? { format: formats[cell.kind] } : {}),
      };
  }
};

/** In characters: as wide as the widest it holds, within what can be read on a screen. */
const width = ({ columns, rows }: Table, index: number): number =>
  rows.reduce(
    (widest, row) => Math.min(50, Math.max(widest, String(row[index] ?? '').length + 2)),
    Math.max(12, Math.min(50, (columns[index]?.title.length ?? 0) + 2)),
  );

/**
 * A table as a workbook that a Swedish Excel opens right: numbers are numbers, days are days, text is text and
 * never a formula, and the titles stay in sight.
 */
export const overviewXlsx = (
  table: Table,
  language: Language,
  sheet = exportTexts[language].sheet,
): Promise<Uint8Array> =>
  writeXlsxFile(
    [
      table.columns.map(({ title }) => ({ ...textCell(title), fontWeight: 'bold' as const })),
      ...table.rows.map((row) =>
        table.columns.map(({ kind }, index) => xlsxCell(row[index], kind)),
      ),
    ],
    {
      sheet,
      stickyRowsCount: 1,
      columns: table.columns.map((_, index) => ({ width: width(table, index) })),
    },
  ).toBuffer();
