import { columnOf, header, pumpRow, readFile, tableOf, warningsOf } from './anExport';

const lines = (...rows: readonly string[]): string => rows.join('\r\n');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('An export as text (X-06, SN-16)', () => {
  it.each([
    ['UTF-8', Buffer.from(lines(header, pumpRow))],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${lines(header, pumpRow)}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${lines(header, pumpRow)}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(lines(header, pumpRow), 'utf16le')],
    ['windows-1252', latin1(lines(header, pumpRow))],
    ['tabs', lines(header, pumpRow).replace(/;/g, '\t')],
    ['commas', lines(header, pumpRow).replace(/;/g, ',')],
    ['line feeds only', lines(header, pumpRow).replace(/\r/g, '')],
    ['quotes', lines(header, pumpRow.replace(/[^;]+/g, '"$&"'))],
    ['a title and the day above the header', lines('Förteckning', '2026-05-04', header, pumpRow)],
    ['the line that Excel wants first', lines('sep=;', header, pumpRow)],
    ['headers in capitals', lines(header.toUpperCase(), pumpRow)],
  ])('is read with %s', async (_, content) => {
    const table = await tableOf(content);
    expect(table.products).toEqual([
      {
        device: '',
        catalogueNumber: '',
        model: 'EP-3000',
        name: 'Infusionspump',
        maker: 'Exempelpump AB',
        supplier: '',
      },
    ]);
    expect([columnOf(table, 'serial'), columnOf(table, 'department')]).toEqual([
      ['1001'],
      ['Intensivvårdsavdelningen'],
    ]);
  });

  it('keeps the line of each row in the file', async () => {
    const table = await tableOf(lines('Förteckning', header, pumpRow, '', pumpRow));
    expect([...table.lines]).toEqual([3, 5]);
  });

  it('is read the same with quotes somewhere and without', async () => {
    const rows = ['Förteckning', header, pumpRow, '', `${pumpRow};mer`, ' ', 'Pump å;;;007;IVA;'];
    const plain = await readFile(lines(...rows));
    const quoted = await readFile(lines(...rows.map((row) => row.replace('IVA', '"IVA"'))));
    expect(quoted).toEqual(plain);
    expect('table' in plain && [...plain.table.lines]).toEqual([3, 5, 7]);
  });

  it.each(['\r', '\n', '\r\n'])('is read whatever ends its lines: %j', async (end) => {
    const table = await tableOf([header, pumpRow, pumpRow].join(end));
    expect([...table.lines]).toEqual([2, 3]);
  });

  it('takes lot, serial and day from the UDI when they have no column of their own', async () => {
    const table = await tableOf(
      lines('UDI;Modell;Enhet', '(01)09520000030001(11)251201(10)L7(21)1001;EP-3000;IVA'),
    );
    expect(table.products[0]?.device).toBe('09520000030001');
    const [serial, lot, made] = (['serial', 'lot', 'made'] as const).map((text) =>
      columnOf(table, text),
    );
    expect([serial, lot, made]).toEqual([['1001'], ['L7'], ['2025-12-01']]);
  });

  it('knows a product once, however many rows have it', async () => {
    const table = await tableOf(lines(header, pumpRow, pumpRow.replace('1001', '1002')));
    expect([table.products.length, table.rows]).toEqual([1, 2]);
  });

  it('leaves out rows that name no product, and says how many', async () => {
    const read = await readFile(lines(header, pumpRow, ';;;;Summa;', ';Exempelpump AB;;;IVA;'));
    expect(warningsOf(read)).toEqual({ 'rows-without-product': 2 });
  });

  it('names the columns that it looked for and did not find', async () => {
    const read = await readFile(lines(header, pumpRow));
    expect('table' in read && read.warnings).toEqual([
      {
        kind: 'missing-columns',
        count: 4,
        columns: ['UDI', 'Artikelnummer', 'Leverantör', 'Tillverkningsdatum'],
      },
    ]);
  });
});

