import { paperDocx } from '../../../bot/papers/paperDocx';
import { paperPdf } from '../../../bot/papers/paperPdf';
import { extractPaper, statementPaper } from '../../../src/text/papers/decisionPapers';
import { aDecision } from '../../support/decisionBuilders';
import { readPdf as pdfRead } from '../../support/readPdf';
import { docxWords, opened } from '../documents/opened';

const extract = extractPaper(aDecision(), 'Region Norrviken', 'sv');
const statement = statementPaper(aDecision(), 'Region Norrviken', 'sv');

const headingsOf = async (bytes: Uint8Array): Promise<string[]> =>
  Array.from((await opened(bytes)).part('word/document.xml').getElementsByTagName('w:p')).flatMap(
    (paragraph) => {
      const style = paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '';
      return style.startsWith('Heading') ? [`${style.slice(7)} ${paragraph.textContent}`] : [];
    },
  );

describe('The extract of the minutes', () => {
  it('has the parts of the real thing in their order, as headings (DE-01 … DE-09)', async () => {
    expect(await headingsOf(await paperDocx(extract))).toEqual([
      '1 § 160/26 Yttrande över granskning av egentillverkade produkter',
      '2 Regionstyrelsens beslut',
      '2 Proposition',
      '2 Ärendet',
      '2 Beslutsunderlag',
      '2 Beslutet expedieras till',
    ]);
  });

  it('leaves out meeting day, adjusters, attendance and reservations (DE-18)', async () => {
    const read = [await docxWords(await paperDocx(extract)), pdfRead(await paperPdf(extract)).text];
    read.forEach((text) => {
      expect(text).toContain('Yttrandet godkänns.');
      expect(text).not.toMatch(/2026-03-23|Lövgren|Närvarande|Reserverad/);
    });
  });

  it('says that it is not adjusted until it is, and what was corrected', () => {
    expect(extract.header.kind).toBe('Protokollsutdrag, ej justerat');
    const by = { id: 'x', name: 'Gunilla Björk' };
    const at = '2026-03-24T10:00:00.000Z';
    const adjusted = aDecision({
      adjusted: { by, at, on: '2026-03-24', immediate: false },
      corrections: [{ by, at, text: 'Rätt diarienummer.' }],
    });
    const paper = extractPaper(adjusted, 'Region Norrviken', 'sv');
    expect(paper.header.kind).toBe('Protokollsutdrag');
    expect(JSON.stringify(paper.blocks)).toContain('2026-03-24, Gunilla Björk: Rätt diarienummer.');
  });
});

describe('The official statement (DE-13)', () => {
  it('has sections of its own and is signed by chair and director (DE-15 … DE-17)', async () => {
    const docx = await paperDocx(statement);
    expect(await headingsOf(docx)).toEqual([
      '1 Yttrande över granskning av egentillverkade produkter',
      '2 Ärendegång',
      '2 Förslag till beslut',
      '3 Regionstyrelsens beslut',
      '2 Ärendet',
      '2 Ekonomiska konsekvenser',
      '2 Beslutsunderlag',
      '2 Beslutet expedieras till',
    ]);
    const words = await docxWords(docx);
    expect(words).toContain('Handläggare: Karin Lindqvist, Hälso- och sjukvård');
    expect(words).toContain('Dokumentnummer: RS-LED26-0847-2');
    expect(words).toContain('Olle Wikström (C) Regionstyrelsens ordförande');
    expect(words).toContain('Petra Sand Regiondirektör');
  });

  it('is tagged as PDF: headings, paragraphs and lists, with title and language', async () => {
    const bytes = await paperPdf(statement);
    const { text, tags, info, marked, pages } = pdfRead(bytes);
    expect(marked).toMatchObject({ Marked: true });
    expect(Array.from(new Set(tags))).toEqual(
      expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody']),
    );
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'sv-SE',
      Title: 'Tjänsteutlåtande – Yttrande över granskning av egentillverkade produkter',
    });
    expect(text).toContain('Region Norrviken');
    expect(text).toContain(`Sida 1 (${pages})`);
    expect(text).toContain('Beslutet medför inga ekonomiska konsekvenser.');
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).toContain('pdfuaid:part');
    expect(source).not.toContain('/Helvetica');
  });

  it('numbers the pages of a long matter, in both files', async () => {
    const long = aDecision();
    const matter = Array.from({ length: 60 }, () => 'Ärendet är långt. '.repeat(12)).join('\n\n');
    const paper = statementPaper(
      { ...long, content: { ...long.content, matter } },
      'Region Norrviken',
      'sv',
    );
    const { text, pages } = pdfRead(await paperPdf(paper));
    expect(pages).toBeGreaterThan(3);
    expect(text).toContain(`Sida ${pages} (${pages})`);
    const file = await opened(await paperDocx(paper));
    const footer = file.names.find((name) => /footer\d*\.xml$/.test(name))!;
    expect(file.part(footer).documentElement.textContent).toMatch(/Sida PAGE \(NUMPAGES\)/);
  });

  it('takes hostile text as text', async () => {
    const hostile = aDecision();
    const title = '<w:p/> & \u0000 ‮ =1+1 Łukasz';
    const paper = statementPaper(
      { ...hostile, content: { ...hostile.content, title } },
      'Region Norrviken',
      'sv',
    );
    expect(await docxWords(await paperDocx(paper))).toContain('<w:p/> &');
    expect(pdfRead(await paperPdf(paper)).text).toContain('ukasz');
  });
});
