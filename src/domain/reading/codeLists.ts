import type { NumberRange } from './noticeReading';
import type { Candidate, Span } from './noticeText';

const token = /[\p{L}\d+*][\p{L}\d._/*+-]{0,39}/uy;
const separator =
  /[ \t]*[,;&|•\t][ \t]*\n?[ \t]*(?:[-•][ \t]+)?(?:(?:and|och|or|eller|samt)\s)?|[ \t]*\n?[ \t]*(?<=\s)(?:and|och|or|eller|samt)\s[ \t]*|\n[ \t]*(?:[-•][ \t]+)?(?=\S)|[ \t]+(?=\p{L}*\d)/uy;
const rangeWord =
  /[ \t\n]*(?:–|—|-|\.{2,3}|\bto\b|\btill(?: och med)?\b|\bthrough\b|\bt\.?\s?o\.?\s?m\.?(?=\s)|\bthru\b|\band\b|\boch\b)[ \t\n]*/uy;
const lead =
  /(?:[\s:#=.*]|\b(?:is|are|är|from|från|fr\.?\s?o\.?\s?m\.?|between|mellan|range|intervall|no|nos|nr|SN|S\/N|LOT|REF|number|numbers)\b){0,12}/iuy;

/** Codes and ranges of codes, read one after another from a place in a text. */
export interface CodeList {
  readonly codes: readonly Candidate<string>[];
  readonly ranges: readonly Candidate<NumberRange>[];
  readonly end: number;
}

/** Lots may be letters only; other codes hold a figure, or they would be words. */
export type CodeForm = 'with-figures' | 'letters-too';

const isCode = (word: string, form: CodeForm): boolean =>
  (/\d/.test(word) && word.length >= 2) || (form === 'letters-too' && /^\p{Lu}{5,12}$/u.test(word));
const yearLike = /^(?:19|20)\d\d(?:-\d\d-\d\d)?$/;

function matchAt(pattern: RegExp, full: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(full)?.[0];
}

function codeAt(full: string, at: number, end: number): Span | undefined {
  const word = matchAt(token, full, at)?.replace(/[._/-]+$/, '');
  return word !== undefined && at + word.length <= end
    ? { start: at, end: at + word.length }
    : undefined;
}

/** A code that is itself a range, such as 1000-1999: both ends of one form, the second the larger. */
function ownRange(word: string): NumberRange | undefined {
  const [, from, to] = /^(\p{L}{0,4}\d{3,})[-–](\p{L}{0,4}\d{3,})$/u.exec(word) ?? [];
  return from && to && from.length === to.length && from < to ? { from, to } : undefined;
}

/**
 * Reads "3HD044; 3LD068", "1000–1999", "A12 till B45" and the like until something that is no code.
 * A lone letter between codes is passed over: tables copied from pages leave such traces.
 */
export function codesAt(
  full: string,
  at: number,
  end: number,
  form: CodeForm = 'with-figures',
): CodeList {
  const codes: Candidate<string>[] = [];
  const ranges: Candidate<NumberRange>[] = [];
  const isBetween = /\b(?:between|mellan|from|från)\b/i.test(matchAt(lead, full, at) ?? '');
  let next = at + (matchAt(lead, full, at)?.length ?? 0);
  let last = at;
  while (next < end) {
    const span = codeAt(full, next, end);
    if (!span) break;
    const word = full.slice(span.start, span.end);
    if (!isCode(word, form)) {
      if (!/^(?:\p{L}|SN|LOT|REF)$/u.test(word) || !/\s/.test(full[span.end] ?? '')) break;
      next = span.end + 1;
      continue;
    }
    const link = matchAt(rangeWord, full, span.end);
    const joins = link !== undefined && (isBetween || !/and|och/.test(link));
    const other = joins ? codeAt(full, span.end + link.length, end) : undefined;
    const to = other && full.slice(other.start, other.end);
    const own = ownRange(word);
    if (own) ranges.push({ value: own, span, confidence: 0.9 });
    else if (
      other &&
      to !== undefined &&
      isCode(to, form) &&
      /\d/.test(to) &&
      Math.abs(to.length - word.length) <= 2
    ) {
      ranges.push({
        value: { from: word, to },
        span: { start: span.start, end: other.end },
        confidence: 0.92,
      });
      last = other.end;
    } else if (!yearLike.test(word) || codes.length > 0) {
      codes.push({ value: word, span, confidence: 0.9 });
    } else break;
    last = Math.max(last, span.end);
    const gap = matchAt(separator, full, last);
    if (gap === undefined) break;
    next = last + gap.length;
    // The next line may be the next row of the form: "2.2 Hazard …".
    if (gap.includes('\n') && /^\d{1,2}\s?\.\s?\d{1,2}\.?\s/.test(full.slice(next, next + 8)))
      break;
  }
  return { codes, ranges, end: last };
}
