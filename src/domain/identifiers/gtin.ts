import { hasCheckDigit } from './checkDigit';

/**
 * A GTIN of 8, 12, 13 or 14 figures as 14, blanks and hyphens left out. Nine to eleven figures are a GTIN whose
 * zeros a spreadsheet dropped, if the check digit says so. Anything else is no GTIN.
 */
export function gtin14(text: string): string | undefined {
  const figures = text.replace(/[\s\u00a0-]/g, '');
  if (!/^\d{8,14}$/.test(figures)) return undefined;
  const padded = `000000${figures}`.slice(-14);
  return /^(?:.{8}|.{12,14})$/.test(figures) || hasCheckDigit(padded) ? padded : undefined;
}

/** What packages of all sizes of one product have in common: the GTIN without its package and check digits. */
export const gtinItem = (gtin: string): string => gtin.slice(1, 13);
