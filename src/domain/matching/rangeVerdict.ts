import {
  compareChunks,
  isBuiltAlike,
  joinedNumber,
  lastFigures,
  numberChunks,
  shapeOf,
  type NumberChunks,
} from './numberChunks';
import type { MadeSpan, NumberLimits, NumberSpan } from './numberLimits';

/**
 * Whether a piece is among those the notice concerns: `unlimited` when the notice names no numbers, `unknown` when
 * the row has none or one that cannot be compared. Only `outside` is no hit.
 */
export type RangeVerdict = 'inside' | 'outside' | 'unknown' | 'unlimited';

type Verdict = Exclude<RangeVerdict, 'unlimited'>;

const strictest = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.indexOf('inside') >= 0) return 'inside';
  return verdicts.indexOf('unknown') >= 0 || verdicts.length === 0 ? 'unknown' : 'outside';
};

const isInSpan = ({ from, to }: NumberSpan, chunks: NumberChunks): boolean =>
  isBuiltAlike(from ?? to ?? [], chunks) &&
  (!from || compareChunks(from, chunks) <= 0) &&
  (!to || compareChunks(chunks, to) <= 0);

function judgeMade({ from, to }: MadeSpan, made: string): Verdict {
  if (made === '') return 'unknown';
  const isAfter = from === undefined || made.slice(0, from.length) >= from;
  const isBefore = to === undefined || made.slice(0, to.length) <= to;
  return isAfter && isBefore ? 'inside' : 'outside';
}

function judgeNumber(limits: NumberLimits, text: string): Verdict {
  const chunks = numberChunks(text);
  const tail = lastFigures(chunks);
  if (tail === '') return 'unknown';
  if (limits.exact.has(joinedNumber(chunks))) return 'inside';
  if (limits.spans.some((span) => isInSpan(span, chunks))) return 'inside';
  const isIncomparable = limits.spanShapes.size > 0 && !limits.spanShapes.has(shapeOf(chunks));
  return isIncomparable || limits.exactTails.has(tail) ? 'unknown' : 'outside';
}

/** A cell may hold several numbers: one of them inside is enough, and all of them must be outside. */
function judgeCell(limits: NumberLimits, cell: string): Verdict {
  const whole = judgeNumber(limits, cell);
  if (whole === 'inside' || !/[,;/\s]/.test(cell)) return whole;
  const pieces = cell.split(/[,;/\s]+/).filter((piece) => /\d/.test(piece));
  if (whole === 'outside' && pieces.length < 2) return whole;
  const parts = pieces.map((piece) => judgeNumber(limits, piece));
  if (parts.indexOf('inside') >= 0) return 'inside';
  return whole === 'outside' ? whole : strictest(parts);
}

function judge(limits: NumberLimits, cell: string, made: string): Verdict {
  if (limits.all) return 'inside';
  const verdicts = limits.made.map((span) => judgeMade(span, made));
  if (limits.exact.size + limits.spans.length > 0) verdicts.push(judgeCell(limits, cell));
  const verdict = strictest(verdicts);
  return verdict === 'outside' && limits.isPartlyUnread ? 'unknown' : verdict;
}

/** The serial and lot numbers that a notice concerns; absent when it names none. */
export interface RowLimits {
  readonly serials: NumberLimits | undefined;
  readonly lots: NumberLimits | undefined;
}

/** Judges a row by its serial and its lot: either may bring it inside; both must be outside for it to be so. */
export function judgeRow(
  limits: RowLimits,
  row: { readonly serial: string; readonly lot: string; readonly made: string },
): RangeVerdict {
  if (!limits.serials && !limits.lots) return 'unlimited';
  const verdicts: Verdict[] = [];
  if (limits.serials) verdicts.push(judge(limits.serials, row.serial, row.made));
  if (limits.lots) verdicts.push(judge(limits.lots, row.lot, row.made));
  return strictest(verdicts);
}
