import { folded } from './foldWords';
import type { CatalogueEntry } from './searchableDocument';
import { eachPosting, segmentSize, type TextSegment } from './textSegment';
import { type LikeWord, segmentAt, type Vocabulary, wordAt } from './vocabulary';

/** What one word finds: how well in each document, and where; `inTitle` stands for its number or title. */
export interface WordHits {
  readonly scores: Float32Array;
  readonly places: Int16Array;
  readonly words: readonly LikeWord[];
}

export const inTitle = -1;
export const weights = { number: 100, title: 20, heading: 8, text: 1 };
// A misspelling is thought of when the word as it is written leads to hardly anything; another number is another thing.
const hardlyAnything = 3;
const shortestInTexts = 3;

export interface WordSources {
  readonly numbers: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly segments: ReadonlyMap<number, TextSegment>;
}

/** Numbers as they are compared: `rh15405`. */
export const foldedNumbers = (entries: readonly CatalogueEntry[]): readonly string[] =>
  entries.map(({ number }) => folded(number).replace(/[^a-z0-9]/g, ''));

const numberPattern = /^([a-z]{0,4})(\d{2,})$/;

/** Looks a word up everywhere: a number counts more than a title, a title more than a heading, a heading more than a text. */
export function wordHits(word: string, { numbers, vocabulary, segments }: WordSources): WordHits {
  const scores = new Float32Array(numbers.length);
  const places = new Int16Array(numbers.length);
  let found = 0;
  const raise = (document: number, score: number, place: number): void => {
    const before = scores[document] ?? 0;
    if (score <= before) return;
    if (before === 0) found += 1;
    scores[document] = score;
    places[document] = place;
  };
  const [, letters = '', digits] = numberPattern.exec(word) ?? [];
  if (digits !== undefined) {
    numbers.forEach((number, document) => {
      const compared = letters === '' ? number.replace(/^[a-z]+/, '') : number;
      if (compared.startsWith(word))
        raise(document, weights.number * (compared.length === word.length ? 1 : 0.6), inTitle);
    });
  }
  const look = (words: readonly LikeWord[]): void => {
    for (const { places: at, likeness } of words) {
      for (const document of at.titles) raise(document, weights.title * likeness, inTitle);
      for (const heading of at.headings) {
        for (const { document, place } of vocabulary.headingsAt[heading] ?? [])
          raise(document, weights.heading * likeness, place);
      }
      if (word.length < shortestInTexts && likeness < 1) continue;
      for (const textAt of at.texts) {
        const segment = segmentAt(textAt);
        const text = segments.get(segment);
        if (text === undefined) continue;
        const first = segment * segmentSize;
        eachPosting(text, wordAt(textAt), (document, place, count) =>
          raise(first + document, weights.text * likeness * (1 + Math.min(count, 10) / 20), place),
        );
      }
    }
  };
  const like = vocabulary.like(word);
  look(like);
  if (found >= hardlyAnything || word.length < 5 || /\d/.test(word))
    return { scores, places, words: like };
  const misspelt = vocabulary.misspelt(word);
  look(misspelt);
  return { scores, places, words: [...like, ...misspelt] };
}
