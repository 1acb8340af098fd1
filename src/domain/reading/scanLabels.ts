import { labels } from './labels';
import type { LabelKey } from './labels';
import { cutAtLimit } from './cutAtLimit';
import { matchesOf } from './matchesOf';

/** A label found at the start of a line or table cell, and the stretch of text that is its value. */
export interface LabelHit {
  readonly key: LabelKey;
  readonly labelStart: number;
  readonly start: number;
  readonly end: number;
  /** The label stands in a numbered row of the form, or ends with a colon: not merely a heading. */
  readonly isField: boolean;
  /** The label stands in a numbered row of the form ("1.2"). */
  readonly isNumbered: boolean;
}

interface LabelPattern {
  readonly key: LabelKey;
  readonly pattern: RegExp;
  readonly length: number;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function patternOf(label: string): RegExp {
  const words = label.split(' ').map(escaped).join('\\s{1,3}').replace(/\\\//g, '\\s?\\/\\s?');
  return new RegExp(`${words}(?![\\p{L}\\p{N}])`, 'iuy');
}

const firstLetters = (label: string): string => label.slice(0, 3).toLowerCase();

const patterns = new Map<string, LabelPattern[]>();
for (const [key, label] of labels) {
  const same = patterns.get(firstLetters(label)) ?? [];
  same.push({ key, pattern: patternOf(label), length: label.length });
  patterns.set(firstLetters(label), same);
}
for (const same of patterns.values()) same.sort((one, other) => other.length - one.length);

const cellStart =
  /(?:^|[\t|])[ >*•·▪#–—-]{0,8}(?:((?:\d{1,2}\s?\.?\s{0,2}){1,2}[.)]?|[a-z][.)])[\s|]{1,3})?(?=[\p{L}])/gmu;
const labelEnd =
  /(?:\s?\((?:s|er|en|n)\))?\s?\*{0,2}(?:\s?\([^)\n]{1,60}\))?\s?\*{0,2}[.]?\s?(:|\?|(?=[\t|\n\f])|$|(?=\s[–-]\s))/uy;
const rowHeading =
  /^[ \t|]*\d{1,2}\s?\.\s?\d{1,2}\.?(?=[\s|])|^[ \t|]*\d\.?[ \t]+(?=\p{Lu})|^[ \t|]*\d{1,2}\.?[ \t]{1,2}\d{1,2}\.\s|\f/gmu;

function labelAt(text: string, at: number): { key: LabelKey; end: number } | undefined {
  for (const { key, pattern } of patterns.get(text.slice(at, at + 3).toLowerCase()) ?? []) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { key, end: at + found[0].length };
  }
  return undefined;
}

type Start = Omit<LabelHit, 'end'>;

function scanStarts(text: string): Start[] {
  const starts: Start[] = [];
  for (const cell of matchesOf(text, cellStart)) {
    const labelStart = cell.index + cell[0].length;
    const label = labelAt(text, labelStart);
    if (!label) continue;
    labelEnd.lastIndex = label.end;
    const ending = labelEnd.exec(text);
    const isNumbered = /\d(?:\s?\.\s{0,2}|\s{1,2})\d/.test(cell[1] ?? '');
    if (!ending && !isNumbered) continue;
    const start = ending ? label.end + ending[0].length : label.end;
    const isField =
      isNumbered || ending?.[1] === ':' || ending?.[1] === '?' || text[start] === '\t';
    const isManufacturers = label.key === 'actionBy' && /^3[\s.]{1,3}6/.test(cell[1] ?? '');
    const key = isManufacturers ? 'manufacturerBy' : label.key;
    starts.push({ key, labelStart, start, isField, isNumbered });
  }
  return starts;
}

/** Finds all labels of the table in a text. A value ends where the next label or numbered row begins. */
export function scanLabels(text: string): LabelHit[] {
  const starts = scanStarts(text);
  const rows = matchesOf(text, rowHeading).map((row) => row.index);
  let row = 0;
  return starts.map((start, index) => {
    const next = starts[index + 1]?.labelStart ?? text.length;
    while (row < rows.length && (rows[row] ?? 0) < start.start) row += 1;
    const end = Math.min(next, rows[row] ?? text.length);
    return { ...start, end: cutAtLimit(start.start, end) };
  });
}
