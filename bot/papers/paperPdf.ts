import PDFDocument from 'pdfkit';
import type { Language } from '../../src/text/language';
import type { Paper, PaperBlock } from '../../src/text/papers/paper';
import { plainText } from '../documents/plainText';
import { paperFonts } from './paperFonts';

type Pdf = PDFKit.PDFDocument;
type Weight = 'regular' | 'bold';

const locales: { readonly [L in Language]: string } = { sv: 'sv-SE', en: 'en-GB' };
const page: { readonly [L in Language]: (at: number, of: number) => string } = {
  sv: (at, of) => `Sida ${at} (${of})`,
  en: (at, of) => `Page ${at} (${of})`,
};

const margins = { top: 122, bottom: 84, left: 85, right: 85 };
const ink = '#1a1a1a';
const quiet = '#505050';
const sizes = { 1: 18, 2: 13, 3: 11.5 } as const;

// The letters of the first file of the font; the others stand in the second.
const further =
  /[^\u0000-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2212]+/g;

/** Writes a text in one weight, letter by letter out of the file that holds it. */
function write(
  pdf: Pdf,
  text: string,
  weight: Weight,
  options: PDFKit.Mixins.TextOptions = {},
): void {
  const runs = text
    .split(new RegExp(`(${further.source})`))
    .filter((run) => run !== '')
    .map((run) => [run, run.replace(further, '') === '' ? `${weight}Further` : weight] as const);
  if (runs.length === 0) runs.push([' ', weight]);
  runs.forEach(([run, font], index) => {
    pdf.font(font).text(run, { ...options, continued: index < runs.length - 1 });
  });
}

/** Moves to a new page when so much does not fit on this one. */
function keep(pdf: Pdf, points: number): void {
  if (pdf.y + points > pdf.page.height - margins.bottom) pdf.addPage();
}

const roomToSign = (block: Extract<PaperBlock, { kind: 'signatures' }>): number =>
  60 + 66 * block.people.length;

/** Room for the last section with its signatures, so that nobody signs a page with nothing else on it. */
function roomWith(blocks: readonly PaperBlock[], at: number): number {
  const [section, body, signed] = blocks.slice(at);
  if (section?.kind !== 'heading' || body?.kind !== 'list' || signed?.kind !== 'signatures')
    return 0;
  return sizes[section.level] + 40 + 19 * body.items.length + roomToSign(signed);
}

// A longer section is not moved: it fills a page of its own.
const mostMoved = 400;

function addBlock(pdf: Pdf, parent: PDFKit.PDFStructureElement, block: PaperBlock): void {
  const element = (
    tag: string,
    draw: () => void,
    into: PDFKit.PDFStructureElement = parent,
  ): void => {
    into.add(pdf.struct(tag, {}, draw));
  };
  const body = (): Pdf => pdf.fontSize(11).fillColor(ink);
  switch (block.kind) {
    case 'heading':
      keep(pdf, sizes[block.level] + 40);
      pdf.moveDown(block.level === 1 ? 0 : 0.5);
      element(`H${block.level}`, () => {
        pdf.fontSize(sizes[block.level]).fillColor(ink);
        write(pdf, block.text, 'bold', { lineGap: 1, paragraphGap: block.level === 1 ? 8 : 3 });
      });
      return;
    case 'text':
      element('P', () => {
        body();
        write(pdf, block.text, 'regular', { lineGap: 2.5, paragraphGap: 7 });
      });
      return;
    case 'facts':
      block.facts.forEach(([label, value]) =>
        element('P', () => {
          body().font('bold').text(`${label}: `, { continued: true });
          write(pdf, value, 'regular', { lineGap: 2, paragraphGap: 1 });
        }),
      );
      pdf.moveDown(0.4);
      return;
    case 'list': {
      const list = pdf.struct('L');
      parent.add(list);
      block.items.forEach((text, index) => {
        const item = pdf.struct('LI');
        list.add(item);
        keep(pdf, 18);
        const at = pdf.y;
        element(
          'Lbl',
          () => {
            body();
            write(pdf, block.isOrdered ? `${index + 1}.` : '•', 'regular', { width: 16 });
          },
          item,
        );
        pdf.y = at;
        pdf.x = margins.left + 16;
        element(
          'LBody',
          () => {
            body();
            write(pdf, text, 'regular', { lineGap: 2, paragraphGap: 3 });
          },
          item,
        );
        pdf.x = margins.left;
        item.end();
      });
      list.end();
      pdf.moveDown(0.3);
      return;
    }
    case 'signatures': {
      // Who signs stands together with what is signed.
      keep(pdf, roomToSign(block));
      pdf.moveDown(1.6);
      element('P', () => {
        body();
        write(pdf, block.heading, 'bold', { paragraphGap: 6 });
      });
      block.people.forEach(({ name, office }) => {
        pdf.moveDown(2.2);
        pdf.markContent('Artifact', { type: 'Layout' });
        pdf
          .moveTo(margins.left, pdf.y)
          .lineTo(margins.left + 240, pdf.y)
          .lineWidth(0.6)
          .strokeColor(quiet)
          .stroke();
        pdf.endMarkedContent();
        pdf.y += 5;
        element('P', () => {
          body();
          write(pdf, name, 'regular');
          pdf.fillColor(quiet);
          write(pdf, office, 'regular');
        });
      });
      return;
    }
  }
}

