/** A short form and what it stands for: `MTP`, medicintekniska produkter. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

const pattern = /[ \u00a0]\((\p{Lu}[\p{Lu}\p{N}]{1,7})\)/gu;
const behindWhich = 120;

// The letters of the short form stand in the long one in their order, the first at the beginning of a word; read from behind.
function longForm(before: string, short: string): string | undefined {
  const text = before.toLowerCase();
  let at = text.length - 1;
  for (let letter = short.length - 1; letter >= 0; letter -= 1) {
    const wanted = (short[letter] ?? '').toLowerCase();
    const begins = (place: number): boolean =>
      place === 0 || /[ \u00a0]/.test(text[place - 1] ?? '');
    while (at >= 0 && (text[at] !== wanted || (letter === 0 && !begins(at)))) at -= 1;
    if (at < 0) return undefined;
    at -= 1;
  }
  const long = before.slice(at + 1);
  return long.length > short.length + 2 ? long : undefined;
}

/** Short forms that a text explains, as "medicintekniska produkter (MTP)". */
export function findAbbreviations(text: string): readonly Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  for (const { 1: short = '', index = 0 } of text.matchAll(pattern)) {
    // What is meant stands in the same sentence.
    const before =
      text
        .slice(Math.max(0, index - behindWhich), index)
        .split(/[.:;,()\n]/)
        .pop() ?? '';
    const long = longForm(before, short);
    if (long !== undefined && !found.has(short)) found.set(short, { short, long });
  }
  return Array.from(found.values());
}
