import readXlsxFile from 'read-excel-file/node';
import { overviewTable } from '../../../bot/documents/overviewTable';
import { overviewXlsx } from '../../../bot/documents/overviewXlsx';
import { plainText } from '../../../bot/documents/plainText';
import type { CellValue, ColumnKind } from '../../../bot/documents/table';
import { hostileTexts } from './hostile';
import { opened, type OpenedFile } from './opened';
import { sampleLines } from './samples';

const book = async (value: CellValue, kind: ColumnKind = 'text'): Promise<OpenedFile> =>
  opened(await overviewXlsx({ columns: [{ title: 'Kolumn', kind }], rows: [[value]] }, 'sv'));
const sheetOf = (file: OpenedFile): Document => file.part('xl/worksheets/sheet1.xml');
/** The cell as Excel finds it: a text by its place among the shared texts, a number with its format. */
const cellOf = (
  file: OpenedFile,
  place: string,
): { text?: string; number?: number; format: string } => {
  const cell = sheetOf(file).querySelector(`c[r="${place}"]`)!;
  const value = cell.querySelector('v')!.textContent!;
  const styles = file.part('xl/styles.xml');
  const style = styles.querySelectorAll('cellXfs > xf')[Number(cell.getAttribute('s'))]!;
  const id = style.getAttribute('numFmtId');
  const format = styles.querySelector(`numFmt[numFmtId="${id}"]`)?.getAttribute('formatCode') ?? '';
  return cell.getAttribute('t') === 's'
    ? {
        text: file.part('xl/sharedStrings.xml').querySelectorAll('si')[Number(value)]!.textContent!,
        format,
      }
    : { number: Number(value), format };
};

describe('The overview as a workbook for a Swedish Excel (X-15)', () => {
  let bytes: Uint8Array;
  let file: OpenedFile;
  beforeAll(async () => {
    bytes = await overviewXlsx(overviewTable(sampleLines, 'sv'), 'sv');
    file = await opened(bytes);
  });

  it('is read by another program as it was written', async () => {
    const [sheet] = await readXlsxFile(Buffer.from(bytes));
    const [titles, first, second] = (sheet as unknown as { data: unknown[][] }).data;
    expect(titles!.slice(0, 3)).toEqual(['Nummer', 'Produkt', 'Tillverkare']);
    expect(first).toEqual([
      'FSN-2026-0042',
      'Nordpump 500',
      'Nordpump AB',
      'Hög risk',
      'Utskickat, följs upp',
      'Sjukhuset Norrviken',
      new Date('2026-03-23T00:00:00.000Z'),
      new Date('2026-03-23T00:00:00.000Z'),
      new Date('2026-04-10T00:00:00.000Z'),
      8,
      6,
      5,
      5 / 8,
      2,
      2,
      9,
      3.5,
      2450.5,
    ]);
    expect(second!.slice(7)).toEqual([null, null, 0, 0, 0, null, 0, 0, null, null, null]);
  });

  it('has a Swedish name, a header that stays, and columns wide enough', () => {
    expect(file.part('xl/workbook.xml').querySelector('sheet')!.getAttribute('name')).toBe(
      'Säkerhetsmeddelanden',
    );
    expect(sheetOf(file).querySelector('pane')!.getAttribute('state')).toBe('frozen');
    expect(sheetOf(file).querySelector('pane')!.getAttribute('ySplit')).toBe('1');
    const widths = Array.from(sheetOf(file).querySelectorAll('col'), (column) =>
      Number(column.getAttribute('width')),
    );
    expect(widths).toHaveLength(18);
    widths.forEach((width) => expect(width >= 12 && width <= 60).toBe(true));
  });

  it.each<[CellValue, ColumnKind, number, string]>([
    [42, 'number', 42, ''],
    [0.425, 'percent', 0.425, '0.0%'],
    [1234.5, 'currency', 1234.5, '#,##0.00 "kr"'],
    // 2026-03-23 is day 46 104 when 1900-01-01 is day 1 and 1900-02-29 is counted.
    ['2026-03-23', 'date', 46104, 'yyyy-mm-dd'],
    ['1900-03-01', 'date', 61, 'yyyy-mm-dd'],
  ])('keeps %s of kind %s as a number with its format', async (value, kind, number, format) => {
    expect(cellOf(await book(value, kind), 'A2')).toEqual({ number, format });
  });

  it.each<[CellValue, ColumnKind]>([
    ['00123', 'text'],
    ['okänt', 'date'],
    ['2026-02-30', 'date'],
    ['1899-12-31', 'date'],
    ['12', 'number'],
  ])('keeps %s of kind %s as text, also when somebody edits it', async (text, kind) => {
    expect(cellOf(await book(text, kind), 'A2')).toEqual({ text, format: '@' });
  });

  it.each<[CellValue]>([[undefined], [''], [Number.NaN], [Number.NEGATIVE_INFINITY]])(
    'leaves the cell of %s empty',
    async (value) => {
      expect(sheetOf(await book(value, 'number')).querySelector('c[r="A2"]')).toBeNull();
    },
  );

  it.each<readonly [string, string]>([
    ...hostileTexts,
    ['a sum', '=SUM(A1:A9)'],
    ['a command', "=cmd|'/c calc'!A0"],
  ])('holds %s as text, never as a formula', async (_, text) => {
    const hostile = await book(text);
    expect(sheetOf(hostile).getElementsByTagName('f')).toHaveLength(0);
    const shown = cellOf(hostile, 'A2')
      .text!.replace(/_x005F_/g, '_')
      .trimEnd();
    const whole = plainText(text)
      .replace(/\ufffd/g, '')
      .trimEnd();
    expect(shown).toBe(whole.length > 32767 ? `${whole.slice(0, 32766)}…` : whole);
  });

  it('keeps Excel from reading an escape into a text', async () => {
    expect(cellOf(await book('_x003D_1+1'), 'A2').text).toBe('_x005F_x003D_1+1');
  });

  it('holds nothing outside itself', () => {
    expect(file.names.filter((name) => /externalLink|macro|vba/i.test(name))).toEqual([]);
  });
});
