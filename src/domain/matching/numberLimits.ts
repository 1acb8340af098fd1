import {
  compareChunks,
  isBuiltAlike,
  joinedNumber,
  lastFigures,
  numberChunks,
  shapeOf,
  type NumberChunks,
} from './numberChunks';

/** From one number to another, ends included; an open end is absent. */
export interface NumberSpan {
  readonly from?: NumberChunks;
  readonly to?: NumberChunks;
}

/** Days of manufacture, ends included, as `2024`, `2024-05` or `2024-05-31`; an open end is absent. */
export interface MadeSpan {
  readonly from?: string;
  readonly to?: string;
}

/** Which serial or lot numbers a notice concerns, taken from its own words. */
export interface NumberLimits {
  readonly all: boolean;
  readonly exact: ReadonlySet<string>;
  /** The last figures of each exact number: another writing of one may have them too. */
  readonly exactTails: ReadonlySet<string>;
  readonly spans: readonly NumberSpan[];
  /** How the ends of the spans are built: a number built otherwise cannot be compared. */
  readonly spanShapes: ReadonlySet<string>;
  readonly made: readonly MadeSpan[];
  /** Something that could not be understood was said: then nothing is outside for certain. */
  readonly isPartlyUnread: boolean;
}

const word = (pattern: string): RegExp => new RegExp(`^(?:${pattern})[\\s:]*(?=\\S)`, 'i');
const upTo = word(
  String.raw`t\.?\s?o\.?\s?m\.?|till och med|upp till(?: och med)?|up to(?: and including)?|through|thru|före|before|≤|<=?|[–—]`,
);
const fromOn = word(
  String.raw`fr\.?\s?o\.?\s?m\.?|från(?: och med)?|from|starting(?: with)?|≥|>=?`,
);
const onwards = /\s*(?:och (?:uppåt|senare|framåt)|and (?:above|later|up|onwards?)|[–—])$/i;
const between =
  /^(\S.*?)(?:\s*[–—]\s*|\s+-\s+|\s*\.{2,3}\s*|\s+(?:till(?: och med)?|to|through|thru|t\.?\s?o\.?\s?m\.?)\s+)(\S.*)$/i;
const hyphened = /^([^-\s]{3,})-([^-\s]{3,})$/;
const day = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;
const everything = /^(?:all|alla|samtliga|any|every)(?![\p{L}\d])/iu;
const prose = /\S\s+\S+\s+\S/;

// No serial number is longer; longer text is prose made to be slow.
const longestText = 120;

/** "A100–199" leaves out the letters the second time. */
function spanOf(first: string, last: string): NumberSpan | undefined {
  const from = numberChunks(first);
  const short = numberChunks(last);
  const to = [...from.slice(0, Math.max(0, from.length - short.length)), ...short];
  return isBuiltAlike(from, to) && compareChunks(from, to) <= 0 ? { from, to } : undefined;
}

interface Gathered {
  readonly exact: NumberChunks[];
  readonly spans: NumberSpan[];
  readonly made: MadeSpan[];
  isPartlyUnread: boolean;
}

function takeOpen(end: 'from' | 'to', text: string, into: Gathered): void {
  const chunks = numberChunks(text);
  if (day.test(text)) into.made.push({ [end]: text });
  else if (chunks.length > 0 && !prose.test(text)) into.spans.push({ [end]: chunks });
  else into.isPartlyUnread = true;
}

function takeSpan(first: string, last: string, into: Gathered): void {
  const span = spanOf(first, last);
  if (day.test(first) && day.test(last)) into.made.push({ from: first, to: last });
  else if (span) into.spans.push(span);
  else into.isPartlyUnread = true;
}

function takeNumber(text: string, into: Gathered): void {
  const [, left = '', right = ''] = hyphened.exec(text) ?? [];
  // "100-199" may be a range or one lot with a hyphen: both are kept.
  const span = left.length === right.length ? spanOf(left, right) : undefined;
  if (span) into.spans.push(span);
  if (/\d/.test(text) && !prose.test(text)) into.exact.push(numberChunks(text));
  else into.isPartlyUnread = true;
}

function take(text: string, into: Gathered): void {
  const [, first, last] = between.exec(text) ?? [];
  if (text.length > longestText) into.isPartlyUnread = true;
  else if (upTo.test(text)) takeOpen('to', text.replace(upTo, ''), into);
  else if (onwards.test(text)) takeOpen('from', text.replace(onwards, ''), into);
  else if (first !== undefined && last !== undefined) {
    takeSpan(first.replace(fromOn, ''), last, into);
  } else if (fromOn.test(text)) takeOpen('from', text.replace(fromOn, ''), into);
  else takeNumber(text, into);
}

/**
 * Which numbers a notice concerns: single ones and ranges written "1000–1999", "A100-A199", "t.o.m. 2024-05",
 * "1000 och uppåt". Undefined when it names none.
 */
export function numberLimits(texts: readonly string[]): NumberLimits | undefined {
  const stated = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (stated.length === 0) return undefined;
  const into: Gathered = { exact: [], spans: [], made: [], isPartlyUnread: false };
  const limited = stated.filter((text) => !everything.test(text));
  limited.forEach((text) => take(text, into));
  return {
    ...into,
    all: limited.length < stated.length,
    exact: new Set(into.exact.map(joinedNumber)),
    exactTails: new Set(into.exact.map(lastFigures)),
    spanShapes: new Set(into.spans.map(({ from, to }) => shapeOf(from ?? to ?? []))),
  };
}
