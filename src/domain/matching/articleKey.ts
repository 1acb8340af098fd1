const label =
  /^(?:REF|P\/N|(?:ART|ARTIKEL|CAT|CATALOG|CATALOGUE|KAT|KATALOG|PART|ITEM|MODELL?)\.?(?:\s?-?(?:NO|NR|NUMMER|NUMBER)\b\.?)?)[\s.:#]+(?=\S)/;

/**
 * A catalogue, article or model number without label, blanks, hyphens and leading zeros, in capitals: "REF EP-3000 S"
 * and "ep3000s" are one. A plus sign stays, for it tells models apart. Empty when there is no number.
 */
export function articleKey(text: string): string {
  const key = text
    .trim()
    .toUpperCase()
    .replace(label, '')
    .replace(/[^\p{L}\d+]/gu, '');
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key;
}
