/** A word of a text in lower case, with its place. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A sentence begins with it. */
  readonly opens: boolean;
  /** It goes on where the word before ends, as the parts of `FSN-2026/014` do. */
  readonly goesOn: boolean;
}

/** A stretch of words, from the first to the one behind the last. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Phrases written as one text, parted by commas. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');

const sentenceEnd = /[.!?\f]|\n[ \t\r]*\n/;
const joint = /^[-/_.]$/;
const widestGap = 4;

/** The words and numbers of a text, in order. */
export function wordsIn(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let end = 0;
  for (const found of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = found.index ?? 0;
    const between = text.slice(Math.max(end, start - 200), start);
    const goesOn = words.length > 0 && joint.test(between);
    const opens = words.length === 0 || (!goesOn && sentenceEnd.test(between));
    end = start + found[0].length;
    words.push({ word: found[0].toLowerCase(), start, end, opens, goesOn });
  }
  return words;
}

const fits = (part: string, word: string): boolean =>
  part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;

function endOf(
  words: readonly PlacedWord[],
  at: number,
  parts: readonly string[],
): number | undefined {
  let next = at;
  let gap = 0;
  for (const part of parts) {
    if (part === '~') {
      gap = widestGap;
      continue;
    }
    let word = words[next];
    while (word && !fits(part, word.word) && gap > 0 && !(next > at && word.opens)) {
      if (!word.goesOn) gap -= 1;
      next += 1;
      word = words[next];
    }
    if (!word || !fits(part, word.word) || (next > at && word.opens)) return undefined;
    gap = 0;
    next += 1;
  }
  return next;
}

/**
 * The places of a phrase within sentences. In a phrase `avslut*` is any word that begins so, and `~` lets up to four
 * words stand in between, a reference being one. The work grows with the number of words only.
 */
export function placesOf(words: readonly PlacedWord[], phrase: string): readonly WordRange[] {
  const parts = phrase.split(' ');
  const first = parts[0] ?? '';
  const places: WordRange[] = [];
  words.forEach(({ word }, from) => {
    if (!fits(first, word)) return;
    const to = endOf(words, from, parts);
    if (to !== undefined) places.push({ from, to });
  });
  return places;
}

const farthestGuard = 5;

/** Whether one of some words stands in a range, or shortly before it in its sentence: a "not", a "when". */
export function isGuarded(
  words: readonly PlacedWord[],
  { from, to }: WordRange,
  guards: readonly string[],
): boolean {
  let first = from;
  while (first > 0 && from - first < farthestGuard && !words[first]?.opens) first -= 1;
  return words.slice(first, to).some(({ word }) => guards.includes(word));
}

/** The words of a range as they stand in the text, on one line, 160 characters at most. */
export function quoteOf(
  text: string,
  words: readonly PlacedWord[],
  { from, to }: WordRange,
): string {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return text
    .slice(start, Math.min(end, start + 160))
    .replace(/\s+/g, ' ')
    .trim();
}
