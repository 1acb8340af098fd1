import { plainText } from './plainText';

/** What Excel holds in one cell. */
const limit = 32767;

/** Text for one cell of a spreadsheet: what is too long for Excel is cut and ends in `…`. */
export function cellText(text: string): string {
  const whole = plainText(text);
  if (whole.length <= limit) return whole;
  return `${whole.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
