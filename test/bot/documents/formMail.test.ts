import { JSDOM } from 'jsdom';
import { basisForm } from '../../../bot/documents/basisForm';
import type { Form } from '../../../bot/documents/form';
import { formMail } from '../../../bot/documents/formMail';
import { replyForm } from '../../../bot/documents/replyForm';
import { hostileTexts } from './hostile';
import { sampleReply, sampleSheet } from './samples';

const of = (text: string): Form =>
  basisForm(
    {
      ...sampleSheet,
      routine: text,
      edition: text,
      notice: { key: text, title: text, manufacturer: text, identifiers: [text], problem: text },
      rows: [
        {
          id: text,
          question: text,
          responsible: text,
          instruction: text,
          parts: [
            { kind: 'searchWords', value: text },
            { kind: 'contractNumber', value: text },
            { kind: 'result', value: text },
            { kind: 'options', options: [text], chosen: [text] },
            { kind: 'yesNo', question: text },
            { kind: 'reply', responder: text },
          ],
          attachments: [text],
          answered: { by: text, at: '2026-03-23T13:05:00.000Z' },
        },
      ],
      attachments: [text],
      assessment: { text, by: text, at: '2026-03-23T13:05:00.000Z' },
    },
    'sv',
  );
const tagsOf = (html: string): readonly string[] =>
  Array.from(new JSDOM(html).window.document.querySelectorAll('*'), (node) => node.tagName);

describe('A form as an HTML mail', () => {
  const { html } = formMail(basisForm(sampleSheet, 'sv'));
  const page = new JSDOM(html).window.document;

  it('says its language and its title, and that it suits light and dark', () => {
    expect(page.documentElement.lang).toBe('sv');
    expect(page.title).toBe('Bilaga 1 Mailmall (RH-15405) – FSN-2026-0042 Nordpump 500');
    expect(page.querySelector('meta[name="color-scheme"]')!.getAttribute('content')).toBe(
      'light dark',
    );
    expect(html).not.toMatch(/background|[^-]color:/);
  });

  it('fetches nothing and runs nothing', () => {
    expect(html).not.toMatch(/\b(src|href|url\(|@import|on\w+=)/i);
    expect(page.querySelectorAll('script, link, img, iframe, object, form, style')).toHaveLength(0);
  });

  it('has headings in order, and tables whose columns and rows have names', () => {
    expect(Array.from(page.querySelectorAll('h1, h2'), (heading) => heading.tagName)).toEqual([
      'H1',
      'H2',
      'H2',
      'H2',
      'H2',
    ]);
    page.querySelectorAll('table').forEach((table) => {
      expect(table.querySelectorAll('thead th[scope="col"]')).toHaveLength(3);
      table.querySelectorAll('tbody tr').forEach((row) => {
        expect(row.firstElementChild!.getAttribute('scope')).toBe('row');
        expect(row.children).toHaveLength(3);
      });
    });
  });

  it.each(hostileTexts)('gets no markup from a field with %s', (_, text) => {
    const markup = (tags: readonly string[]) => tags.filter((tag) => tag !== 'BR');
    expect(markup(tagsOf(formMail(of(text)).html))).toEqual(markup(tagsOf(formMail(of('x')).html)));
  });
});

describe('A form as a plain mail', () => {
  it.each(hostileTexts)('gets no heading from a field with %s', (_, text) => {
    const headings = (mail: string): number => mail.match(/\n[-=]{3,}(?=\n|$)/g)?.length ?? 0;
    expect(headings(formMail(of(text)).text)).toBe(headings(formMail(of('xxxxx')).text));
  });

  it('has a line for each field of the reply', () => {
    const { text } = formMail(replyForm(sampleReply, 'sv'));
    expect(text).toContain('\nOrganisation*: Region Norrviken\n');
    expect(text).toContain('LOT-7\n  Antal: 12\n  Datum: 2026-04-01');
  });
});

describe('The subject of a form', () => {
  it.each(hostileTexts)('is one line of 200 characters at most with %s', (_, text) => {
    const { subject } = formMail(of(text));
    expect(subject).not.toMatch(/[\r\n\u0000-\u001f]/);
    expect(Array.from(subject).length).toBeLessThanOrEqual(200);
  });

  it('cuts no character in half', () => {
    const { subject } = formMail({ ...of('x'), title: `x${'😀'.repeat(300)}` });
    expect(subject).toBe(`x${'😀'.repeat(199)}`);
  });
});
