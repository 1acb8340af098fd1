import type { SourceLine } from '../../src/domain/documents/reading/sourceLine';

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName?: string;
}

interface PrintedLine {
  text: string;
  readonly baseline: number;
  readonly left: number;
  right: number;
  readonly sizes: Map<number, number>;
  letters: number;
  boldLetters: number;
}

/** The text of one page as its maker wrote it, and which of its fonts are bold. */
export interface PdfPage {
  readonly items: readonly unknown[];
  readonly isBold: (fontName: string) => boolean;
  readonly height: number;
}

const isTextItem = (item: unknown): item is TextItem =>
  typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;

const sizeOf = ({ transform, height }: TextItem): number => {
  const [a = 0, b = 0] = transform;
  return Math.hypot(a, b) || height || 10;
};

const mainSize = ({ sizes }: PrintedLine): number =>
  [...sizes].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 10;

/** The printed lines of a page, in the order they were written; cells of a table are parted by tabs. */
function printedLines({ items, isBold }: PdfPage): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const item of items) {
    if (!isTextItem(item) || item.str.trim() === '') continue;
    const size = Math.round(sizeOf(item) * 2) / 2;
    const [, , , , left = 0, baseline = 0] = item.transform;
    const last = lines[lines.length - 1];
    const isSame = last !== undefined && Math.abs(last.baseline - baseline) < size * 0.5;
    const gap = last === undefined ? 0 : left - last.right;
    const line: PrintedLine =
      isSame && gap > -size * 2
        ? last
        : { text: '', baseline, left, right: left, sizes: new Map(), letters: 0, boldLetters: 0 };
    if (line !== last) lines.push(line);
    else if (gap > size * 1.5) line.text += '\t';
    else if (gap > size * 0.15) line.text += ' ';
    const words = item.str.replace(/\u0000/g, '');
    line.text += words;
    line.right = left + item.width;
    line.letters += words.length;
    if (item.fontName !== undefined && isBold(item.fontName)) line.boldLetters += words.length;
    line.sizes.set(size, (line.sizes.get(size) ?? 0) + words.length);
  }
  return lines;
}

/** The lines of a paragraph are closer than most: headings and short paragraphs have more room. */
const closest = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.2)] ?? 0;
};

/** A bullet that was set apart from its text is one line with it. */
const withBullets = (text: string): string =>
  text.replace(/^([•▪●◦○‣∙·\uf0b7\uf0a7\uf0d8\u2043–-]|o)\s*\t/, '$1 ');

const startsItem = /^(?:[•▪●◦○‣∙·*\uf0b7\uf0a7\uf0d8\u2043–-]|\d{1,2}[.)]|[a-z]\))\s/;

const commonest = (values: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
};

/** Whether a line ended because the first word of the next one had no room. */
function ranFull(line: PrintedLine, next: PrintedLine, end: number): boolean {
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const word = next.text.split(/\s/, 1)[0] ?? '';
  return line.right + (word.length + 1) * letter >= end;
}

/**
 * Items of lists whose bullets are drawn as figures have no letter that says so: lines a little further in than the
 * text, two or more of them. A line that the one before had no room for goes on from it.
 */
function drawnItems(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
  const margin = commonest(lines.map(({ left }) => Math.round(left)));
  const end = Math.max(...lines.map(({ right }) => right));
  const isFurtherIn = ({ left, text }: PrintedLine): boolean =>
    left > margin + 7 && left < margin + 90 && !/\t/.test(text);
  const items = lines.filter((line, index) => {
    if (!isFurtherIn(line) || startsItem.test(withBullets(line.text))) return false;
    const before = lines[index - 1];
    const isWithin =
      before !== undefined && (isFurtherIn(before) || startsItem.test(withBullets(before.text)));
    return !isWithin || !ranFull(before, line, end);
  });
  const places = items.map(({ left }) => Math.round(left));
  return new Set(items.length < 2 || commonest(places) === 0 ? [] : items);
}

const isInMargin = (line: PrintedLine, height: number, body: number): boolean =>
  (line.baseline < height * 0.08 || line.baseline > height * 0.94) && mainSize(line) < body * 0.9;

/** The lines of all pages with what a heading is known by: size, weight, and room above. */
export function pdfLines(pages: readonly PdfPage[]): readonly SourceLine[] {
  const printed = pages.map(printedLines);
  const body = commonest(
    printed
      .flat()
      .flatMap((line) => Array<number>(Math.ceil(line.letters / 20)).fill(mainSize(line))),
  );
  return printed.flatMap((lines, number) => {
    const height = pages[number]?.height ?? 842;
    const falls = lines.slice(1).flatMap((line, index) => {
      const fall = (lines[index]?.baseline ?? 0) - line.baseline;
      return fall > 2 && fall < 60 ? [fall / mainSize(line)] : [];
    });
    const usual = Math.max(closest(falls), 1) || 1.2;
    const items = drawnItems(lines);
    return lines.map((line, index) => {
      const before = lines[index - 1];
      const fall = before === undefined ? Infinity : before.baseline - line.baseline;
      const size = mainSize(line);
      return {
        text: `${items.has(line) ? '• ' : ''}${withBullets(line.text.replace(/ {2,}/g, ' ').trim())}`,
        page: number,
        isParted: fall < 0 || fall / size > usual * 1.3,
        ...(isInMargin(line, height, body) ? { isInMargin: true } : {}),
        look: { size, isBold: line.boldLetters * 2 > line.letters },
      };
    });
  });
}
