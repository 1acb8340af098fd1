import { searchableWords } from './foldWords';
import { oneLetterOff } from './oneLetterOff';
import type { CatalogueEntry } from './searchableDocument';
import type { TextSegment } from './textSegment';

/** Where a word stands: in which titles, under which headings, and at which place of the words of each segment. */
export interface WordPlaces {
  readonly word: string;
  readonly titles: number[];
  readonly headings: number[];
  readonly texts: { readonly segment: number; readonly index: number }[];
}

/** A word like one that was written, and how like: 1 for the word itself. */
export interface LikeWord {
  readonly places: WordPlaces;
  readonly likeness: number;
}

/** Every word of the index that is loaded. */
export interface Vocabulary {
  /** Documents and the places of their sections under a heading, by the number of the heading. */
  readonly headingsAt: readonly (readonly {
    readonly document: number;
    readonly place: number;
  }[])[];
  addText(segment: number, text: TextSegment): void;
  /** The word itself, those that begin with it, and those that hold it, as Swedish compounds do. */
  like(word: string): readonly LikeWord[];
  /** Those that it is a misspelling of. */
  misspelt(word: string): readonly LikeWord[];
}

const most = { begins: 300, holds: 100, misspelt: 60 };

const shortest = (found: readonly WordPlaces[], count: number, likeness: number): LikeWord[] =>
  [...found]
    .sort((one, other) => one.word.length - other.word.length)
    .slice(0, count)
    .map((places) => ({ places, likeness }));

/** The words of titles and headings, made ready where the index is used; texts are added as they come. */
export function createVocabulary(entries: readonly CatalogueEntry[]): Vocabulary {
  const known = new Map<string, WordPlaces>();
  const all: WordPlaces[] = [];
  const headingsAt: { readonly document: number; readonly place: number }[][] = [];
  const numberOf = new Map<string, number>();
  const placesOf = (word: string): WordPlaces => {
    let places = known.get(word);
    if (places === undefined) {
      places = { word, titles: [], headings: [], texts: [] };
      known.set(word, places);
      all.push(places);
    }
    return places;
  };
  entries.forEach(({ title, headings }, document) => {
    searchableWords(title).forEach((word) => placesOf(word).titles.push(document));
    headings.forEach((heading, place) => {
      if (heading === '') return;
      let number = numberOf.get(heading);
      if (number === undefined) {
        number = headingsAt.push([]) - 1;
        numberOf.set(heading, number);
        for (const word of searchableWords(heading)) placesOf(word).headings.push(number);
      }
      headingsAt[number]?.push({ document, place });
    });
  });
  return {
    headingsAt,
    addText(segment, { words }) {
      words.forEach((word, index) => placesOf(word).texts.push({ segment, index }));
    },
    like(word) {
      const begins: WordPlaces[] = [];
      const holds: WordPlaces[] = [];
      const isLong = word.length >= 4;
      for (const places of all) {
        if (places.word.length <= word.length) continue;
        if (places.word.startsWith(word)) begins.push(places);
        else if (isLong && places.word.includes(word)) holds.push(places);
      }
      const itself = known.get(word);
      return [
        ...(itself ? [{ places: itself, likeness: 1 }] : []),
        ...shortest(begins, most.begins, 0.85),
        ...shortest(holds, most.holds, 0.55),
      ];
    },
    misspelt: (word) =>
      shortest(
        all.filter((places) => oneLetterOff(word, places.word)),
        most.misspelt,
        0.6,
      ),
  };
}
