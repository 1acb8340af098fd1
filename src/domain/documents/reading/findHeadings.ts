import { documentNumberPattern } from './documentNumber';
import { isMainHeading, purposeOf, type SectionPurpose } from './knownHeadings';
import { isBullet } from './paragraphs';
import type { SourceLine } from './sourceLine';

/** A line that is a heading, or the beginning of an appendix. */
export interface Heading {
  readonly at: number;
  readonly text: string;
  readonly level: number;
  /** Lines that the heading goes over. */
  readonly lines: number;
  readonly appendix?: { readonly number: number; readonly title: string };
}

const appendixLine = /^Bilaga\s+(\d{1,2})\b\s*[:.–-]?\s*(.{0,120})$/;
const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(\S.{0,110})$/;
/** The law that a term is defined in stands alone above its terms (GD-29). */
const lawAlone = /^.{0,60}(?:\(EU\)\s*\d{4}\/\d+|\b(?:HSLF-FS|SOSFS|SFS|LVFS)\s*\d{4}:\d+)$/;

const listsOfOthers: readonly SectionPurpose[] = [
  'related',
  'references',
  'changeNote',
  'appendices',
  'contentOwner',
];

/** Whether a line could be a heading by its words alone. */
function couldBeHeading(text: string): boolean {
  if (text.length < 3 || text.length > 90 || text.split(/\s+/).length > 11) return false;
  if (
    !/^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+)?[A-ZÅÄÖ]/.test(text) ||
    /[.,;:?!☐]$/.test(text) ||
    isBullet(text)
  )
    return false;
  if (/[@☐\t]|https?:|\s{3,}|…|\.{4,}/.test(text) || /^(?:Bild|Figur|Tabell|Foto)\b/.test(text))
    return false;
  const number = documentNumberPattern.exec(text);
  return number === null || number.index > 0;
}

const bodySizeOf = (lines: readonly SourceLine[]): number => {
  const letters = new Map<number, number>();
  for (const { look, text } of lines)
    if (look !== undefined) letters.set(look.size, (letters.get(look.size) ?? 0) + text.length);
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
};

/** The level by the size of the letters: 1 for the largest that more than one line has. */
function levelsByLook(lines: readonly SourceLine[]): (line: SourceLine) => number | undefined {
  const body = bodySizeOf(lines);
  const headingSizes = (line: SourceLine): number | undefined => {
    if (line.look === undefined || !couldBeHeading(line.text)) return undefined;
    if (line.look.size >= body * 1.08) return line.look.size + (line.look.isBold ? 0.01 : 0);
    return line.look.isBold && line.look.size >= body * 0.98 ? body + 0.005 : undefined;
  };
  const main = lines
    .filter(({ text }) => isMainHeading(text))
    .map(headingSizes)
    .filter((size): size is number => size !== undefined);
  const top = main.length > 0 ? Math.max(...main) : undefined;
  const sizes = [
    ...new Set(lines.map(headingSizes).filter((size): size is number => size !== undefined)),
  ]
    .filter((size) => top === undefined || size <= top)
    .sort((one, other) => other - one);
  return (line) => {
    const size = headingSizes(line);
    if (size === undefined) return undefined;
    const rank = sizes.indexOf(size);
    return rank < 0 ? 1 : rank + 1;
  };
}

/** A short line that stands apart, with text below it that begins anew: a heading of lower level in plain text. */
function looksParted(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined || !couldBeHeading(line.text)) return false;
  // What stands first of all is a title, not a section.
  if (at === 0 || !line.isParted || line.text.length > 70) return false;
  return /^[A-ZÅÄÖ]/.test(next.text) || isBullet(next.text);
}

function headingAt(
  lines: readonly SourceLine[],
  at: number,
  byLook: (line: SourceLine) => number | undefined,
  hasStyles: boolean,
): Omit<Heading, 'at' | 'lines'> | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const { text } = line;
  const appendix = appendixLine.exec(text);
  if (
    appendix !== null &&
    !/[.,;]$/.test(text) &&
    (line.isParted || line.headingLevel !== undefined)
  ) {
    const title = (appendix[2] ?? '').trim();
    return { text, level: 1, appendix: { number: Number(appendix[1]), title } };
  }
  if (line.headingLevel !== undefined)
    return { text: text.replace(/:$/, ''), level: line.headingLevel };
  if (isMainHeading(text)) return { text: text.replace(/\s*:$/, ''), level: 1 };
  const level = byLook(line);
  if (level !== undefined) return { text, level };
  if (hasStyles) return undefined;
  const given = numbered.exec(text);
  if (given !== null && couldBeHeading(given[2] ?? '') && line.isParted)
    return { text, level: (given[1] ?? '').split('.').length };
  return line.look === undefined && looksParted(lines, at) ? { text, level: 2 } : undefined;
}

/**
 * The headings of a document: what the file itself calls one, the headings of the regions' models (GD-13, GD-20), larger
 * or bolder lines, numbered lines, and in plain text short lines that stand apart. Lists of other documents have none.
 */
export function findHeadings(lines: readonly SourceLine[]): readonly Heading[] {
  const byLook = levelsByLook(lines);
  const hasStyles = lines.filter(({ headingLevel }) => headingLevel !== undefined).length >= 2;
  const found: Heading[] = [];
  let purpose: SectionPurpose = 'text';
  let isAppendix = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const heading =
      headingAt(lines, at, byLook, hasStyles) ??
      (purpose === 'definitions' && line !== undefined && lawAlone.test(line.text)
        ? { text: line.text, level: 2 }
        : undefined);
    if (heading === undefined || line === undefined) continue;
    const isCertain = line.headingLevel !== undefined || heading.appendix !== undefined;
    const isModel = isMainHeading(line.text);
    // What follows an appendix's heading is its own, but for headings of the file itself.
    if (isAppendix && heading.appendix === undefined) continue;
    if (!isCertain && !isModel && listsOfOthers.includes(purpose)) {
      const level = line.look === undefined ? undefined : byLook(line);
      if (level === undefined || level > 1) continue;
    }
    if (heading.appendix !== undefined && purpose === 'appendices' && !opensAppendix(lines, at))
      continue;
    isAppendix = heading.appendix !== undefined;
    // The headings below one of definitions belong to it.
    if (heading.level === 1 || purpose !== 'definitions') purpose = purposeOf(heading.text);
    found.push({ ...heading, at, lines: 1 });
  }
  return withinReach(found);
}

/** A line of the list of appendices is followed by the next; an appendix by its text. */
function opensAppendix(lines: readonly SourceLine[], at: number): boolean {
  const number = appendixLine.exec(lines[at]?.text ?? '')?.[1];
  const again = lines.slice(at + 1).some(({ text }) => appendixLine.exec(text)?.[1] === number);
  return !again && lines[at + 1] !== undefined && !appendixLine.test(lines[at + 1]?.text ?? '');
}

/** No heading lies more than one level below the one before it. */
function withinReach(headings: readonly Heading[]): readonly Heading[] {
  let last = 0;
  return headings.map((heading) => {
    last = Math.min(heading.level, last + 1);
    return last === heading.level ? heading : { ...heading, level: last };
  });
}
