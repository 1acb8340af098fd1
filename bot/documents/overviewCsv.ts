import { cellText } from './cellText';
import { type CellValue, type ColumnKind, type Table, typedCell } from './table';

/**
 * The place before a sign that begins a formula, also in its full-width and small forms, where a cell begins: after
 * invisible signs and quotes, and after what an Excel with other settings takes for a separator.
 */
const formulaSign = /(?=[=+\-@＝＋－＠﹦﹢﹣﹫−])(?<=(?:^|[,;\n])[\s\p{Cf}"]*)/gu;

/** What Excel would turn into another number or a day: `00123`, `7350012345678`, `3E5`, `1-2`. */
const misread = /^(?:0\d+|\d{12,}|\d+(?:[.,]\d+)?e[+-]?\d+|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?)$/i;

const harmless = (text: string): string => {
  const guarded = text.replace(formulaSign, "'");
  return cellText(misread.test(guarded.trim()) ? `'${guarded}` : guarded);
};

/** Fifteen digits are what Excel keeps: more would show how the machine counts. */
const decimal = (number: number): string =>
  String(Number(number.toPrecision(15))).replace('.', ',');

const written = (value: CellValue, kind: ColumnKind): string => {
  const cell = typedCell(value, kind);
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return harmless(cellText(cell.text));
    case 'date':
      return cell.day;
    case 'number':
      return decimal(cell.number);
    case 'percent':
      return `${decimal(Math.round(cell.number * 1000) / 10)}%`;
    case 'currency':
      return cell.number.toFixed(2).replace('.', ',');
  }
};

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const record = (cells: readonly string[]): string => `${cells.map(quoted).join(';')}\r\n`;

/**
 * A table as CSV that a Swedish Excel opens right: UTF-8 with a mark, semicolons, decimal commas. No text can run
 * as a formula: an apostrophe stands before the sign that would begin one, and before digits that Excel would change.
 */
export const overviewCsv = ({ columns, rows }: Table): Uint8Array =>
  new TextEncoder().encode(
    [
      '\ufeff',
      record(columns.map(({ title }) => written(title, 'text'))),
      ...rows.map((row) => record(columns.map(({ kind }, index) => written(row[index], kind)))),
    ].join(''),
  );
