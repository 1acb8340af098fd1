import { deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import writeWorkbook from 'write-excel-file/node';
import { columnOf, readFile, tableOf, warningsOf } from './anExport';

type Cell = string | number | boolean | Date | null;
const header = ['Benämning', 'Modell', 'Serienummer', 'Tillverkningsdatum', 'Enhet'];
const pump: Cell[] = ['Infusionspump', 'EP-3000', 1001, new Date('2025-12-01T00:00:00Z'), 'IVA'];

const workbook = (...rows: Cell[][]): Promise<Buffer> =>
  writeWorkbook(
    rows.map((row) =>
      row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : value)),
    ),
    { sheet: 'Blad1' },
  ).toBuffer();

/** The workbook again with one of its XML parts changed. */
async function changed(
  raw: Buffer,
  part: RegExp,
  change: (xml: string) => string,
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(raw);
  for (const name of Object.keys(zip.files).filter((one) => part.test(one))) {
    zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

describe('An export as a workbook (X-06, SN-16)', () => {
  it('is read with its numbers, days and letters', async () => {
    const table = await tableOf(await workbook(header, pump));
    expect(table.products[0]).toMatchObject({ name: 'Infusionspump', model: 'EP-3000' });
    const [serial, made] = (['serial', 'made'] as const).map((text) => columnOf(table, text));
    expect([serial, made, [...table.lines]]).toEqual([['1001'], ['2025-12-01'], [2]]);
  });

  it('is read from all its sheets that have the same headers', async () => {
    const sheets = [
      { sheet: 'Om exporten', data: [['Utskriven av Anna Ahlberg']] },
      { sheet: 'Sjukhuset', data: [header, pump.slice(0, 3).concat([null, 'IVA'])] },
      { sheet: 'Närsjukvården', data: [header, ['Pump', 'EP-3000', 1002, null, 'VC Strandgatan']] },
    ];
    const table = await tableOf(await writeWorkbook(sheets).toBuffer());
    expect(columnOf(table, 'department')).toEqual(['IVA', 'VC Strandgatan']);
  });

  it('keeps a long number whole, and gives a formula the value it had', async () => {
    const raw = await workbook(header, ['Pump', 'EP', 9_520_000_030_001, null, 'IVA']);
    const withFormula = await changed(raw, /sheet1\.xml$/, (xml) =>
      xml.replace(/<v>9520000030001<\/v>/, '<f>CONCATENATE(1,2)</f><v>9.520000030001E+12</v>'),
    );
    expect(columnOf(await tableOf(withFormula), 'serial')).toEqual(['9520000030001']);
  });

  it('is read as other programs write it: prefixed names, texts in the cell, no addresses', async () => {
    const cell = (text: string): string =>
      `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
    const row = (cells: readonly string[]): string => `<x:row>${cells.map(cell).join('')}</x:row>`;
    const sheet = `<x:worksheet><x:sheetData>${row(['Benämning', 'Modell', 'Enhet'])}${row(['Pump &amp; slang', 'EP_x002D_3000', 'IVA'])}</x:sheetData></x:worksheet>`;
    const raw = await changed(await workbook(header, pump), /sheet1\.xml$/, () => sheet);
    expect((await tableOf(raw)).products[0]).toMatchObject({
      name: 'Pump & slang',
      model: 'EP-3000',
    });
  });

  it('counts days from 1904 when the workbook does', async () => {
    const raw = await changed(await workbook(header, pump), /workbook\.xml$/, (xml) =>
      xml.replace(/<sheets>/, '<workbookPr date1904="1"/><sheets>'),
    );
    // 1,462 days lie between the two first days.
    expect(columnOf(await tableOf(raw), 'made')).toEqual(['2029-12-02']);
  });

  it('is refused when its headers fit no source', async () => {
    expect(await readFile(await workbook(['Namn', 'Lön'], ['Anna', 1]))).toEqual({
      refusal: { code: 'export/unknown-headers', found: ['Namn', 'Lön'] },
    });
  });
});

describe('A workbook that is broken or hostile', () => {
  const limits = { unpackedBytes: 1_000_000 };

  it('is refused when it unpacks to more than it may: a bomb', async () => {
    const zip = await JSZip.loadAsync(await workbook(header, pump));
    zip.file('xl/worksheets/sheet2.xml', ' '.repeat(5_000_000));
    const bomb = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await readFile(bomb, 'Medusa.xlsx', limits)).toEqual({
      refusal: { code: 'export/expands-too-much', most: 1_000_000 },
    });
  });

  it('is refused when many parts are the same packed bytes, each small enough', async () => {
    const packed = deflateRawSync(Buffer.alloc(300_000, ' '));
    expect(await readFile(overlapping(packed, 10), 'Medusa.xlsx', limits)).toEqual({
      refusal: { code: 'export/expands-too-much', most: 1_000_000 },
    });
  });

  it('is refused when its packed sizes lie', async () => {
    const packed = deflateRawSync(Buffer.alloc(5_000_000, ' '));
    // `overlapping` says that every part unpacks to ten bytes.
    expect(await readFile(overlapping(packed, 1), 'Medusa.xlsx', limits)).toMatchObject({
      refusal: { code: 'export/expands-too-much' },
    });
  });

  it('is refused wherever it is cut off', async () => {
    const whole = await workbook(header, pump);
    for (const share of [0.01, 0.3, 0.6, 0.9, 0.99]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(await readFile(cut)).toEqual({ refusal: { code: 'export/damaged' } });
    }
  });

  it('is refused when its directory points nowhere', async () => {
    const raw = await workbook(header, pump);
    raw.writeUInt32LE(0xffff_fff0, raw.length - 6); // where the directory begins
    expect(await readFile(raw)).toEqual({ refusal: { code: 'export/damaged' } });
  });

  it('is refused when it is some other zip file, or its sheet is no XML', async () => {
    const other = new JSZip().file('brev.xml', '<brev/>');
    expect(await readFile(await other.generateAsync({ type: 'nodebuffer' }))).toEqual({
      refusal: { code: 'export/damaged' },
    });
    const torn = await changed(await workbook(header, pump), /sheet1\.xml$/, (xml) =>
      xml.slice(0, xml.length / 2),
    );
    expect(await readFile(torn)).toEqual({ refusal: { code: 'export/damaged' } });
  });

  it('is refused when it has more rows than there is room for', async () => {
    const raw = await workbook(header, pump, pump, pump);
    expect(await readFile(raw, 'Medusa.xlsx', { rows: 2 })).toEqual({
      refusal: { code: 'export/too-many-rows', most: 2 },
    });
  });

  it.each([
    ['a row far below', '<row r="900000000"><c r="A900000000"><v>1</v></c></row>'],
    ['a column far to the right', '<row r="3"><c r="XFD3"><v>1</v></c></row>'],
    ['a cell without place', '<row><c t="n"><v>1</v></c></row>'],
    ['a reference to a text that is not there', '<row r="3"><c r="A3" t="s"><v>9999</v></c></row>'],
    [
      'an error and an empty formula',
      '<row r="3"><c r="A3" t="e"><v>#REF!</v></c><c r="B3" t="str"/></row>',
    ],
  ])('is read for what it holds when there is %s', async (_, row) => {
    const raw = await changed(await workbook(header, pump), /sheet1\.xml$/, (xml) =>
      xml.replace('</sheetData>', `${row}</sheetData>`),
    );
    const table = await tableOf(raw);
    expect(columnOf(table, 'serial')[0]).toBe('1001');
  });

  it('is read without what it defines to grow by', async () => {
    const raw = await changed(
      await workbook(header, pump),
      /sharedStrings\.xml$|sheet1\.xml$/,
      (xml) =>
        xml
          .replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>')
          .replace('Infusionspump', '&b;&b;&amp;&#229;'),
    );
    expect((await tableOf(raw)).products[0]?.name).toBe('&b;&b;&å');
  });

  it('is read as text where a cell holds a formula as text', async () => {
    const read = await readFile(await workbook(header, ['=1+1', 'EP', 7, null, 'IVA']));
    expect('table' in read && read.table.products[0]?.name).toBe('=1+1');
    expect(warningsOf(read)).toEqual({ formulas: 1 });
  });
});

/** A zip file whose directory names the same packed bytes many times, each said to unpack to ten bytes. */
function overlapping(packed: Buffer, times: number): Buffer {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.write('PK\x01\x02', 'latin1');
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(name.length, 28);
  const directory = Buffer.concat(Array.from({ length: times }, () => [entry, name]).flat());
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, directory, end]);
}
