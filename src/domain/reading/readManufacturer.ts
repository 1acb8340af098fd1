import { companyAt, hasLegalForm } from './companyAt';
import { fieldValues, firstLine } from './fieldValues';
import type { Read } from './noticeReading';
import { surest, wordsOf } from './noticeText';
import type { Candidate, NoticeText, Span } from './noticeText';
import { matchesOf } from './matchesOf';

interface Opening {
  readonly pattern: RegExp;
  readonly confidence: number;
}

const openings: readonly Opening[] = [
  { pattern: /medical device manufacturer,\s+/gi, confidence: 0.95 },
  { pattern: /\bmanufactured\s+by:?\s+/gi, confidence: 0.9 },
  { pattern: /\btillverkare(?:n)?\s+(?:är|av produkten är)\s+/gi, confidence: 0.9 },
  { pattern: /\btillverka(?:d|t|de|s)\s+av\s+/gi, confidence: 0.85 },
  { pattern: /\b(?:the )?(?:legal )?manufacturer\s+(?:is|,)\s+/gi, confidence: 0.85 },
  { pattern: /\btillverkaren\s+(?=\p{Lu})/gu, confidence: 0.8 },
];

const speakers =
  /(?:^|[\n.][ \t]{0,8})((?:[\p{Lu}\d][\p{L}\d&.'’*+-]{0,40},?\s){1,6})(?:is informing|informs|informerar|has (?:identified|become aware|received|decided|initiated)|har (?:identifierat|upptäckt|fått kännedom|beslutat|konstaterat)|is (?:recalling|conducting|initiating)|vill informera|återkallar|inleder)\b/gu;

const recalls = /^(.{2,120}?),?\s+(?:Recalls?|recalls?|Issues?|återkallar)\s/u;

const signature =
  /(?:best regards|kind regards|yours sincerely|yours faithfully|sincerely|med vänliga? hälsning(?:ar)?)/gi;

const plainName = (words: string): string =>
  words.replace(/,?\s+(?:a\s+)?subsidiary of\s.*$/i, '').replace(/[,:;\s]+$/, '');

function namedAt(text: NoticeText, at: number, confidence: number): Candidate<string>[] {
  const span = companyAt(text.full, at);
  return span ? [{ value: plainName(wordsOf(text, span)), span, confidence }] : [];
}

function fromFields(text: NoticeText): Candidate<string>[] {
  return fieldValues(text, 'manufacturer').flatMap((field) => {
    const span = firstLine(text, field);
    const words = wordsOf(text, span);
    if (words.length > 120) return [];
    const named = companyAt(text.full, span.start);
    if (named && hasLegalForm(wordsOf(text, named))) return namedAt(text, span.start, 0.97);
    return field.isField
      ? [
          {
            value: plainName(words.split(/[,;](?!\s(?:Inc|LLC|Ltd|Co))/)[0] ?? ''),
            span,
            confidence: 0.9,
          },
        ]
      : [];
  });
}

function fromSentences(text: NoticeText): Candidate<string>[] {
  const named = openings.flatMap(({ pattern, confidence }) =>
    matchesOf(text.full, pattern).flatMap((found) =>
      namedAt(text, found.index + found[0].length, confidence),
    ),
  );
  const speaking = matchesOf(text.full, speakers).flatMap((found) => {
    const start = found.index + found[0].indexOf(found[1] ?? '');
    return namedAt(text, start, 0.6);
  });
  return [...named, ...speaking];
}

function fromTitle(text: NoticeText): Candidate<string>[] {
  const first: Span = text.sentences[0] ?? { start: 0, end: 0 };
  const title = firstLine(text, { start: 0, end: Math.min(text.full.length, 400) });
  const name = recalls.exec(wordsOf(text, title))?.[1];
  if (name && name.length < 80) {
    return [
      {
        value: plainName(name),
        span: { start: title.start, end: title.start + name.length },
        confidence: 0.92,
      },
    ];
  }
  const heading = /Recalling Firm\s*\/\s*Manufacturer/i.exec(text.full);
  if (!heading || heading.index > 500) return [];
  return namedAt(text, first.start, 0.93);
}

function fromSignature(text: NoticeText): Candidate<string>[] {
  return matchesOf(text.full, signature).flatMap((found) => {
    const start = found.index + found[0].length;
    return text.full
      .slice(start, start + 300)
      .split('\n')
      .slice(0, 6)
      .flatMap((line) => {
        const at = text.full.indexOf(line, start);
        return hasLegalForm(line.split(/,\s(?!Inc|LLC|Ltd|Co)/)[0] ?? '')
          ? namedAt(text, at, 0.7)
          : [];
      });
  });
}

/** The manufacturer: from the form's row 4.7, from "manufactured by", from who speaks, or who signs. */
export function readManufacturer(text: NoticeText): Read<string> | undefined {
  const rules = [fromFields, fromTitle, fromSentences, fromSignature];
  return surest(
    text,
    rules.flatMap((rule) => rule(text)).filter((one) => one.value.length > 1),
  );
}