/** One line of the frame: outside the margins, where text would else begin a new page. */
interface FrameLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
  readonly toTheRight?: boolean;
}

function frameLine(pdf: Pdf, line: FrameLine): void {
  const { text, y, size, weight = 'regular', color = quiet, toTheRight = false } = line;
  const half = (pdf.page.width - margins.left - margins.right) / 2;
  const align = toTheRight ? ('right' as const) : ('left' as const);
  pdf.y = y;
  pdf.x = margins.left + (toTheRight ? half : 0);
  pdf.fontSize(size).fillColor(color);
  pdf.font(weight).text(plainText(text), { width: half, align, lineBreak: false });
}

/** What stands on each page and is no part of the text: whose it is and what it is on top, which page below. */
function frame(pdf: Pdf, { header, language }: Paper, at: number, of: number): void {
  const { bottom } = pdf.page.margins;
  pdf.page.margins.bottom = 0;
  const part = (attached: string, draw: () => void): void => {
    pdf.markContent('Artifact', { type: 'Pagination', attached: [attached] });
    draw();
    pdf.endMarkedContent();
  };
  part('Top', () => {
    const first = { y: 48, size: 12, weight: 'bold', color: ink } as const;
    frameLine(pdf, { ...first, text: header.region });
    frameLine(pdf, { ...first, text: header.kind, toTheRight: true });
    frameLine(pdf, { text: header.body, y: 66, size: 10.5 });
    frameLine(pdf, { text: header.reference, y: 66, size: 10.5, toTheRight: true });
    pdf
      .moveTo(margins.left, 90)
      .lineTo(pdf.page.width - margins.right, 90)
      .lineWidth(0.8)
      .strokeColor(ink)
      .stroke();
  });
  part('Bottom', () =>
    frameLine(pdf, {
      text: page[language](at, of),
      y: pdf.page.height - 52,
      size: 9.5,
      toTheRight: true,
    }),
  );
  pdf.page.margins.bottom = bottom;
}

const safe = (block: PaperBlock): PaperBlock => {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return { ...block, text: plainText(block.text) };
    case 'list':
      return { ...block, items: block.items.map(plainText) };
    case 'facts':
      return { ...block, facts: block.facts.map(([label, value]) => [label, plainText(value)]) };
    case 'signatures':
      return {
        ...block,
        heading: plainText(block.heading),
        people: block.people.map(({ name, office }) => ({
          name: plainText(name),
          office: plainText(office),
        })),
      };
  }
};

/**
 * A paper as PDF 1.7 after PDF/UA on A4: tagged headings, paragraphs and lists in reading order, the language and the title
 * set, the font embedded; header and page numbers are marked as no part of the text.
 */
export function paperPdf(paper: Paper): Promise<Uint8Array> {
  const fonts = paperFonts();
  const pdf = new PDFDocument({
    ...{ size: 'A4', margins, bufferPages: true, tagged: true, displayTitle: true },
    ...{ pdfVersion: '1.7', lang: locales[paper.language] },
    info: { Title: plainText(paper.title), Creator: 'Kvittens', Producer: 'Kvittens' },
    font: fonts.regular as unknown as string,
    // The types do not know of PDF/UA yet.
    subset: 'PDF/UA' as 'PDF/A-1',
  });
  const chunks: Buffer[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  Object.entries(fonts).forEach(([name, file]) => pdf.registerFont(name, file));
  const document = pdf.struct('Document');
  pdf.addStructure(document);
  paper.blocks.forEach((block, at) => {
    const room = roomWith(paper.blocks, at);
    if (room <= mostMoved) keep(pdf, room);
    addBlock(pdf, document, safe(block));
  });
  document.end();
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    frame(pdf, paper, index + 1, count);
  }
  pdf.end();
  return whole;
}