describe('The source of an export (SN-16)', () => {
  // These three columns stand in the exports of two systems of the sample region.
  const shared = 'Modell;Tillverkare;Serienummer;Kostnadsställe';

  it('is the one whose headers it has most of', async () => {
    const table = await tableOf(
      `Objekt;Fabrikat;${shared};Verksamhet\nPump;E;EP;E;1;2;IVA`,
      'x.csv',
    );
    expect(table.source).toBe('Faciliate');
  });

  it('is the one that the file’s name mentions, when the headers fit several', async () => {
    expect((await tableOf(`${shared}\nEP-3000;E;1;2`, 'sesam-maj.csv')).source).toBe('Sesam');
  });

  it('is not guessed when the headers fit several equally well', async () => {
    expect(await readFile(`${shared}\nEP-3000;E;1;2`, 'export.csv')).toEqual({
      refusal: { code: 'export/several-sources', sources: ['Medusa', 'Sesam'] },
    });
  });

  it('is not guessed for a file without headers: it is refused, with what stands in it', async () => {
    expect(await readFile(lines(pumpRow, pumpRow))).toEqual({
      refusal: {
        code: 'export/unknown-headers',
        found: [
          'Infusionspump',
          'Exempelpump AB',
          'EP-3000',
          '1001',
          'Intensivvårdsavdelningen',
          '12310',
        ],
      },
    });
  });
});

describe('An export that is broken or hostile', () => {
  it('is read when its letters are in two encodings, 200,000 rows of it', async () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => {
      const text = `${pumpRow.replace('1001', `${row}`)}\n`;
      // In a file of UTF-8 every tenth row is windows-1252, and some rows end with a byte that is neither.
      if (row % 10 === 0) return latin1(text);
      const utf8 = Buffer.from(text);
      return row % 1_000 === 1 ? Buffer.concat([Buffer.from([0xff]), utf8]) : utf8;
    });
    const read = await readFile(Buffer.concat([Buffer.from(`${header}\n`), ...rows]));
    expect(warningsOf(read)).toEqual({ 'mixed-encoding': 20_200 });
    const departments = 'table' in read ? columnOf(read.table, 'department') : [];
    expect(departments).toHaveLength(200_000);
    expect(new Set(departments)).toEqual(new Set(['Intensivvårdsavdelningen']));
  }, 60_000);

  it('loses no row when a quote never closes', async () => {
    const broken = pumpRow.replace('Infusionspump', '"Infusionspump');
    const read = await readFile(lines(header, pumpRow, broken, pumpRow, pumpRow));
    expect('table' in read && read.table.rows).toBe(4);
    expect(warningsOf(read)).toEqual({ 'broken-quotes': 1 });
  });

  it('loses no row when a quote closes a hundred rows later', async () => {
    const rows = Array.from({ length: 100 }, () => pumpRow);
    const open = pumpRow.replace('Infusionspump', '"Infusionspump');
    const close = pumpRow.replace('12310', '12310"');
    const read = await readFile(lines(header, open, ...rows, close));
    expect('table' in read && read.table.rows).toBe(102);
  });

  it('is refused when it is one line of 10 MB', async () => {
    expect(await readFile('x;'.repeat(5_000_000))).toMatchObject({
      refusal: { code: 'export/unknown-headers' },
    });
  });

  it('is read without the one line of 10 MB in it', async () => {
    const read = await readFile(lines(header, pumpRow, 'x'.repeat(10_000_000), pumpRow));
    expect('table' in read && read.table.rows).toBe(2);
    expect(warningsOf(read)).toMatchObject({ 'unread-lines': 1 });
  });

  it('says when rows have other columns than the header', async () => {
    const read = await readFile(lines(header, pumpRow, `${pumpRow};mer;än;så`));
    expect(warningsOf(read)).toEqual({ 'uneven-rows': 1 });
  });

  it.each([
    ['nothing', '', 'export/empty'],
    ['a PDF', '%PDF-1.7 …', 'export/not-a-table'],
    ['a web page', '<!DOCTYPE html><table>', 'export/not-a-table'],
    ['an old or locked workbook', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'export/old-excel'],
    ['only zeros', new Uint8Array(10_000), 'export/unknown-headers'],
  ])('is refused when it is %s', async (_, content, code) => {
    expect(await readFile(content)).toMatchObject({ refusal: { code } });
  });

  it.each([
    [{ textBytes: 50 }, { code: 'export/too-large', size: 138, most: 50 }], // å is two bytes
    [{ rows: 0 }, { code: 'export/too-many-rows', most: 0 }],
    [{ cellsPerFile: 5 }, { code: 'export/too-many-cells', most: 5 }],
  ])('is refused above the limit %j', async (limits, refusal) => {
    expect(await readFile(lines(header, pumpRow), 'Medusa.csv', limits)).toEqual({ refusal });
  });
});
