import type { Oddities } from './oddities';

const longestCell = 500;
// Excel keeps leading zeros by writing ="00123".
const keptText = /^="([^"]*)"$/;
const formula = /^[=@]|^[+-][^\d\s]*\(/;
const scientific = /^(\d)(?:[.,](\d+))?E\+(\d{1,2})$/i;
// Most cells: nothing in them is surplus, odd or a number that a spreadsheet has changed.
const plainCell = /^[\dA-Za-zÅÄÖåäö][\w:()/ÅÄÖåäö-]*(?: [\w:()/ÅÄÖåäö-]+)*$/;
const fraction = /^(\d{3,})\.0+$/;

/** "7,350000000016E+12" is all there; of "7,35E+12" the last figures are lost. */
function wholeNumber(text: string, oddities: Oddities): string {
  const [, first = '', rest = '', exponent = ''] = scientific.exec(text) ?? [];
  if (first === '') return text;
  const zeros = Number(exponent) - rest.length;
  if (zeros === 0) return `${first}${rest}`;
  oddities.count('rounded-numbers');
  return text;
}

/**
 * A cell as plain text: nothing in it is ever run. Control characters and surplus blanks go, long cells are cut, what
 * looks like a formula is kept as it stands and counted, numbers in scientific notation are written out when no figure
 * has been lost.
 */
export function cellText(raw: string, oddities: Oddities): string {
  if (raw.length <= longestCell && plainCell.test(raw)) return raw;
  const short = raw.length > longestCell ? raw.slice(0, longestCell) : raw;
  if (short !== raw) oddities.count('cut-cells');
  const text = short
    .normalize('NFC')
    .replace(/[\s\u0000-\u001c\u001e-\u001f\u007f-\u009f\u200b-\u200f\u2060\ufeff]+/g, ' ')
    .trim();
  const [, kept] = keptText.exec(text) ?? [];
  if (kept !== undefined) return kept.trim();
  if (formula.test(text)) oddities.count('formulas');
  return wholeNumber(text.replace(fraction, '$1'), oddities);
}

/** A quantity: "1 200", "1,5", "12 st". One when the cell is empty or says something else. */
export function quantityOf(text: string): number {
  const [, figures] =
    /^(-?\d+(?:[.,]\d+)?)/.exec(text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d)/g, '')) ?? [];
  return figures === undefined ? 1 : Number(figures.replace(',', '.'));
}

/** A day of manufacture as YYYY-MM-DD or YYYY-MM; empty when the cell holds no such day. */
export function madeOf(text: string): string {
  const [, year, month, day] = /^((?:19|20)\d\d)-?([01]\d)(?:-?([0-3]\d))?(?!\d)/.exec(text) ?? [];
  return year === undefined ? '' : [year, month, ...(day === undefined ? [] : [day])].join('-');
}
