import { basisForm } from '../../../bot/documents/basisForm';
import { formDocx } from '../../../bot/documents/formDocx';
import { replyForm } from '../../../bot/documents/replyForm';
import { hostileTexts } from './hostile';
import { opened, type OpenedFile } from './opened';
import { sampleReply, sampleSheet } from './samples';

const value = (node: Element | null | undefined): string | null | undefined =>
  node?.getAttribute('w:val');
const styleOf = (paragraph: Element): string | null | undefined =>
  value(paragraph.getElementsByTagName('w:pStyle')[0]);

describe('A form as a Word document (SN-17)', () => {
  let file: OpenedFile;
  let body: Document;
  beforeAll(async () => {
    file = await opened(await formDocx(basisForm(sampleSheet, 'sv')));
    body = file.part('word/document.xml');
  });

  it('has its title set, and nobody unnamed as its author', () => {
    const properties = file.part('docProps/core.xml');
    expect(properties.getElementsByTagName('dc:title')[0]!.textContent).toBe(
      'Bilaga 1 Mailmall (RH-15405) – FSN-2026-0042 Nordpump 500',
    );
    expect(properties.getElementsByTagName('dc:creator')[0]!.textContent).toBe('Kvittens');
  });

  it('is in Swedish for the spelling and for those who listen', async () => {
    const language = (of: OpenedFile) =>
      value(
        of
          .part('word/styles.xml')
          .getElementsByTagName('w:docDefaults')[0]!
          .getElementsByTagName('w:lang')[0],
      );
    expect(language(file)).toBe('sv-SE');
    expect(language(await opened(await formDocx(replyForm(sampleReply, 'en'))))).toBe('en-GB');
  });

  it('has one heading of the first level and one of the second for each part', () => {
    const styles = Array.from(body.getElementsByTagName('w:p'), styleOf).filter(Boolean);
    expect(styles).toEqual(['Heading1', 'Heading2', 'Heading2', 'Heading2', 'Heading2']);
  });

  it('repeats the header of the table on each page', () => {
    const rows = Array.from(body.getElementsByTagName('w:tr'));
    const isHeader = rows.map((row) => row.getElementsByTagName('w:tblHeader').length > 0);
    expect(isHeader).toEqual([true, ...sampleSheet.rows.map(() => false)]);
  });

  it('numbers its pages', () => {
    const footer = file.names.find((name) => /footer\d*\.xml$/.test(name))!;
    expect(file.part(footer).documentElement.textContent).toMatch(/PAGE.*NUMPAGES/);
  });

  it('points at nothing outside itself', () => {
    const links = file.names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => Array.from(file.part(name).querySelectorAll('[TargetMode="External"]')));
    expect(links).toEqual([]);
  });

  it('has a paragraph even in a cell that holds nothing', async () => {
    const table = { columns: ['a', 'b'], rows: [[[], []]] };
    const sections = [{ heading: 'h', lines: [], table }];
    const form = { language: 'sv', title: 't', introduction: 'i', sections } as const;
    const cells = (await opened(await formDocx(form)))
      .part('word/document.xml')
      .getElementsByTagName('w:tc');
    expect(Array.from(cells, (cell) => cell.getElementsByTagName('w:p').length)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it.each(hostileTexts)('opens with %s in its title and text', async (_, text) => {
    const form = {
      language: 'sv',
      title: text,
      introduction: text,
      sections: [{ heading: text, lines: [{ label: text, text }] }],
    } as const;
    const { names, part } = await opened(await formDocx(form));
    const parsed = names.map((name) => part(name).documentElement.tagName);
    expect(parsed.length).toBeGreaterThan(8);
    expect(part('word/document.xml').getElementsByTagName('w:p')).toHaveLength(4);
  });
});
