import type { SearchCatalogue } from './buildSearchIndex';
import { firstOf } from './firstOf';
import { placesOfHits } from './placesOfHits';
import { type KnownForms, knownForms, queryWishes, type SearchWish } from './queryWishes';
import { type DocumentFilters, isWithin } from './documentFilters';
import type { CatalogueEntry } from './searchableDocument';
import type { TextSegment } from './textSegment';
import { createVocabulary } from './vocabulary';
import { foldedNumbers, inTitle, weights, type WordHits, wordHits } from './wordHits';

/** A document that was found, and where in it: its number or title, under a heading, or in the text of a section. */
export interface SearchHit {
  readonly entry: CatalogueEntry;
  readonly where: 'number' | 'title' | 'heading' | 'text';
  /** The section, for hits in a heading or a text. */
  readonly place?: number;
}

/** What a query gives. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many documents there are in all; `hits` are the first of them. */
  readonly total: number;
  /** No document has all words: these have some. */
  readonly isPartial: boolean;
  /** The words of the documents that answer to those written, to be marked where they stand. */
  readonly words: ReadonlySet<string>;
}

/** An index that can be asked. */
export interface SearchIndex {
  readonly entries: readonly CatalogueEntry[];
  addText(segment: number, text: TextSegment): void;
  /** The same a few thousand words at a time; between them it waits for `pause`, so that a page is not held up. */
  addTextInSteps(segment: number, text: TextSegment, pause: () => Promise<void>): Promise<void>;
  find(query: string, filters?: DocumentFilters, most?: number): SearchResult;
}

// What no longer applies comes behind what does, and is still found by its number.
const withdrawnShare = 0.02;

const swedish = new Intl.Collator('sv', { numeric: true });
const mostKept = 60;
const usualMost = 30;
const wordsOfStep = 2_000;

// Score and document in one number, so that many are ranked without a comparing function.
const rankShift = 2 ** 20;
const rankOf = (document: number, score: number): number =>
  Math.round(score * 10) * rankShift + (rankShift - 1 - document);
const documentOf = (rank: number): number => rankShift - 1 - (rank % rankShift);

/** The best documents, how many there are, and how many of the words they have. */
interface Ranked {
  readonly best: readonly number[];
  readonly total: number;
  readonly matched: number;
}

