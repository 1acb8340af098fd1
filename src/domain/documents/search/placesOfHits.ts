import { eachPosting, placesAt, segmentSize, type TextSegment } from './textSegment';
import { segmentAt, wordAt } from './vocabulary';
import { weights, type WordHits } from './wordHits';

/** The section of each document in which most of the words stand, for those that are found in their text. */
export function placesOfHits(
  documents: ReadonlySet<number>,
  words: readonly WordHits[],
  segments: ReadonlyMap<number, TextSegment>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  const inText = new Set(
    Array.from(documents).filter((document) =>
      words.every(({ scores }) => (scores[document] ?? 0) < weights.heading / 2),
    ),
  );
  if (inText.size === 0 || words.length < 2) return new Map();
  words.forEach((word, turn) => {
    for (const { places } of word.words) {
      for (const textAt of places.texts) {
        const segment = segmentAt(textAt);
        const text = segments.get(segment);
        if (text === undefined) continue;
        const first = segment * segmentSize;
        eachPosting(text, wordAt(textAt), (local, _place, count, at) => {
          const document = first + local;
          if (!inText.has(document)) return;
          const ofDocument = counts.get(document) ?? new Map<number, number>();
          counts.set(document, ofDocument);
          // One bit a word: a word counts once, however often it stands there.
          for (const place of placesAt(text, at, count))
            ofDocument.set(place, (ofDocument.get(place) ?? 0) | (1 << (turn % 30)));
        });
      }
    }
  });
  const bits = (value: number): number => {
    let count = 0;
    for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
    return count;
  };
  return new Map(
    Array.from(counts, ([document, places]) => {
      let best: readonly [place: number, count: number] = [0, 0];
      places.forEach((value, place) => {
        if (bits(value) > best[1]) best = [place, bits(value)];
      });
      return [document, best[0]] as const;
    }),
  );
}
