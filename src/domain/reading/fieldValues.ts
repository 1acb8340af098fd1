import type { LabelKey } from './labels';
import { trimmed, wordsOf } from './noticeText';
import type { NoticeText, Span } from './noticeText';
import { saysNothing } from './templateLeftOvers';
import { matchesOf } from './matchesOf';

/** The value of a label: the whole row, and its first line or paragraph. */
export interface FieldValue extends Span {
  readonly key: LabelKey;
  readonly isField: boolean;
  readonly isNumbered: boolean;
}

/** The values of labels of one or more kinds that say something, in the order of the text. */
export function fieldValues(text: NoticeText, ...keys: readonly LabelKey[]): FieldValue[] {
  return text.labels.flatMap((label) => {
    if (!keys.includes(label.key)) return [];
    const span = trimmed(text, { start: label.start, end: label.end });
    const { key, isField, isNumbered } = label;
    const value = { ...span, key, isField, isNumbered };
    return saysNothing(wordsOf(text, value)) ? [] : [value];
  });
}

/** The first paragraph of a value: up to a blank line. */
export function firstParagraph(text: NoticeText, span: Span): Span {
  const blank = text.full.slice(span.start, span.end).search(/\n[ \t]*\n/);
  return blank < 0 ? span : { start: span.start, end: span.start + blank };
}

/** The first line of a value: up to a line end or the next table cell. */
export function firstLine(text: NoticeText, span: Span): Span {
  const stop = text.full.slice(span.start, span.end).search(/[\n\t|]/);
  return trimmed(text, stop < 0 ? span : { start: span.start, end: span.start + stop });
}

/** The parts of a list written with semicolons, line ends, bullets or (between short names) commas. */
export function partsOf(text: NoticeText, span: Span, separator = /[;\n\t|•]|,(?=\s)/g): Span[] {
  const words = text.full.slice(span.start, span.end);
  const parts: Span[] = [];
  let from = 0;
  for (const stop of matchesOf(words, separator)) {
    parts.push({ start: span.start + from, end: span.start + stop.index });
    from = stop.index + stop[0].length;
  }
  parts.push({ start: span.start + from, end: span.end });
  return parts
    .map((part) => trimmed(text, part))
    .map((part) => {
      const lead = /^[-–•*]\s+/.exec(text.full.slice(part.start, part.end))?.[0].length ?? 0;
      return { start: part.start + lead, end: part.end };
    })
    .filter((part) => part.end > part.start && !saysNothing(wordsOf(text, part)));
}
