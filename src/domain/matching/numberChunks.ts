import { plainText } from './plainWords';

/** A serial or lot number taken apart into runs of letters and of figures. */
export type NumberChunks = readonly string[];

const label =
  /^(?:serienummer|serienr|serial(?:\s?(?:no|number))?|lotnummer|lotnr|lot(?:\s?(?:no|number))?|batch(?:nr)?|parti|sn|s\/n|nr|no)[\s.:#]*(?=[^\p{L}])/u;

const withoutZeros = (run: string): string =>
  run.charAt(0) === '0' ? run.replace(/^0+(?=\d)/, '') : run;

/** "SN A-0100" is "a" and "100": labels, leading zeros and what stands between the runs are left out. */
export function numberChunks(text: string): NumberChunks {
  // Most serial numbers of an export: judged by the hundred thousand.
  if (/^\d+$/.test(text)) return [withoutZeros(text)];
  const bare = plainText(text).trim().replace(label, '');
  return (bare.match(/\d+|\p{L}+/gu) ?? []).map(withoutZeros);
}

const isFigures = (chunk: string): boolean => chunk >= '0' && chunk < ':';

/** How a number is built: "a" and "100" are letters, then figures. */
export const shapeOf = (chunks: NumberChunks): string =>
  chunks.map((chunk) => (isFigures(chunk) ? '0' : 'a')).join('');

/** Whether two numbers are built alike, so that it can be said which comes first. */
export const isBuiltAlike = (one: NumberChunks, other: NumberChunks): boolean =>
  one.length > 0 &&
  one.length === other.length &&
  one.every((chunk, index) => isFigures(chunk) === isFigures(other[index] ?? ''));

/** The runs written together, as numbers are compared when they are named one by one. */
export const joinedNumber = (chunks: NumberChunks): string => chunks.join('');

/** The last run of figures; empty when there is none. */
export function lastFigures(chunks: NumberChunks): string {
  for (let index = chunks.length - 1; index >= 0; index -= 1) {
    const chunk = chunks[index] ?? '';
    if (isFigures(chunk)) return chunk;
  }
  return '';
}

/** Negative when the first comes before: the shorter run is the smaller, which holds for figures of any length. */
export function compareChunks(one: NumberChunks, other: NumberChunks): number {
  for (let index = 0; index < one.length; index += 1) {
    const a = one[index] ?? '';
    const b = other[index] ?? '';
    if (a.length !== b.length) return a.length - b.length;
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
