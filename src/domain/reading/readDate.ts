import { datesIn } from './dates';
import { fieldValues, firstLine } from './fieldValues';
import type { Read } from './noticeReading';
import { surest, wordsOf } from './noticeText';
import type { Candidate, NoticeText } from './noticeText';
import { matchesOf } from './matchesOf';

const stated =
  /\b(?:posted on|issued(?: on)?|date of issue|utfärdat|utfärdad|publicera[dt](?: den)?|uppdatera[dt])[:\s]/gi;
const begun = /\b(?:date initiated by firm|återkallandet inleddes)[:\s]/gi;

function after(text: NoticeText, pattern: RegExp, confidence: number): Candidate<string>[] {
  return matchesOf(text.full, pattern).flatMap((found) => {
    const start = found.index + found[0].length;
    const [date] = datesIn(text.full, { start, end: Math.min(text.full.length, start + 24) });
    return date ? [{ ...date, confidence }] : [];
  });
}

function fromLabels(text: NoticeText): Candidate<string>[] {
  return fieldValues(text, 'date').flatMap((field) => {
    const [date] = datesIn(text.full, firstLine(text, field));
    return date ? [{ ...date, confidence: field.isField ? 0.95 : 0.85 }] : [];
  });
}

/** A line near the top that holds a date and nothing else but a place ("Malmö den 3 mars 2026"). */
function aloneOnALine(text: NoticeText): Candidate<string>[] {
  return datesIn(text.full, { start: 0, end: Math.min(1500, text.full.length) }).flatMap((date) => {
    const from = text.full.lastIndexOf('\n', date.span.start) + 1;
    const to = text.full.indexOf('\n', date.span.end);
    if ((to < 0 ? text.full.length : to) - from > 120) return [];
    const line = wordsOf(text, { start: from, end: to < 0 ? text.full.length : to });
    const rest = line
      .replace(wordsOf(text, date.span), '')
      .replace(/\bden\b/i, '')
      .trim();
    return rest.length <= 20 && rest.split(' ').length <= 2 ? [{ ...date, confidence: 0.88 }] : [];
  });
}

/** The date of the notice itself: labelled, alone on a line near the top, or "posted on". */
export function readDate(text: NoticeText): Read<string> | undefined {
  return surest(text, [
    ...fromLabels(text),
    ...after(text, stated, 0.9),
    ...aloneOnALine(text),
    ...after(text, begun, 0.6),
  ]);
}
