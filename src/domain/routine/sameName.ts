import { folded } from '../documents/search/foldWords';

const wordsOf = (text: string): readonly string[] => folded(text).match(/[a-z0-9åäö]+/g) ?? [];

// Swedish writes "produkt" and "produkten", "avtal" and "avtalet": from four letters on, a beginning is the word.
const isSameWord = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one)));

/** Two names are the same whatever their letters' case, marks and spaces. */
export const isSameName = (one: string, other: string): boolean =>
  wordsOf(one).join(' ') === wordsOf(other).join(' ');

const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 0 && few.every((word) => many.some((other) => isSameWord(word, other)));

/** One name holds the whole of the other: "Närsjukvården Norr" and "Närsjukvården". A likeness, never a certainty. */
export function isPartOfName(one: string, other: string): boolean {
  const [ofOne, ofOther] = [wordsOf(one), wordsOf(other)];
  return isWithin(ofOne, ofOther) || isWithin(ofOther, ofOne);
}

/** How much of the words of two sentences is the same, from 0 to 1. */
export function wordShare(one: string, other: string): number {
  const [ofOne, ofOther] = [wordsOf(one), wordsOf(other)];
  if (ofOne.length + ofOther.length === 0) return 0;
  const shared = ofOne.filter((word) => ofOther.some((each) => isSameWord(word, each))).length;
  return (2 * Math.min(shared, ofOther.length)) / (ofOne.length + ofOther.length);
}
