/** The permanent number of a governing document: `RH-15405` (GD-01). Regions have letters of their own. */
export const documentNumberPattern = /\b([A-ZÅÄÖ]{2,6})[-‑–]\s?(\d{2,7})\b/;

/** The first number in a text in its usual form, or undefined. Laws (`HSLF-FS 2021:52`) have no such number. */
export function documentNumberIn(text: string): string | undefined {
  const found = documentNumberPattern.exec(text);
  return found === null ? undefined : `${found[1] ?? ''}-${found[2] ?? ''}`;
}
