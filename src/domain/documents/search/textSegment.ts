import { commonWords } from './commonWords';
import { searchableWords } from './foldWords';
import { mostSections, type SearchableDocument } from './searchableDocument';

/**
 * The words of up to `segmentSize` documents, and in which sections each stands. The stretch of `postings` of a word
 * lists documents (each as the distance to the one before), how many places follow, and the places in the same way.
 */
export interface TextSegment {
  readonly words: readonly string[];
  /** Where the stretch of each word begins; one more than there are words. */
  readonly starts: Uint32Array;
  readonly postings: Uint8Array;
}

/** How many documents share a segment: what is written anew when one of them is published. */
export const segmentSize = 1_000;

export const emptySegment: TextSegment = {
  words: [],
  starts: new Uint32Array(1),
  postings: new Uint8Array(0),
};

/** Reads the stretch of a word: calls with each document, the place of a section, and how many places it has. */
export function eachPosting(
  { starts, postings }: TextSegment,
  word: number,
  call: (document: number, firstPlace: number, places: number, at: number) => void,
): void {
  let at = starts[word] ?? 0;
  const end = starts[word + 1] ?? 0;
  let document = -1;
  const next = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = postings[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  };
  while (at < end) {
    document += next() + 1;
    const places = next();
    const stretch = at;
    const first = next();
    for (let rest = places - 1; rest > 0; rest -= 1) {
      while ((postings[at] ?? 0) > 127) at += 1;
      at += 1;
    }
    call(document, first, places, stretch);
  }
}

/** The places of one document's sections, from where `eachPosting` said they begin. */
export function placesAt({ postings }: TextSegment, start: number, count: number): number[] {
  const places: number[] = [];
  let at = start;
  let place = -1;
  for (let index = 0; index < count; index += 1) {
    let value = 0;
    let shift = 0;
    let byte = 128;
    while (byte > 127) {
      byte = postings[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      shift += 7;
    }
    place += value + 1;
    places.push(place);
  }
  return places;
}

type Occurrences = Map<string, number[]>;

const unpacked = (segment: TextSegment, isGone: (document: number) => boolean): Occurrences => {
  const kept: Occurrences = new Map();
  segment.words.forEach((word, index) => {
    const occurrences: number[] = [];
    eachPosting(segment, index, (document, _first, places, at) => {
      if (isGone(document)) return;
      for (const place of placesAt(segment, at, places))
        occurrences.push(document * mostSections + place);
    });
    if (occurrences.length > 0) kept.set(word, occurrences);
  });
  return kept;
};

function packed(occurrences: Occurrences): TextSegment {
  const words = Array.from(occurrences.keys()).sort();
  const starts = new Uint32Array(words.length + 1);
  const bytes: number[] = [];
  const write = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  words.forEach((word, index) => {
    const sorted = Uint32Array.from(occurrences.get(word) ?? []).sort();
    let document = -1;
    for (let from = 0; from < sorted.length;) {
      const current = Math.floor((sorted[from] ?? 0) / mostSections);
      let to = from;
      while (to < sorted.length && Math.floor((sorted[to] ?? 0) / mostSections) === current)
        to += 1;
      write(current - document - 1);
      write(to - from);
      let place = -1;
      for (; from < to; from += 1) {
        const next = (sorted[from] ?? 0) % mostSections;
        write(next - place - 1);
        place = next;
      }
      document = current;
    }
    starts[index + 1] = bytes.length;
  });
  return { words, starts, postings: Uint8Array.from(bytes) };
}

/** A segment after some of its documents, by their place in it, have got a new text. The others are left as they are. */
export function changedSegment(
  segment: TextSegment,
  changes: ReadonlyMap<number, Pick<SearchableDocument, 'sections'>>,
): TextSegment {
  const occurrences = unpacked(segment, (document) => changes.has(document));
  changes.forEach(({ sections }, document) => {
    for (const { place, text } of sections) {
      if (place < 0 || place >= mostSections) continue;
      searchableWords(text).forEach((word) => {
        if (commonWords.has(word) || word.length > 40) return;
        const known = occurrences.get(word);
        if (known) known.push(document * mostSections + place);
        else occurrences.set(word, [document * mostSections + place]);
      });
    }
  });
  return packed(occurrences);
}
