import { type ChangedStretch, comparedWords, stretch, wordsOf } from './comparedWords';
import { differences } from './differences';

// A line that goes on with a small letter is the same sentence, broken by the width of a page.
const sentence =
  /[\s\S]*?(?:[.!?:]?\s+(?=[•◦–]|$)|[.!?:]\s+(?=[A-ZÅÄÖ0-9-])|\n\s*(?=[A-ZÅÄÖ0-9-])|\n\s*\n\s*|$)/g;
const sentencesOf = (text: string): readonly string[] =>
  (text.match(sentence) ?? []).filter((one) => one !== '');
const inOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

// From here on a sentence counts as rewritten: what it has in common with the other is chance.
const leastAlike = 0.5;
const mostPairs = 40_000;

const bareWords = (text: string): readonly string[] =>
  wordsOf(text).map(({ word }) =>
    word.toLocaleLowerCase('sv').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
const lettersIn = (words: readonly string[]): number =>
  words.reduce((sum, { length }) => sum + length, 0);

/** How much of two sentences is the same words, counted in letters, so that small words weigh little. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const [letters, others] = [lettersIn(one), lettersIn(other)];
  // However many words they share, a short and a long one are not alike.
  if (4 * Math.min(letters, others) < letters + others) return 0;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    common += word.length;
  }
  return letters + others === 0 ? 0 : (2 * common) / (letters + others);
}

/** Which sentences became which, in their order: the pairing with the most in common. */
function pairsOf(
  old: readonly string[],
  fresh: readonly string[],
): readonly (readonly [number, number])[] {
  const [olds, news] = [old.map(bareWords), fresh.map(bareWords)];
  const width = fresh.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const likeness = new Float64Array((old.length + 1) * width);
  const at = (one: number, other: number): number => best[one * width + other] ?? 0;
  for (let one = old.length - 1; one >= 0; one -= 1) {
    for (let other = fresh.length - 1; other >= 0; other -= 1) {
      const alike = likenessOf(olds[one] ?? [], news[other] ?? []);
      likeness[one * width + other] = alike;
      const paired = alike < leastAlike ? 0 : alike + at(one + 1, other + 1);
      best[one * width + other] = Math.max(at(one + 1, other), at(one, other + 1), paired);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [one, other] = [0, 0]; one < old.length && other < fresh.length;) {
    const alike = likeness[one * width + other] ?? 0;
    if (alike >= leastAlike && at(one, other) === alike + at(one + 1, other + 1)) {
      pairs.push([one, other]);
      [one, other] = [one + 1, other + 1];
    } else if (at(one, other) === at(one + 1, other)) one += 1;
    else other += 1;
  }
  return pairs;
}

// The last sentence of a text has no space behind it, and may have become one in its middle.
const spaced = (text: string): string => (/\s$/.test(text) ? text : `${text} `);

/** A stretch of sentences that was changed: like ones are compared word by word, the others went and came. */
function changed(old: readonly string[], fresh: readonly string[]): readonly ChangedStretch[] {
  if (old.length * fresh.length > mostPairs) {
    // Too many to weigh each against each: what stands in the first half came from the first half.
    const [half, otherHalf] = [old.length >> 1, fresh.length >> 1];
    return [
      ...changed(old.slice(0, half), fresh.slice(0, otherHalf)),
      ...changed(old.slice(half), fresh.slice(otherHalf)),
    ];
  }
  let [one, other] = [0, 0];
  return [...pairsOf(old, fresh), [old.length, fresh.length] as const].flatMap(
    ([nextOne, nextOther]) => {
      const told = [
        ...stretch('removed', old.slice(one, nextOne).join('')),
        ...stretch('added', fresh.slice(other, nextOther).join('')),
        ...comparedWords(old[nextOne] ?? '', fresh[nextOther] ?? ''),
      ];
      [one, other] = [nextOne + 1, nextOther + 1];
      return told;
    },
  );
}

/**
 * What changed from one text to another (GD-16), as a reader would tell it: a sentence that was rewritten has gone and
 * another has come; within one that was only changed, the phrases that were. Spaces and breaks of lines are no change.
 */
export function comparedText(before: string, after: string): readonly ChangedStretch[] {
  const stretches: { readonly kind: ChangedStretch['kind']; text: string }[] = [];
  const tell = (told: readonly ChangedStretch[]): void => {
    for (const { kind, text } of told) {
      const last = stretches[stretches.length - 1];
      if (last) last.text = spaced(last.text);
      if (last?.kind === kind) last.text += text;
      else stretches.push({ kind, text });
    }
  };
  let gone: readonly string[] = [];
  let come: readonly string[] = [];
  for (const { kind, items } of differences(sentencesOf(before), sentencesOf(after), inOneLine)) {
    if (kind === 'removed') gone = [...gone, ...items];
    else if (kind === 'added') come = [...come, ...items];
    else {
      tell(changed(gone, come));
      tell(stretch('same', items.join('')));
      [gone, come] = [[], []];
    }
  }
  tell(changed(gone, come));
  return stretches;
}
