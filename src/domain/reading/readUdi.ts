import { hasCheckDigit } from '../identifiers/checkDigit';
import { fieldValues } from './fieldValues';
import type { Read } from './noticeReading';
import { listed } from './noticeText';
import type { Candidate, NoticeText } from './noticeText';
import { matchesOf } from './matchesOf';

const inCarrier = /\(01\)\s?(\d{14})(?!\d)/g;
const bareNumber = /(?<!\d)(\d{14}|\d{13}|\d{12})(?!\d)/g;
const hibc = /(?<![\p{L}\d])\+[A-Z][A-Z\d]{3}[A-Z\d./$%-]{2,20}/gu;

function found(
  full: string,
  pattern: RegExp,
  from: number,
  confidence: number,
): Candidate<string>[] {
  return matchesOf(full, pattern).map((match) => {
    const value = match[1] ?? match[0];
    const start = from + match.index + match[0].indexOf(value);
    const isGtin = /^\d+$/.test(value);
    const sure = !isGtin || hasCheckDigit(value) ? confidence : 0.4;
    return { value, span: { start, end: start + value.length }, confidence: sure };
  });
}

/** The device identifiers (UDI-DI). A wrong check digit is kept as written but hardly believed. */
export function readUdi(text: NoticeText): Read<readonly string[]> | undefined {
  const labelled = fieldValues(text, 'udi').flatMap((field) => {
    const words = text.full.slice(field.start, field.end);
    return [
      ...found(words, bareNumber, field.start, 0.97),
      ...found(words, hibc, field.start, 0.9),
    ];
  });
  return listed(text, [...labelled, ...found(text.full, inCarrier, 0, 0.95)]);
}
