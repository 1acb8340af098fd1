import { fieldValues } from './fieldValues';
import type { Read } from './noticeReading';
import { listed } from './noticeText';
import type { Candidate, NoticeText, Span } from './noticeText';
import { hasLeftOver } from './templateLeftOvers';
import { matchesOf } from './matchesOf';

const code =
  /\p{Lu}{2,}[\p{L}\d]*(?:[-/._][\p{L}\d]+)*[-/._ ]\d[\p{L}\d]*(?:[-/._][\p{L}\d]+)*|\b\d{4,}[-/]\d{2,}(?:[-/][\p{L}\d]+)*/gu;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const follows =
  /\b(?:supersedes?|superseding|replaces|is an update (?:to|of)|update (?:to|of)|follow-?up to|previous (?:FSN|notice|field safety notice))\b|(?:ersätter|uppdatering av|uppdaterar|komplettering (?:av|till)|uppföljning av|tidigare (?:utskickat |utsänt )?(?:säkerhetsmeddelande|meddelande))/giu;

function codesIn(text: NoticeText, span: Span, confidence: number): Candidate<string>[] {
  return matchesOf(text.full.slice(span.start, span.end), code).flatMap((found) => {
    if (hasLeftOver(found[0]) || isoDate.test(found[0])) return [];
    const start = span.start + found.index;
    return [{ value: found[0], span: { start, end: start + found[0].length }, confidence }];
  });
}

/** The earlier notices that this one replaces or updates, by their own numbers. */
export function readSupersedes(
  text: NoticeText,
  own: readonly (string | undefined)[],
): Read<readonly string[]> | undefined {
  const rows = fieldValues(text, 'previous').flatMap((field) => codesIn(text, field, 0.95));
  const told = matchesOf(text.full, follows).flatMap((found) => {
    const start = found.index + found[0].length;
    const rest = text.full.slice(start, start + 160).split(/\.\s|\n\s*\n/)[0] ?? '';
    return codesIn(text, { start, end: start + rest.length }, 0.8);
  });
  return listed(
    text,
    [...rows, ...told].filter((one) => !own.includes(one.value)),
  );
}
