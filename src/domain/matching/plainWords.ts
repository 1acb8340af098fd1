// Letters that do not fall apart into a letter and a mark.
const ownLetters: { readonly [letter: string]: string } = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A text in small letters without accents: two writings of one name become alike. */
export function plainText(text: string): string {
  // Most texts of an export: nothing falls apart in them.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæœßłđðþı]/g, (letter) => ownLetters[letter] ?? letter);
}

const emptyWords = ['och', 'med', 'for', 'till', 'av', 'and', 'the', 'with', 'of', 'der', 'und'];

/** The words of a name, each once: letters and figures part ("EP3000" is "ep" and "3000"), lone letters are left out. */
export function plainWords(text: string): readonly string[] {
  const words = plainText(text).match(/\d+|\p{L}{2,}/gu) ?? [];
  return Array.from(new Set(words.filter((word) => emptyWords.indexOf(word) < 0)));
}
