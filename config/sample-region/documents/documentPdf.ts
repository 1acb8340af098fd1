import pdfmake from 'pdfmake';
import roboto from 'pdfmake/fonts/Roboto';
import { type Block, headerLines, printedSections, type SampleDocument } from './sampleDocument';

const drawn = (block: Block) =>
  typeof block === 'string'
    ? { text: block, margin: [0, 0, 0, 6] as [number, number, number, number] }
    : { ul: [...block.items], margin: [0, 0, 0, 6] as [number, number, number, number] };

/** Prints a document as the region does: the header on every page, page x of y at its end. */
export async function documentPdf(document: SampleDocument, madeOn: Date): Promise<Buffer> {
  pdfmake.setFonts(roboto);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setUrlAccessPolicy(() => false);
  const [scope = '', ...head] = headerLines(document);
  const pdf = pdfmake.createPdf({
    pageSize: 'A4',
    pageMargins: [64, 130, 64, 60],
    defaultStyle: { font: 'Roboto', fontSize: 11, lineHeight: 1.2 },
    info: { title: document.title, creationDate: madeOn },
    header: (page: number, pages: number) => ({
      margin: [64, 28, 64, 0],
      fontSize: 9,
      stack: [
        { text: scope },
        ...head.map((text) => ({ text })),
        { text: `Sida ${page} av ${pages}` },
      ],
    }),
    footer: {
      margin: [64, 10, 64, 0],
      fontSize: 8,
      text: 'Utskriften kan vara gammal. Den gällande utgåvan finns på intranätet under Styrande dokument.',
    },
    content: [
      ...printedSections(document).flatMap(({ heading, level, blocks }) => [
        {
          text: heading,
          bold: true,
          fontSize: level === 1 ? 15 : 12.5,
          margin: [0, 10, 0, 4] as [number, number, number, number],
        },
        ...blocks.map(drawn),
      ]),
      ...document.appendices.flatMap(({ number, title, blocks }) => [
        {
          text: `Bilaga ${number} ${title}`,
          bold: true,
          fontSize: 15,
          pageBreak: 'before' as const,
        },
        ...blocks.map(drawn),
      ]),
    ],
  });
  return pdf.getBuffer();
}
