/** The longest value a label may have: lists of serial numbers are long, but not endless. */
const longestValue = 20_000;

/** The end of a value, kept within reason. */
export function cutAtLimit(start: number, end: number): number {
  return Math.min(end, start + longestValue);
}
