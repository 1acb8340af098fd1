import { Document, InsertedTextRun, DeletedTextRun, Packer, Paragraph, HeadingLevel } from 'docx';
import { zipSync } from 'fflate';
import pdfmake from 'pdfmake';
import roboto from 'pdfmake/fonts/Roboto';
import { routineReader } from '../../../bot/reading/readRoutineFile';
import type { RoutineFile } from '../../../bot/reading/routineOfBytes';
import { documentPdf } from '../../../config/sample-region/documents/documentPdf';
import { documentWord } from '../../../config/sample-region/documents/documentWord';
import { otherDocuments } from '../../../config/sample-region/documents/otherDocuments';
import { safetyNotices } from '../../../config/sample-region/documents/safetyNotices';

const reader = routineReader();
afterAll(() => reader.close());

const read = async (raw: Uint8Array): Promise<RoutineFile> => {
  const found = await reader.read(raw);
  if ('code' in found) throw new TypeError(found.code);
  return found;
};

const madeOn = new Date('2026-03-23T08:00:00.000Z');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('The file of a routine', () => {
  it.each([safetyNotices, ...otherDocuments])(
    'says the same of $number in Word and in PDF',
    async (document) => {
      const [word, pdf] = await Promise.all([
        documentWord(document).then(read),
        documentPdf(document, madeOn).then(read),
      ]);
      expect(pdf).toEqual(word);
      expect(word.remarks).toEqual([]);
    },
  );

  it('gives back what it was written from', async () => {
    const { reading } = await read(await documentWord(safetyNotices));
    expect(reading).toMatchObject({
      documentNumber: 'RH-15405',
      title: safetyNotices.title,
      scope: safetyNotices.scope,
      approvedBy: safetyNotices.approvedBy,
      approvedOn: safetyNotices.approvedOn,
      mainAuthor: safetyNotices.mainAuthor,
      changeNote: safetyNotices.changeNote,
      related: safetyNotices.related.map(([documentNumber, title]) => ({ documentNumber, title })),
    });
    expect(reading.sections.slice(0, 9).map(({ heading, level }) => ({ heading, level }))).toEqual(
      safetyNotices.sections.map(({ heading, level }) => ({ heading, level })),
    );
    expect(reading.appendices.map(({ number, title }) => [number, title])).toEqual([
      [1, safetyNotices.appendices[0]?.title],
    ]);
  });

  it('is read as if tracked changes were accepted, and says that it has them', async () => {
    const change = { id: 1, author: 'Eva', date: '2026-01-01T00:00:00Z' };
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Syfte', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new DeletedTextRun({ text: 'Det gamla.', ...change }),
                new InsertedTextRun({ text: 'Det nya.', ...change, id: 2 }),
              ],
            }),
            new Paragraph({ text: 'Ansvar', heading: HeadingLevel.HEADING_1 }),
          ],
        },
      ],
    });
    const { reading, remarks } = await read(await Packer.toBuffer(document));
    expect(reading.sections[0]).toEqual({ heading: 'Syfte', level: 1, text: 'Det nya.' });
    expect(remarks).toEqual(['trackedChanges', 'noNumber']);
  });

  it('with macros is read without running them, and says so', async () => {
    const xml =
      '<w:document><w:body><w:p><w:r><w:t>Syfte</w:t></w:r></w:p><w:p><w:r><w:t>Att prova.</w:t></w:r></w:p></w:body></w:document>';
    const file = zipSync({
      'word/document.xml': bytes(xml),
      'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
    });
    expect(await reader.read(file)).toMatchObject({
      reading: { sections: [{ heading: 'Syfte', text: 'Att prova.' }] },
      remarks: ['macros', 'noNumber'],
    });
  });

  it('of pictures alone is refused as scanned', async () => {
    pdfmake.setLocalAccessPolicy(() => true);
    const rectangle = { type: 'rect' as const, x: 0, y: 0, w: 200, h: 200, color: '#888888' };
    const scanned = await pdfmake.createPdf({ content: [{ canvas: [rectangle] }] }).getBuffer();
    expect(await reader.read(scanned)).toEqual({ code: 'file/no-text' });
  });

  it('that is locked with a password is refused as such, in Word and in PDF', async () => {
    pdfmake.setFonts(roboto);
    pdfmake.setLocalAccessPolicy(() => true);
    const locked = { userPassword: 'hemligt', defaultStyle: { font: 'Roboto' }, content: ['Text'] };
    // Word wraps a locked document in a file of the old kind, whose entries have names in UTF-16.
    const wrapped = (entry: string): Uint8Array =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1_000),
        Buffer.from(entry, 'utf16le'),
        Buffer.alloc(1_000),
      ]);
    expect(await reader.read(await pdfmake.createPdf(locked).getBuffer())).toEqual({
      code: 'file/encrypted',
    });
    expect(await reader.read(wrapped('EncryptedPackage'))).toEqual({ code: 'file/encrypted' });
    expect(await reader.read(wrapped('WordDocument'))).toEqual({ code: 'file/unsupported' });
  });

  it.each([
    ['nothing', new Uint8Array(), 'file/empty'],
    ['a cut PDF', bytes('%PDF-1.7\nnothing more'), 'file/damaged'],
    ['a cut Word document', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), 'file/damaged'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'file/unsupported'],
    ['another zip file', zipSync({ 'a.txt': bytes('a') }), 'file/unsupported'],
    ['blanks', bytes('  \n \n'), 'file/no-text'],
  ])('that holds %s is refused with its reason', async (_name, raw, code) => {
    expect(await reader.read(raw)).toEqual({ code });
  });

  it('that unpacks to more than it may is refused before it has grown', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(80_000_000) });
    expect(await reader.read(bomb)).toEqual({ code: 'file/too-large' });
  });

  it('of 300 pages is read to its end', async () => {
    const chapters = Array.from({ length: 300 }, (_, index) => ({
      heading: `Kapitel om område ${index + 1}`,
      level: 1 as const,
      blocks: Array.from({ length: 12 }, () =>
        'Texten i kapitlet beskriver vad som ska göras. '.repeat(8),
      ),
    }));
    const { reading } = await read(
      await documentWord({ ...safetyNotices, sections: chapters, appendices: [] }),
    );
    expect(reading.sections.filter(({ heading }) => heading.startsWith('Kapitel'))).toHaveLength(
      300,
    );
  });
});
