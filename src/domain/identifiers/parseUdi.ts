import { parseGs1 } from './parseGs1';
import { parseHibc } from './parseHibc';
import { parseIsbt128 } from './parseIsbt128';
import { parsePpn } from './parsePpn';
import type { Udi } from './udi';

// The longest code of the four issuers is a GS1 string of some hundred characters.
const longestCode = 300;

/**
 * Reads a device identification as printed or scanned: GS1, HIBC, ICCBBA or IFA. What is odd is warned of and
 * kept: a wrong check digit never hides a product. Undefined when the text is none of these.
 */
export function parseUdi(text: string): Udi | undefined {
  const code = text.trim();
  if (code === '' || code.length > longestCode) return undefined;
  const first = code.charAt(0);
  if (first === '=') return parseIsbt128(code);
  if (first === '+' || first === '*') return parseHibc(code);
  return (code.indexOf('9N') >= 0 ? parsePpn(code) : undefined) ?? parseGs1(code);
}

/** What two writings of one device identifier have in common; undefined when the text holds no identifier. */
export function deviceKey(text: string): string | undefined {
  const read = parseUdi(text)?.deviceIdentifier;
  if (read !== undefined) return read;
  const plain = text.replace(/[^\p{L}\d]/gu, '').toUpperCase();
  return /\d/.test(plain) && plain.length >= 6 && plain.length <= 40 ? plain : undefined;
}
