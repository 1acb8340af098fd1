import { oneLetterOff } from './oneLetterOff';

/**
 * Words on long strips, for a text is searched much faster than a list, and by their first letters. Words are known by
 * their place in the list. What is added later lies on a strip of its own: those before it are not written anew.
 */
export interface WordStrip {
  add(word: string): void;
  /** Longer words that begin with the letters. */
  beginningWith(letters: string): readonly number[];
  /** Those that hold the letters behind their beginning. */
  holding(letters: string): readonly number[];
  misspeltAs(written: string): readonly number[];
}

const parting = '\n';
const lettersOfBeginning = 2;
const mostFound = 4_000;
const mostKept = 40;

export function createWordStrip(): WordStrip {
  const words: string[] = [];
  const starts: number[] = [];
  const strips: { readonly from: number; readonly text: string }[] = [];
  const byBeginning = new Map<string, number[]>();
  let end = 0;
  const lay = (): void => {
    if (starts.length === words.length) return;
    const fresh = words.slice(starts.length);
    strips.push({ from: end, text: `${parting}${fresh.join(parting)}${parting}` });
    end += 1;
    for (const { length } of fresh) {
      starts.push(end);
      end += length + 1;
    }
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
    for (const { from, text } of strips) {
      let at = text.indexOf(letters);
      while (at >= 0 && hits.length < mostFound) {
        const word = wordAt(from + at);
        const next = (starts[word] ?? 0) + (words[word] ?? '').length;
        if (isWanted(word)) hits.push(word);
        at = text.indexOf(letters, next - from);
      }
    }
    return hits;
  };
  const foundAtBeginning = (letters: string, isWanted: (word: number) => boolean): number[] => {
    const hits: number[] = [];
    const take = (some: readonly number[]): void => {
      for (const word of some) {
        if (hits.length >= mostFound) return;
        if ((words[word] ?? '').startsWith(letters) && isWanted(word)) hits.push(word);
      }
    };
    if (letters.length >= lettersOfBeginning)
      take(byBeginning.get(letters.slice(0, lettersOfBeginning)) ?? []);
    else
      byBeginning.forEach((some, beginning) => {
        if (beginning.startsWith(letters)) take(some);
      });
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
      const beginning = word.slice(0, lettersOfBeginning);
      const alike = byBeginning.get(beginning);
      if (alike) alike.push(words.length);
      else byBeginning.set(beginning, [words.length]);
      words.push(word);
      if (kept.size > 0) kept.clear();
    },
    beginningWith(letters) {
      const isLonger = (word: number): boolean => (words[word] ?? '').length > letters.length;
      return narrowed(
        'begins ',
        letters,
        (word) => isLonger(word) && (words[word] ?? '').startsWith(letters),
        () => foundAtBeginning(letters, isLonger),
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
      const hits = new Set(foundAtBeginning(written.slice(0, middle), isMeant));
      found(written.slice(middle), isMeant).forEach((word) => hits.add(word));
      // Two letters that changed places may lie on either side of the middle.
      foundAtBeginning(written.slice(0, middle - 1), isMeant).forEach((word) => hits.add(word));
      return Array.from(hits);
    },
  };
}
