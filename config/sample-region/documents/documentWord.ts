import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import { type Block, headerLines, printedSections, type SampleDocument } from './sampleDocument';

const written = (block: Block): readonly Paragraph[] =>
  typeof block === 'string'
    ? [new Paragraph(block)]
    : block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));

/** Writes a document as a Word file with the region's template: headings as styles, the header beside the text. */
export function documentWord(document: SampleDocument): Promise<Buffer> {
  const page = new Paragraph({
    children: [
      new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] }),
      new TextRun({ children: [new Tab(), document.number] }),
    ],
  });
  const file = new Document({
    creator: 'Region Norrviken',
    title: document.title,
    sections: [
      {
        headers: {
          default: new Header({
            children: [...headerLines(document).map((text) => new Paragraph(text)), page],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph(
                'Utskriften kan vara gammal. Den gällande utgåvan finns på intranätet.',
              ),
            ],
          }),
        },
        children: [
          ...printedSections(document).flatMap(({ heading, level, blocks }) => [
            new Paragraph({
              text: heading,
              heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
            }),
            ...blocks.flatMap(written),
          ]),
          ...document.appendices.flatMap(({ number, title, blocks }) => [
            new Paragraph({
              text: `Bilaga ${number} ${title}`,
              heading: HeadingLevel.HEADING_1,
              pageBreakBefore: true,
            }),
            ...blocks.flatMap(written),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}
