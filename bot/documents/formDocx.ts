import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../../src/text/language';
import { type Form, type FormSection, type FormTable, type Line, titleLine } from './form';
import { plainText } from './plainText';

const locales: { readonly [L in Language]: string } = { sv: 'sv-SE', en: 'en-GB' };

/** Twentieths of a point between the margins of an A4 page, 21 cm less 2 × 2.54 cm. */
const textWidth = 9026;

const runs = (text: string, bold: boolean): readonly TextRun[] =>
  plainText(text)
    .split('\n')
    .map(
      (part, index) =>
        new TextRun({ text: part, ...(bold ? { bold } : {}), ...(index > 0 ? { break: 1 } : {}) }),
    );

const paragraph = ({ label, text }: Line, bold = false): Paragraph =>
  new Paragraph({
    children: [...(label === undefined ? [] : runs(`${label} `, true)), ...runs(text, bold)],
  });

const heading = (
  text: string,
  level: (typeof HeadingLevel)['HEADING_1' | 'HEADING_2'],
): Paragraph => new Paragraph({ heading: level, keepNext: true, children: runs(text, false) });

const cell = (lines: readonly Line[], bold: boolean): TableCell =>
  new TableCell({
    // A cell without a paragraph is a document that Word refuses to open.
    children: (lines.length > 0 ? lines : [{ text: '' }]).map((line) => paragraph(line, bold)),
  });

const table = ({ columns, rows }: FormTable): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns.map(() => Math.floor(textWidth / columns.length)),
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    tableLook: { firstRow: true, firstColumn: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((title) => cell([{ text: title }], true)),
      }),
      ...rows.map(
        (cells) => new TableRow({ children: cells.map((lines, at) => cell(lines, at === 0)) }),
      ),
    ],
  });

const section = ({
  heading: title,
  lines,
  ...rest
}: FormSection): readonly (Paragraph | Table)[] => [
  heading(title, HeadingLevel.HEADING_2),
  ...lines.map((line) => paragraph(line)),
  ...(rest.table ? [table(rest.table)] : []),
];

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  });

const styles = (language: Language) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: locales[language] } },
      paragraph: { spacing: { after: 80 } },
    },
    heading1: { run: { size: 32, bold: true }, paragraph: { spacing: { after: 160 } } },
    heading2: {
      run: { size: 26, bold: true },
      paragraph: { spacing: { before: 280, after: 120 } },
    },
  },
});

/**
 * A form as a Word document on A4 (SN-17): its title is set, its language is Swedish or English for the spelling and
 * for those who listen, headings are headings, and a table's header comes again on each page.
 */
export const formDocx = (form: Form): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      title: titleLine(form),
      creator: 'Kvittens',
      lastModifiedBy: 'Kvittens',
      styles: styles(form.language),
      sections: [
        {
          footers: { default: pageNumber() },
          children: [
            heading(form.title, HeadingLevel.HEADING_1),
            paragraph({ text: form.introduction }),
            ...form.sections.flatMap(section),
          ],
        },
      ],
    }),
  );
