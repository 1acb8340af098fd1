import type { Candidate, Span } from './noticeText';
import { matchesOf } from './matchesOf';

const months: readonly (readonly string[])[] = [
  ['january', 'januari', 'jan'],
  ['february', 'februari', 'feb', 'febr'],
  ['march', 'mars', 'mar'],
  ['april', 'apr'],
  ['may', 'maj'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'augusti', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthNumber = new Map(
  months.flatMap((names, index) => names.map((name) => [name, index + 1])),
);
const monthNames = [...monthNumber.keys()]
  .sort((one, other) => other.length - one.length)
  .join('|');

const forms: readonly { pattern: RegExp; order: readonly [number, number, number] }[] = [
  { pattern: /(?<![\d-])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])/g, order: [1, 2, 3] },
  {
    pattern: new RegExp(
      `(?<![\\d.])(\\d{1,2})\\s?(?:st|nd|rd|th|:e)?\\.?\\s?(?:of\\s)?(${monthNames})\\.?,?\\s?((?:19|20)\\d\\d)(?!\\d)`,
      'gi',
    ),
    order: [3, 2, 1],
  },
  {
    pattern: new RegExp(
      `\\b(${monthNames})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)(?!\\d)`,
      'gi',
    ),
    order: [3, 1, 2],
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?![\d-])/g,
    order: [3, 2, 1],
  },
];

function isoDate(year: number, month: number, day: number): string | undefined {
  const swapped = month > 12 && day <= 12;
  const [m, d] = swapped ? [day, month] : [month, day];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(year, m, 0)).getUTCDate()) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const toNumber = (word: string): number => monthNumber.get(word.toLowerCase()) ?? Number(word);

/**
 * The dates written in a stretch of text, in order, as YYYY-MM-DD: Swedish and English month names, ISO,
 * and figures with the day first. A date without a year, or one no calendar has, is not a date.
 */
export function datesIn(full: string, within: Span): Candidate<string>[] {
  const words = full.slice(within.start, within.end);
  const found: Candidate<string>[] = [];
  for (const { pattern, order } of forms) {
    for (const match of matchesOf(words, pattern)) {
      const [year, month, day] = order.map((group) => toNumber(match[group] ?? ''));
      const value = isoDate(year ?? 0, month ?? 0, day ?? 0);
      const start = within.start + match.index;
      if (value)
        found.push({ value, span: { start, end: start + match[0].length }, confidence: 0.9 });
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}
