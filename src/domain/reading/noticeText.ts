import type { Evidence, Read } from './noticeReading';
import type { LabelHit } from './scanLabels';
import { scanLabels } from './scanLabels';
import { scanSentences } from './scanSentences';
import type { SourceDocument } from './sourceDocument';

/** A stretch of the joined text of all documents. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Piece extends Span {
  readonly document: number;
  readonly page: number;
}

/** The documents of a notice as one text, with what all rules look at: labels, sentences, pages. */
export interface NoticeText {
  readonly full: string;
  readonly pieces: readonly Piece[];
  readonly labels: readonly LabelHit[];
  readonly sentences: readonly Span[];
  readonly isCut: boolean;
}

/** Longer texts are cut, and the reading says so: the longest lists of serial numbers are far shorter. */
export const longestText = 500_000;

/**
 * Breaks runs that no real text has (a hundred blanks, a word of 500 letters) without changing any place
 * in the text, so that no pattern can be made to search the same run over and over.
 */
function withoutLongRuns(words: string): string {
  return words
    .replace(/\s{100,}/g, (run) => run.replace(/([\s\S]{63})[\s\S]/g, '$1.'))
    .replace(/\S{500,}/g, (run) => run.replace(/([\s\S]{63})[\s\S]/g, '$1 '));
}

const pageBreak = '\n\f\n';

/** Joins the pages of all documents, in order, and finds labels and sentences once. */
export function toNoticeText(documents: readonly SourceDocument[]): NoticeText {
  const pieces: Piece[] = [];
  let full = '';
  documents.forEach((source, document) => {
    source.pages.forEach((pageText, page) => {
      const start = full.length;
      full += withoutLongRuns(pageText.slice(0, Math.max(0, longestText - start)));
      pieces.push({ document, page, start, end: full.length });
      full += pageBreak;
    });
  });
  const isCut = full.length > longestText;
  return { full, pieces, labels: scanLabels(full), sentences: scanSentences(full), isCut };
}

/** The words of a span on one line. */
export function wordsOf(text: NoticeText, span: Span): string {
  return oneLine(text.full.slice(span.start, span.end));
}

/** Text with every run of white space as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A span without white space at its ends. */
export function trimmed(text: NoticeText, span: Span): Span {
  const words = text.full.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}

/** The span as evidence; one that runs over a page break is quoted to the end of its first page. */
export function evidenceOf(text: NoticeText, span: Span, confidence: number): Evidence {
  const { start, end } = trimmed(text, span);
  const piece = text.pieces.find((one) => start >= one.start && start <= one.end);
  const home = piece ?? { document: 0, page: 0, start: 0, end: text.full.length };
  const last = Math.min(end, home.end);
  return {
    document: home.document,
    page: home.page,
    start: start - home.start,
    end: last - home.start,
    quote: text.full.slice(start, last),
    confidence,
  };
}

/** A single value with its place. */
export function readAt<T>(text: NoticeText, value: T, span: Span, confidence: number): Read<T> {
  return { value, evidence: [evidenceOf(text, span, confidence)], confidence };
}

/** A value found in a stretch of text, before it is known whether it will be used. */
export interface Candidate<T> {
  readonly value: T;
  readonly span: Span;
  readonly confidence: number;
}

/** The surest candidate; of equally sure ones the first. */
export function surest<T>(
  text: NoticeText,
  candidates: readonly Candidate<T>[],
): Read<T> | undefined {
  let best: Candidate<T> | undefined;
  for (const one of candidates) if (!best || one.confidence > best.confidence) best = one;
  return best && readAt(text, best.value, best.span, best.confidence);
}

/** All candidates as one list, each value once, with one piece of evidence a value. */
export function listed<T>(
  text: NoticeText,
  candidates: readonly Candidate<T>[],
): Read<readonly T[]> | undefined {
  const byKey = new Map<string, Candidate<T>>();
  for (const one of candidates) {
    const key = JSON.stringify(one.value).toLowerCase();
    if (!byKey.has(key)) byKey.set(key, one);
  }
  if (byKey.size === 0) return undefined;
  const kept = [...byKey.values()];
  return {
    value: kept.map((one) => one.value),
    evidence: kept.map((one) => evidenceOf(text, one.span, one.confidence)),
    confidence: Math.max(...kept.map((one) => one.confidence)),
  };
}
