import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Language } from '../../src/text/language';
import type { Paper, PaperBlock } from '../../src/text/papers/paper';
import { plainText } from '../documents/plainText';

const locales: { readonly [L in Language]: string } = { sv: 'sv-SE', en: 'en-GB' };
const page: { readonly [L in Language]: string } = { sv: 'Sida ', en: 'Page ' };
/** Twentieths of a point between the margins of an A4 page. */
const textWidth = 9026;
const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const runs = (text: string, rest: { readonly bold?: boolean } = {}): readonly TextRun[] =>
  plainText(text)
    .split('\n')
    .map((part, index) => new TextRun({ text: part, ...rest, ...(index > 0 ? { break: 1 } : {}) }));

const signatures = (block: Extract<PaperBlock, { kind: 'signatures' }>): readonly Paragraph[] => [
  new Paragraph({
    keepNext: true,
    spacing: { before: 480 },
    children: runs(block.heading, { bold: true }),
  }),
  ...block.people.map(
    ({ name, office }, index) =>
      new Paragraph({
        spacing: { before: 900 },
        keepLines: true,
        keepNext: index < block.people.length - 1,
        indent: { right: textWidth - 4_800 },
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: '505050', space: 4 } },
        children: [...runs(name), new TextRun({ text: plainText(office), break: 1 })],
      }),
  ),
];

function drawn(
  block: PaperBlock,
  index: number,
  blocks: readonly PaperBlock[],
): readonly Paragraph[] {
  // Nobody signs a page with nothing else on it.
  const isSigned = blocks[index + 1]?.kind === 'signatures';
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level],
          keepNext: true,
          children: runs(block.text),
        }),
      ];
    case 'text':
      return [new Paragraph({ children: runs(block.text) })];
    case 'facts':
      return block.facts.map(
        ([label, value]) =>
          new Paragraph({
            spacing: { after: 20 },
            children: [...runs(`${label}: `, { bold: true }), ...runs(value)],
          }),
      );
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            spacing: { after: 40 },
            keepNext: isSigned,
            numbering: {
              reference: block.isOrdered ? 'ordered' : 'points',
              level: 0,
              // Each list counts from one.
              instance: index,
            },
            children: runs(item),
          }),
      );
    case 'signatures':
      return signatures(block);
  }
}

const across = { type: TabStopType.RIGHT, position: textWidth };

const atBothEnds = (left: string, right: string, bold: boolean): readonly TextRun[] => [
  new TextRun({ text: plainText(left), bold }),
  new TextRun({ children: [new Tab(), plainText(right)], bold }),
];

const header = ({ header: head }: Paper): Header =>
  new Header({
    children: [
      new Paragraph({
        tabStops: [across],
        spacing: { after: 0 },
        children: atBothEnds(head.region, head.kind, true),
      }),
      new Paragraph({
        tabStops: [across],
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '1A1A1A', space: 6 } },
        children: atBothEnds(head.body, head.reference, false),
      }),
    ],
  });

const footer = (language: Language): Footer => {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [page[language], PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
            size: 19,
          }),
        ],
      }),
    ],
  });
};

const styles = (language: Language) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: locales[language] } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    heading1: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 160 } } },
    heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 280, after: 80 } } },
    heading3: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 120, after: 60 } } },
  },
});

const indent = { left: 360, hanging: 360 };

/** A paper as a Word document on A4: real headings and lists, its title and language set, no tables; pages are numbered. */
export const paperDocx = (paper: Paper): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      title: plainText(paper.title),
      creator: 'Kvittens',
      lastModifiedBy: 'Kvittens',
      styles: styles(paper.language),
      numbering: {
        config: [
          {
            reference: 'ordered',
            levels: [
              {
                ...{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
                style: { paragraph: { indent } },
              },
            ],
          },
          {
            reference: 'points',
            levels: [
              {
                ...{ level: 0, format: LevelFormat.BULLET, text: '•' },
                style: { paragraph: { indent } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          headers: { default: header(paper) },
          footers: { default: footer(paper.language) },
          children: paper.blocks.flatMap(drawn),
        },
      ],
    }),
  );