/** An index made ready for asking. Without its texts, numbers, titles and headings are found. */
export function createSearchIndex({ entries, abbreviations }: SearchCatalogue): SearchIndex {
  const vocabulary = createVocabulary(entries);
  const numbers = foldedNumbers(entries);
  const prefixes = new Set(numbers.map((number) => number.replace(/\d.*$/, '')));
  const forms: KnownForms = knownForms([
    ...abbreviations,
    ...entries.flatMap((entry) => entry.abbreviations),
  ]);
  const segments = new Map<number, TextSegment>();
  const coming = new Set<number>();
  const kept = new Map<string, WordHits>();
  let lastListed: { readonly filters: string; readonly result: SearchResult } | undefined;

  const hitsOf = (word: string): WordHits => {
    const hits = kept.get(word) ?? wordHits(word, { numbers, vocabulary, segments });
    kept.delete(word);
    kept.set(word, hits);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return hits;
  };

  // A way of several words is as good as its weakest word.
  const scoresOfWay = (way: readonly string[]): Float32Array => {
    const [first, ...rest] = way.map((word) => hitsOf(word).scores);
    if (first === undefined || rest.length === 0) return first ?? new Float32Array(entries.length);
    const weakest = Float32Array.from(first);
    for (const scores of rest) {
      for (let document = 0; document < weakest.length; document += 1) {
        const score = scores[document] ?? 0;
        if (score < (weakest[document] ?? 0)) weakest[document] = score;
      }
    }
    return weakest;
  };
  const scoresOf = ({ ways }: SearchWish): Float32Array => {
    const [first, ...rest] = ways.map(scoresOfWay);
    if (first === undefined || rest.length === 0) return first ?? new Float32Array(entries.length);
    const best = Float32Array.from(first);
    for (const scores of rest) {
      for (let document = 0; document < best.length; document += 1) {
        const score = scores[document] ?? 0;
        if (score > (best[document] ?? 0)) best[document] = score;
      }
    }
    return best;
  };

  // Best first: those with most of the words, and of these the one that is most like. Only as many as are shown are put in order.
  const ranked = (
    wishes: readonly SearchWish[],
    filters: DocumentFilters,
    most: number,
  ): Ranked => {
    const scores = wishes.map(scoresOf);
    const ranks = new Float64Array(entries.length);
    const isNarrowed = Object.keys(filters).length > 0;
    let [count, mostMatched] = [0, 0];
    for (let document = 0; document < entries.length; document += 1) {
      let matched = 0;
      let score = 0;
      for (const some of scores) {
        const one = some[document] ?? 0;
        if (one > 0) matched += 1;
        score += one;
      }
      const entry = entries[document];
      if (matched === 0 || matched < mostMatched || entry === undefined) continue;
      if (isNarrowed && !isWithin(entry, filters)) continue;
      if (matched > mostMatched) [mostMatched, count] = [matched, 0];
      const worth = entry.status === 'withdrawn' ? withdrawnShare : 1;
      ranks[count] = rankOf(document, score * worth);
      count += 1;
    }
    const best = firstOf(ranks.subarray(0, count), most, (one, other) => other - one);
    return { best: best.map(documentOf), total: count, matched: mostMatched };
  };

  const toHit = (document: number, words: readonly WordHits[], place?: number): SearchHit[] => {
    const entry = entries[document];
    if (entry === undefined) return [];
    const best = Math.max(0, ...words.map(({ scores }) => scores[document] ?? 0));
    if (best > weights.title) return [{ entry, where: 'number' }];
    const strongest = words.find(({ scores }) => scores[document] === best);
    const at = strongest?.places[document] ?? inTitle;
    if (at === inTitle) return [{ entry, where: 'title' }];
    const isText = best < weights.heading / 2;
    return [
      isText
        ? { entry, where: 'text', place: place ?? at }
        : { entry, where: 'heading', place: at },
    ];
  };

  const listed = (filters: DocumentFilters, most: number): SearchResult => {
    const asked = JSON.stringify([filters, most]);
    if (lastListed?.filters === asked) return lastListed.result;
    const within = entries.filter((entry) => isWithin(entry, filters));
    const first = firstOf(within, most, (one, other) => swedish.compare(one.title, other.title));
    const hits = first.map((entry) => ({ entry, where: 'title' as const }));
    const result = { hits, total: within.length, isPartial: false, words: new Set<string>() };
    lastListed = { filters: asked, result };
    return result;
  };

  return {
    entries,
    addText(segment, text) {
      if (segments.has(segment) || coming.has(segment)) return;
      segments.set(segment, text);
      vocabulary.addText(segment, text);
      kept.clear();
    },
    async addTextInSteps(segment, text, pause) {
      if (segments.has(segment) || coming.has(segment)) return;
      coming.add(segment);
      for (let from = 0; from < text.words.length; from += wordsOfStep) {
        vocabulary.addText(segment, text, from, from + wordsOfStep);
        await pause();
      }
      segments.set(segment, text);
      coming.delete(segment);
      kept.clear();
    },
    find(query, filters = {}, most = usualMost) {
      const wishes = queryWishes(query, forms, prefixes);
      if (wishes.length === 0) return listed(filters, most);
      const { best, total, matched } = ranked(wishes, filters, most);
      const words = wishes.flatMap(({ ways }) => ways.flatMap((way) => way.map(hitsOf)));
      const places = placesOfHits(new Set(best), words, segments);
      return {
        hits: best.flatMap((document) => toHit(document, words, places.get(document))),
        total,
        isPartial: matched < wishes.length && total > 0,
        words: new Set(words.flatMap((one) => one.words.map(({ places: at }) => at.word))),
      };
    },
  };
}
