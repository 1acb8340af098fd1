import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { overviewCsv } from '../../../bot/documents/overviewCsv';
import { overviewTable } from '../../../bot/documents/overviewTable';
import type { CellValue, ColumnKind } from '../../../bot/documents/table';
import { hostileTexts } from './hostile';
import { sampleLines } from './samples';

const csv = (value: CellValue, kind: ColumnKind = 'text'): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    overviewCsv({ columns: [{ title: 'Kolumn', kind }], rows: [[value]] }),
  );
const cell = (value: CellValue, kind?: ColumnKind): string =>
  csv(value, kind).slice('\ufeff"Kolumn"\r\n"'.length, -'"\r\n'.length).replace(/""/g, '"');

/** The cells that a program would find which takes `delimiter` for the separator and breaks lines as it likes. */
const cellsBy = (text: string, delimiter: string): readonly string[] =>
  parse(text, { delimiter, bom: true, relaxQuotes: true, relaxColumnCount: true }).flat();
const runs = /^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u;

describe('The overview as CSV for a Swedish Excel (X-15)', () => {
  const bytes = overviewCsv(overviewTable(sampleLines, 'sv'));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  it('is UTF-8 with a mark, semicolons, line ends of Windows', () => {
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toMatch(/^\ufeff"Nummer";"Produkt";/);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('comes back as it was', () => {
    const [first, second] = parse(text, { delimiter: ';', bom: true, columns: true });
    expect(first).toMatchObject({
      Produkt: 'Nordpump 500',
      Förvaltning: 'Sjukhuset Norrviken',
      Inkom: '2026-03-23',
      'Andel klara': '62,5%',
      'Tid (timmar)': '3,5',
      'Kostnad (kr)': '2450,50',
    });
    expect(second).toMatchObject({ Produkt: 'Provrör, ”klara”; 5 ml', 'Andel klara': '' });
  });

  it.each<[CellValue, ColumnKind, string]>([
    [-1234.5, 'number', '-1234,5'],
    [0.1 + 0.2, 'number', '0,3'],
    [1 / 3, 'percent', '33,3%'],
    [1, 'percent', '100%'],
    [1234, 'currency', '1234,00'],
    ['2026-03-23', 'date', '2026-03-23'],
    [Number.NaN, 'number', ''],
    [Number.POSITIVE_INFINITY, 'currency', ''],
    [undefined, 'date', ''],
    ['citat "här"', 'text', 'citat "här"'],
  ])('writes %s of kind %s as %s', (value, kind, expected) => {
    expect(cell(value, kind)).toBe(expected);
  });
});

describe('A text in a CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46 99 123', "'+46 99 123"],
    ['-5 till 10', "'-5 till 10"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', " '=1+1"],
    ['\r=1+1', "\n'=1+1"],
    ['  \u00a0\u200b=1+1', "  \u00a0\u200b'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['＠SUM', "'＠SUM"],
    ['text, =1+1', "text, '=1+1"],
    ['text;=1+1', "text;'=1+1"],
    ['rad\n=1+1', "rad\n'=1+1"],
    ['text,"=1+1&"', `text,"'=1+1&"`],
  ])('that would be a formula gets an apostrophe before its sign: %j (X-15)', (given, expected) => {
    expect(cell(given)).toBe(expected);
  });

  it.each([
    ['00123', "'00123"],
    ['7350012345677', "'7350012345677"],
    ['3E5', "'3E5"],
    ['1-2', "'1-2"],
    ['3/4', "'3/4"],
  ])('that Excel would change keeps its digits: %s', (given, expected) => {
    expect(cell(given)).toBe(expected);
  });

  it.each(['LOT-7', '5 st', '2026', 'a=b', 'mejl@norrviken.example', 'FSN-2026-0042', '14:05'])(
    'that is harmless stays as it is: %s',
    (given) => expect(cell(given)).toBe(given),
  );

  it('is guarded in titles and in columns of another kind too', () => {
    const written = new TextDecoder().decode(
      overviewCsv({ columns: [{ title: '=A', kind: 'number' }], rows: [['=B']] }),
    );
    expect(written).toBe('"\'=A"\r\n"\'=B"\r\n');
  });

  it.each(hostileTexts)('can be %s', (_, text) => {
    const read = parse(csv(text), { delimiter: ';', bom: true });
    expect(read).toHaveLength(2);
    expect(read[1]).toHaveLength(1);
    expect(read[1]![0]!.length).toBeLessThanOrEqual(32767);
    expect(read[1]![0]).not.toMatch(runs);
  });

  it('begins no formula, whatever it is and whatever separates the cells', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(',', ';', '\t', '\n', '\r', '"', ' ', '=', '+', '-', '@', '＝', '\u200b'),
          fc.string({ unit: 'binary', maxLength: 3 }),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const columns = [one, other].map((title) => ({ title, kind: 'text' as const }));
        const table = { columns, rows: [[one, other]] };
        const written = new TextDecoder().decode(overviewCsv(table));
        expect(parse(written, { delimiter: ';' })).toHaveLength(2);
        const pieces = written.split(/[,;\t\n\r]/);
        expect(pieces.filter((piece) => runs.test(piece))).toEqual([]);
      }),
    );
  });

  it('is guarded in good time even when it is all spaces and line breaks', () => {
    const rows = ['\n', ' ', ',\n', '= ', '\n='].map((part) => [part.repeat(30_000)]);
    const written = overviewCsv({ columns: [{ title: 'Text', kind: 'text' }], rows });
    expect(cellsBy(new TextDecoder().decode(written), ';')).toHaveLength(6);
  });
});
