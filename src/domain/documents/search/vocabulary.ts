import { searchableWords } from './foldWords';
import type { CatalogueEntry } from './searchableDocument';
import type { TextSegment } from './textSegment';
import { createWordStrip } from './wordStrip';

/** Where a word stands: in which titles, under which headings, and at which place of the words of each segment. */
export interface WordPlaces {
  readonly word: string;
  readonly titles: number[];
  readonly headings: number[];
  /** Segment and place of the word in it, as one number: see `textPlace`. */
  readonly texts: number[];
}

const mostWordsOfSegment = 2 ** 24;
export const textPlace = (segment: number, index: number): number =>
  segment * mostWordsOfSegment + index;
export const segmentAt = (place: number): number => Math.floor(place / mostWordsOfSegment);
export const wordAt = (place: number): number => place % mostWordsOfSegment;

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
  /** Adds the words of a segment, or some of them: those at `from` to before `to`. */
  addText(segment: number, text: TextSegment, from?: number, to?: number): void;
  /** The word itself, those that begin with it, and those that hold it, as Swedish compounds do. */
  like(word: string): readonly LikeWord[];
  /** Those that it is a misspelling of. */
  misspelt(word: string): readonly LikeWord[];
}

const most = { begins: 300, holds: 100, misspelt: 60 };

/** The words of titles and headings, made ready where the index is used; texts are added as they come. */
export function createVocabulary(entries: readonly CatalogueEntry[]): Vocabulary {
  const known = new Map<string, WordPlaces>();
  const all: WordPlaces[] = [];
  const strip = createWordStrip();
  const headingsAt: { readonly document: number; readonly place: number }[][] = [];
  const numberOf = new Map<string, number>();
  const placesOf = (word: string): WordPlaces => {
    let places = known.get(word);
    if (places === undefined) {
      places = { word, titles: [], headings: [], texts: [] };
      known.set(word, places);
      all.push(places);
      strip.add(word);
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
  const shortest = (numbers: readonly number[], count: number, likeness: number): LikeWord[] =>
    numbers
      .flatMap((number) => all[number] ?? [])
      .sort((one, other) => one.word.length - other.word.length)
      .slice(0, count)
      .map((places) => ({ places, likeness }));

  return {
    headingsAt,
    addText(segment, { words }, from = 0, to = words.length) {
      for (let index = from; index < Math.min(to, words.length); index += 1)
        placesOf(words[index] ?? '').texts.push(textPlace(segment, index));
    },
    like(word) {
      const itself = known.get(word);
      return [
        ...(itself ? [{ places: itself, likeness: 1 }] : []),
        ...shortest(strip.beginningWith(word), most.begins, 0.85),
        ...(word.length < 4 ? [] : shortest(strip.holding(word), most.holds, 0.55)),
      ];
    },
    misspelt: (word) => shortest(strip.misspeltAs(word), most.misspelt, 0.6),
  };
}
