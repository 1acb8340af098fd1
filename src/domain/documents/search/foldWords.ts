const strange = /[^\u0000-\u007fåäö]/g;
const neighbours: { readonly [letter: string]: string } = { æ: 'ä', ø: 'ö', ß: 'ss' };
const unaccented = (letter: string): string =>
  neighbours[letter] ?? letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** A text as it is compared: small letters, å ä ö kept apart from a and o, all other accents gone. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(strange, unaccented);

const hyphens = /[-\u2010\u2011\u2013]/g;
const wordPattern = /[a-z0-9åäö]+(?:[-\u2010\u2011][a-z0-9åäö]+)*/g;
// Letter by letter is slow, and the letters of Swedish are as long small as large.
const foreign = /[^\u0000-\u007fåäöÅÄÖ]/;

/** A word of a text and where it stands, from its first character to behind its last. */
export interface WordOfText {
  /** Written together, and the parts when it has a hyphen. */
  readonly forms: readonly string[];
  readonly start: number;
  readonly end: number;
}

const formsOf = (word: string): readonly string[] => {
  const parts = word.split(hyphens);
  return parts.length === 1 ? parts : [parts.join(''), ...parts];
};

/** The words of a text in their order, folded. */
export function placedWords(text: string): readonly WordOfText[] {
  // What folding makes longer or shorter would move the places behind it: letter by letter then.
  const plain = foreign.test(text)
    ? Array.from(text, (letter) =>
        (folded(letter) || ' ').slice(0, letter.length).padEnd(letter.length),
      ).join('')
    : text.toLowerCase();
  return Array.from(plain.matchAll(wordPattern), ({ 0: word, index = 0 }) => ({
    forms: formsOf(word),
    start: index,
    end: index + word.length,
  }));
}

/** The words by which a text is found: each once, and of those with a hyphen the parts as well. */
export function searchableWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of folded(text).matchAll(wordPattern)) {
    formsOf(word).forEach((form) => words.add(form));
  }
  return words;
}
