import type { TakeRow } from './csvRows';
import { RefusedExport } from './refusedExport';
import { unpackWorkbook } from './unpackWorkbook';
import { dayOfNumber, dayStyles } from './workbookFormats';
import { attributeOf, eachTag, plainXmlText } from '../office/officeXml';

/** What the cells of all sheets refer to. */
interface SharedParts {
  readonly texts: readonly string[];
  readonly days: ReadonlySet<number>;
  readonly from1904: boolean;
}

// No export has more; further cells would only make rows long.
const mostColumns = 500;

function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let isReading = false;
  eachTag(xml, ['si', 't', 'rPh'], (tag) => {
    if (tag.name === 'si' && tag.closes) texts.push(plainXmlText(text));
    else if (tag.name === 'si') text = '';
    // How a word is pronounced stands beside it in Japanese workbooks.
    else if (tag.name === 'rPh') isReading = !tag.closes;
    else if (!tag.closes && !isReading) text += tag.text;
    if (tag.name === 'si' && tag.attributes.endsWith('/')) texts.push('');
  });
  return texts;
}

/** "AB12" is column 27, counted from 0; the next one when the cell does not say. */
function columnOf(address: string, next: number): number {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0];
  if (letters === undefined) return next;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(kind: string, style: string, value: string, shared: SharedParts): string {
  if (kind === 's') return shared.texts[Number(value)] ?? '';
  if (kind === 'b') return value === '1' ? 'ja' : 'nej';
  if (kind === 'd') return value.slice(0, 10);
  if (kind === 'e') return '';
  if (kind === 'str' || kind === 'inlineStr') return plainXmlText(value);
  return style !== '' && shared.days.has(Number(style))
    ? dayOfNumber(value, shared.from1904)
    : value;
}

function readSheet(xml: string, shared: SharedParts, take: TakeRow): void {
  let row: string[] = [];
  let line = 0;
  let cell = { kind: '', style: '', column: -1 };
  let value = '';
  const endCell = (): void => {
    if (value === '' || cell.column < 0 || cell.column >= mostColumns) return;
    while (row.length < cell.column) row.push('');
    row[cell.column] = cellText(cell.kind, cell.style, value, shared);
    value = '';
  };
  eachTag(xml, ['row', 'c', 'v', 't'], ({ name, closes, attributes, text, end }) => {
    if (name === 'row' && !closes) {
      line = Number(attributeOf(attributes, 'r')) || line + 1;
      row = [];
      cell = { kind: '', style: '', column: -1 };
    } else if (name === 'row') {
      if (row.length > 0) take(row, line, end / xml.length);
    } else if (name === 'c' && !closes) {
      cell = {
        kind: attributeOf(attributes, 't'),
        style: attributeOf(attributes, 's'),
        column: columnOf(attributeOf(attributes, 'r'), cell.column + 1),
      };
      value = '';
    } else if (name === 'c') endCell();
    else if (!closes) value = name === 'v' ? text : value + text;
  });
}

/** A sheet that is cut off lacks the end of its rows. */
function isWhole(xml: string): boolean {
  const last = xml.lastIndexOf('sheetData');
  const isEnd = /<\/(?:\w+:)?$/.test(xml.slice(Math.max(0, last - 25), last));
  return last >= 0 && (isEnd || /^sheetData\s*\/>/.test(xml.slice(last, last + 20)));
}

/**
 * Reads the rows of all sheets of a workbook (.xlsx); `nextSheet` is called before each. Numbers are kept as they are
 * written, days become YYYY-MM-DD, formulas give the value they had when the workbook was saved. Refuses what is no
 * workbook, is cut off, or unpacks to more than `most` bytes.
 */
export function readWorkbookRows(
  bytes: Uint8Array,
  most: number,
  { take, nextSheet }: { readonly take: TakeRow; readonly nextSheet: () => void },
): void {
  const parts = unpackWorkbook(bytes, most);
  const textOf = (name: RegExp): string =>
    parts.find((part) => name.test(part.name))?.content.toString('utf8') ?? '';
  const shared: SharedParts = {
    texts: sharedTexts(textOf(/sharedStrings\.xml$/i)),
    days: dayStyles(textOf(/styles\.xml$/i)),
    from1904: /date1904="(?:1|true)"/.test(textOf(/workbook\.xml$/i)),
  };
  const sheets = parts.filter(({ name }) => /worksheets\/[^/]+\.xml$/i.test(name));
  if (sheets.length === 0) throw new RefusedExport({ code: 'export/damaged' });
  const whole = sheets.reduce((sum, { content }) => sum + content.length, 0);
  let before = 0;
  for (const { content } of sheets) {
    const xml = content.toString('utf8');
    if (!isWhole(xml)) throw new RefusedExport({ code: 'export/damaged' });
    nextSheet();
    const share = content.length / whole;
    const start = before;
    readSheet(xml, shared, (row, line, read) => take(row, line, start + share * read));
    before += share;
  }
}
