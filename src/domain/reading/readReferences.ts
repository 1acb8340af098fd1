import { fieldValues, firstLine } from './fieldValues';
import type { LabelKey } from './labels';
import type { Read } from './noticeReading';
import { surest } from './noticeText';
import type { Candidate, NoticeText, Span } from './noticeText';
import { hasLeftOver } from './templateLeftOvers';
import { matchesOf } from './matchesOf';

const run = /(?:\p{Lu}{2,}[ ])?[\p{L}\d][\p{L}\d/._–-]{1,39}/gu;

/** The first run of letters and figures that has a figure in it, with capitals that stand before it. */
function referenceIn(text: NoticeText, span: Span, confidence: number): Candidate<string>[] {
  const line =
    text.full
      .slice(span.start, span.end)
      .slice(0, 120)
      .split(/\s{2,}|[;,]/)[0] ?? '';
  const found = matchesOf(line, run).find((one) => /\d/.test(one[0]));
  const value = found?.[0].replace(/[._–-]+$/, '');
  if (!found || value === undefined || hasLeftOver(value)) return [];
  const start = span.start + found.index;
  return [{ value, span: { start, end: start + value.length }, confidence }];
}

const fromLabel = (text: NoticeText, key: LabelKey): Candidate<string>[] =>
  fieldValues(text, key).flatMap((field) => referenceIn(text, firstLine(text, field), 0.97));

function fromPattern(text: NoticeText, pattern: RegExp, confidence: number): Candidate<string>[] {
  return matchesOf(text.full, pattern).flatMap((found) => {
    const value = found[1] ?? found[0];
    if (hasLeftOver(value)) return [];
    const start = found.index + found[0].indexOf(value);
    return [{ value, span: { start, end: start + value.length }, confidence }];
  });
}

/** The maker's number of the notice: from its label, or written as FSN-… in the text. */
export function readFsnRef(text: NoticeText): Read<string> | undefined {
  return surest(text, [
    ...fromLabel(text, 'fsnRef'),
    ...fromPattern(
      text,
      /\bFSN[-_/](?:[\p{L}\d]{1,20}[-_/.]){0,5}[\p{L}\d]{0,20}\d[\p{L}\d]{0,20}(?![\p{L}\d])/gu,
      0.8,
    ),
    ...fromPattern(
      text,
      /\bFSN\s(?:ref\.?|no\.?|nr\.?)?:?\s?(\d[\p{L}\d]*(?:[-/][\p{L}\d]+)*)/giu,
      0.75,
    ),
  ]);
}

/** The maker's number of the corrective action behind the notice. */
export function readFscaRef(text: NoticeText): Read<string> | undefined {
  return surest(text, [
    ...fromLabel(text, 'fscaRef'),
    ...fromPattern(
      text,
      /\bFSCA[-_/](?:[\p{L}\d]{1,20}[-_/.]){0,5}[\p{L}\d]{0,20}\d[\p{L}\d]{0,20}(?![\p{L}\d])/gu,
      0.8,
    ),
  ]);
}

const regulatorNumbers: readonly RegExp[] = [
  /\bMDA\/\d{4}\/\d{3}(?:R\d)?/g,
  /\b(?:NatPSA|DSI)\/\d{4}\/\d{3}\b/g,
  /\bRC-\d{4}-RN-\d{5}-\d\b/g,
  /(?<![\d.])\d\.\d\.\d-(?:19|20)\d{2}-\d{3,6}\b/g,
  /\bVk_\d{8}_\d{2}\b/g,
  /\bZ-\d{4}-\d{4}\b/g,
];

/** The number a regulator gave the matter, in the forms that Swedish and foreign regulators use. */
export function readRegulatorRef(text: NoticeText): Read<string> | undefined {
  return surest(text, [
    ...fromLabel(text, 'regulatorRef'),
    ...regulatorNumbers.flatMap((pattern) => fromPattern(text, pattern, 0.95)),
  ]);
}
