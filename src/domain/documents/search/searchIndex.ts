import type { SearchCatalogue } from './buildSearchIndex';
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
  find(query: string, filters?: DocumentFilters, most?: number): SearchResult;
}

// What no longer applies comes behind what does, and is still found by its number.
const withdrawnShare = 0.02;

const swedish = new Intl.Collator('sv', { numeric: true });
const mostKept = 60;
const usualMost = 30;

// Score and document in one number, so that many are ranked without a comparing function.
const rankShift = 2 ** 20;
const rankOf = (document: number, matched: number, score: number): number =>
  (matched * 10_000 + Math.round(score * 10)) * rankShift + (rankShift - 1 - document);
const documentOf = (rank: number): number => rankShift - 1 - (rank % rankShift);
const matchedOf = (rank: number): number => Math.floor(rank / rankShift / 10_000);

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
  const kept = new Map<string, WordHits>();
  let byTitle: readonly number[] | undefined;

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

  // Best first: those with most of the words, and of these the one that is most like.
  const ranked = (wishes: readonly SearchWish[], filters: DocumentFilters): Float64Array => {
    const scores = wishes.map(scoresOf);
    const ranks = new Float64Array(entries.length);
    let count = 0;
    for (let document = 0; document < entries.length; document += 1) {
      let matched = 0;
      let score = 0;
      for (const some of scores) {
        const one = some[document] ?? 0;
        if (one > 0) matched += 1;
        score += one;
      }
      const entry = entries[document];
      if (matched > 0 && entry && isWithin(entry, filters)) {
        const worth = entry.status === 'withdrawn' ? withdrawnShare : 1;
        ranks[count] = rankOf(document, matched, score * worth);
        count += 1;
      }
    }
    return ranks.subarray(0, count).sort().reverse();
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
    byTitle ??= Array.from(entries.keys()).sort((one, other) =>
      swedish.compare(entries[one]?.title ?? '', entries[other]?.title ?? ''),
    );
    const within = byTitle.flatMap((document) => {
      const entry = entries[document];
      return entry && isWithin(entry, filters) ? [entry] : [];
    });
    const hits = within.slice(0, most).map((entry) => ({ entry, where: 'title' as const }));
    return { hits, total: within.length, isPartial: false, words: new Set() };
  };

  return {
    entries,
    addText(segment, text) {
      if (segments.has(segment)) return;
      segments.set(segment, text);
      vocabulary.addText(segment, text);
      kept.clear();
    },
    find(query, filters = {}, most = usualMost) {
      const wishes = queryWishes(query, forms, prefixes);
      if (wishes.length === 0) return listed(filters, most);
      const ranks = ranked(wishes, filters);
      const matched = ranks.length > 0 ? matchedOf(ranks[0] ?? 0) : 0;
      const total = ranks.findIndex((rank) => matchedOf(rank) < matched);
      const words = wishes.flatMap(({ ways }) => ways.flatMap((way) => way.map(hitsOf)));
      const all = total < 0 ? ranks : ranks.subarray(0, total);
      const shown = Array.from(all.subarray(0, most), documentOf);
      const places = placesOfHits(new Set(shown), words, segments);
      return {
        hits: shown.flatMap((document) => toHit(document, words, places.get(document))),
        total: all.length,
        isPartial: matched < wishes.length && all.length > 0,
        words: new Set(words.flatMap((one) => one.words.map(({ places: at }) => at.word))),
      };
    },
  };
}
