import { oneLetterOff } from './oneLetterOff';

/** Words on one long strip, for a text is searched much faster than a list. Words are known by their place in the list. */
export interface WordStrip {
  add(word: string): void;
  /** Longer words that begin with the letters. */
  beginningWith(letters: string): readonly number[];
  /** Those that hold the letters behind their beginning. */
  holding(letters: string): readonly number[];
  misspeltAs(written: string): readonly number[];
}

const parting = '\n';
const mostFound = 4_000;
const mostKept = 40;

export function createWordStrip(): WordStrip {
  const words: string[] = [];
  const starts: number[] = [];
  let end = 1;
  let strip = parting;
  let laid = 0;
  const lay = (): void => {
    if (laid === words.length) return;
    strip += `${words.slice(laid).join(parting)}${parting}`;
    laid = words.length;
  };
  const wordAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const found = (letters: string, isWanted: (word: number) => boolean): number[] => {
    lay();
    const hits: number[] = [];
    let at = strip.indexOf(letters);
    while (at >= 0 && hits.length < mostFound) {
      const begins = letters.startsWith(parting);
      const word = wordAt(begins ? at + 1 : at);
      const next = (starts[word] ?? 0) + (words[word] ?? '').length;
      if (isWanted(word)) hits.push(word);
      at = strip.indexOf(letters, next);
    }
    return hits;
  };
  const kept = new Map<string, readonly number[]>();
  // Who writes on asks for some of what was found a letter ago; a search that ended early has not found all.
  const narrowed = (
    kind: string,
    letters: string,
    isWanted: (word: number) => boolean,
    search: () => readonly number[],
  ): readonly number[] => {
    const before = kept.get(kind + letters.slice(0, -1));
    const hits = kept.get(kind + letters) ?? before?.filter(isWanted) ?? search();
    if (hits.length < mostFound) kept.set(kind + letters, hits);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return hits;
  };

  return {
    add(word) {
      words.push(word);
      starts.push(end);
      end += word.length + 1;
      kept.clear();
    },
    beginningWith(letters) {
      const isLonger = (word: number): boolean => (words[word] ?? '').length > letters.length;
      return narrowed(
        'begins ',
        letters,
        (word) => isLonger(word) && (words[word] ?? '').startsWith(letters),
        () => found(parting + letters, isLonger),
      );
    },
    holding: (letters) =>
      narrowed(
        'holds ',
        letters,
        (word) => (words[word] ?? '').includes(letters, 1),
        () => found(letters, (word) => (words[word] ?? '').includes(letters, 1)),
      ).filter((word) => !(words[word] ?? '').startsWith(letters)),
    misspeltAs(written) {
      // The slip is in one half: the other half stands in the word as it was written.
      const middle = written.length >> 1;
      const isMeant = (word: number): boolean => oneLetterOff(written, words[word] ?? '');
      const hits = new Set(found(parting + written.slice(0, middle), isMeant));
      found(written.slice(middle), isMeant).forEach((word) => hits.add(word));
      // Two letters that changed places may lie on either side of the middle.
      found(parting + written.slice(0, middle - 1), isMeant).forEach((word) => hits.add(word));
      return Array.from(hits);
    },
  };
}
