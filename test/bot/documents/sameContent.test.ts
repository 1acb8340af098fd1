import fc from 'fast-check';
import { basisForm } from '../../../bot/documents/basisForm';
import type { Form, Line } from '../../../bot/documents/form';
import { formDocx } from '../../../bot/documents/formDocx';
import { formMail } from '../../../bot/documents/formMail';
import { plainText } from '../../../bot/documents/plainText';
import { replyForm } from '../../../bot/documents/replyForm';
import { hostileTexts } from './hostile';
import { docxWords, htmlWords, textWords } from './opened';
import { emptySheet, sampleReceipt, sampleReply, sampleSheet } from './samples';

const lineValues = ({ label, text }: Line): readonly string[] =>
  label === undefined ? [text] : [label, text];

/** Everything a form says, in the order in which it says it. */
const valuesOf = ({ title, introduction, sections }: Form): readonly string[] =>
  [
    title,
    introduction,
    ...sections.flatMap(({ heading, lines, table }) => [
      heading,
      ...lines.flatMap(lineValues),
      ...(table?.rows ?? []).flat(2).flatMap(lineValues),
    ]),
  ].map((value) => textWords(plainText(value)));

const expectAllInOrder = (words: string, values: readonly string[]): void => {
  let from = 0;
  values.forEach((value) => {
    const place = words.indexOf(value, from);
    expect([value.slice(0, 80), place >= from]).toEqual([value.slice(0, 80), true]);
    from = place + value.length;
  });
};

const shapes = async (form: Form): Promise<readonly string[]> => {
  const { html, text } = formMail(form);
  return [await docxWords(await formDocx(form)), htmlWords(html), textWords(text)];
};

/** A form that says each of the texts in every place where a form can say something. */
const saying = (texts: readonly string[]): Form => {
  const sections = texts.flatMap((text) => {
    const cell: readonly Line[] = [{ text }, { label: text, text }];
    return [
      { heading: text, lines: cell },
      { heading: text, lines: [], table: { columns: [text, text], rows: [[cell, [{ text }]]] } },
      {
        heading: text,
        lines: [],
        table: { columns: [text, text, text], rows: [[cell, cell, cell]] },
      },
    ];
  });
  const title = texts.join(' ');
  return { language: 'sv', title, introduction: title, sections };
};

describe('The Word document, the HTML mail and the plain mail', () => {
  it.each([
    ['Bilaga 1', basisForm(sampleSheet, 'sv')],
    ['an empty Bilaga 1', basisForm(emptySheet, 'sv')],
    ['Bilaga 1 in English', basisForm(sampleSheet, 'en')],
    ['a completion reply', replyForm(sampleReply, 'sv')],
    ['a receipt in English', replyForm(sampleReceipt, 'en')],
  ])('hold the same, in the same order: %s (SN-17, X-14)', async (_, form) => {
    const values = valuesOf(form);
    expect(values.length).toBeGreaterThan(30);
    (await shapes(form)).forEach((words) => expectAllInOrder(words, values));
  });

  it.each([
    ['Fråga', 'Svar', 'Ansvar'],
    ['Question', 'Answer', 'Responsible'],
  ])('name the columns of the dialogue table: %s', async (...columns) => {
    const form = basisForm(sampleSheet, columns[0] === 'Fråga' ? 'sv' : 'en');
    const [docx, html, text] = await shapes(form);
    columns.forEach((column) =>
      expect([docx, html].every((words) => words!.includes(column))).toBe(true),
    );
    columns.slice(1).forEach((column) => expect(text).toContain(`${column}:`));
  });

  it.each(hostileTexts)('hold the same when every field holds %s', async (_, text) => {
    const form = saying([text]);
    const values = valuesOf(form);
    (await shapes(form)).forEach((words) => expectAllInOrder(words, values));
  });

  it('hold the same whatever the fields hold', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    );
    const forms = fc.array(text, { minLength: 10, maxLength: 10 }).map(saying);
    await fc.assert(
      fc.asyncProperty(forms, async (form) => {
        (await shapes(form)).forEach((words) => expectAllInOrder(words, valuesOf(form)));
      }),
      { numRuns: 3 },
    );
  });
});
