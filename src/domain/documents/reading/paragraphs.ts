import { documentNumberPattern } from './documentNumber';
import { isTypeWord } from './pageFurniture';
import type { SourceLine } from './sourceLine';

const bullet = /^(?:[•▪●◦○‣∙·*\uf0b7\uf0a7\uf0d8\u2043]|[-–](?=\s)|o(?=\s+[A-ZÅÄÖ]))\s*/;
const numberedItem = /^(?:\d{1,2}[.)]|[a-z]\))\s+\S/;
const lowerBullet = /^(?:[◦○]|o(?=\s))/;

/** Whether a line begins an item of a list. */
export const isBullet = (text: string): boolean => bullet.test(text) || numberedItem.test(text);

const shown = (text: string): string =>
  bullet.test(text) ? `${lowerBullet.test(text) ? '  ◦' : '•'} ${text.replace(bullet, '')}` : text;

/** Joins a line to the one it goes on from. A word parted at a hyphen keeps it, and `hälso- och` its space. */
function joined(before: string, next: string): string {
  const isParted =
    /[a-zåäö]-$/i.test(before) &&
    /^[a-zåäö]/.test(next) &&
    !/^(?:och|eller|samt|respektive)\b/.test(next);
  return isParted ? `${before}${next}` : `${before} ${next}`;
}

const printedWidth = (lines: readonly SourceLine[]): number => {
  const lengths = lines.map(({ text }) => text.length).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
};

const firstWord = (text: string): string => text.split(/\s/, 1)[0] ?? '';
const endsSentence = (text: string): boolean => /[.:!?]["”»)]?$/.test(text);

/** Whether a line ended before it had to: the first word of the next would have found room. */
const endsEarly = (line: string, next: string, width: number): boolean =>
  line.length + 1 + firstWord(next).length < width * 0.8;

/** A line of its own by what it holds: an address behind the name of a unit, or a document by its number. */
const isEntry = (text: string): boolean =>
  /^[A-ZÅÄÖ0-9][^.@]{1,80}\s\S+@\S+\.[a-z]{2,}\.?$/.test(text) ||
  documentNumberPattern.exec(text)?.index === 0;

const endsWithAddress = (text: string): boolean => /@\S+\.[a-z]{2,}$/i.test(text);

/** A dash at the beginning of a line in the middle of a sentence is no bullet. */
const isDashWithin = (item: string, before: string, next: string): boolean =>
  /^[-–]\s+[a-zåäö]/.test(next) && /^[•◦]|^\s+◦/.test(item) && !/[.:;,]$/.test(before);

function goesOn(item: string, before: SourceLine, next: SourceLine, width: number): boolean {
  if (isDashWithin(item, before.text, next.text)) return true;
  if (isBullet(next.text) || isEntry(next.text) || isTypeWord(before.text)) return false;
  if (/\t/.test(before.text) || /\t/.test(next.text)) return false;
  const beginsSmall = /^[a-zåäö(]/.test(next.text);
  if (endsWithAddress(before.text) && !beginsSmall) return false;
  // A paragraph goes on over the border of a page, and over lines that were taken out.
  if (beginsSmall && !endsSentence(before.text)) return true;
  if (next.isParted) return false;
  if (/^\s*[•◦]/.test(item) && endsSentence(before.text) && !beginsSmall) return false;
  if (endsEarly(before.text, next.text, width) && !beginsSmall) return false;
  return !(endsSentence(before.text) && endsEarly(before.text, next.text, width));
}

/** The paragraphs and list items of some lines: what a width of paper had broken is one line again. */
export function paragraphsOf(
  lines: readonly SourceLine[],
  width = printedWidth(lines),
): readonly string[] {
  const paragraphs: string[] = [];
  let last: SourceLine | undefined;
  for (const line of lines) {
    const before = paragraphs[paragraphs.length - 1];
    if (last !== undefined && before !== undefined && goesOn(before, last, line, width))
      paragraphs[paragraphs.length - 1] = joined(before, line.text);
    else paragraphs.push(shown(line.text));
    last = line;
  }
  return paragraphs.map((paragraph) => paragraph.replace(/[ \u00a0]{2,}/g, ' ').trimEnd());
}

/** The width that most lines of a document are broken at, in letters. */
export const widthOf = printedWidth;
