import { wordsOf } from './comparedWords';

type Pair = readonly [number, number];
/** The words of a sentence by the alphabet, without signs. */
interface Weighed {
  readonly words: readonly string[];
  readonly letters: number;
}

// Below it a sentence counts as rewritten: what it has in shared with the other is chance.
const leastAlike = 0.5;
// From here on nobody would look for a better match further on.
const clearlyAlike = 0.75;
const mostWeighed = 10_000;

const bare = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const weighed = (sentence: string): Weighed => {
  const words = wordsOf(sentence)
    .map(({ word }) => word.toLocaleLowerCase('sv').replace(bare, ''))
    .sort(inOrder);
  return { words, letters: words.reduce((sum, { length }) => sum + length, 0) };
};

/** How much of two sentences is the same words, counted in letters, so that small words weigh little. */
function likenessOf(one: Weighed | undefined, other: Weighed | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const letters = one.letters + other.letters;
  // However many words they share, a short and a long one are not alike.
  if (letters === 0 || 4 * Math.min(one.letters, other.letters) < letters) return 0;
  let shared = 0;
  for (let [left, right] = [0, 0]; left < one.words.length && right < other.words.length;) {
    const order = inOrder(one.words[left] ?? '', other.words[right] ?? '');
    if (order === 0) shared += one.words[left]?.length ?? 0;
    if (order <= 0) left += 1;
    if (order >= 0) right += 1;
  }
  return (2 * shared) / letters;
}

/** The pairing with the most in shared, of a few sentences: each is weighed against each. */
function bestPairs(old: readonly Weighed[], fresh: readonly Weighed[]): readonly Pair[] {
  const width = fresh.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const likeness = new Float64Array((old.length + 1) * width);
  const at = (one: number, other: number): number => best[one * width + other] ?? 0;
  for (let one = old.length - 1; one >= 0; one -= 1) {
    for (let other = fresh.length - 1; other >= 0; other -= 1) {
      const alike = likenessOf(old[one], fresh[other]);
      likeness[one * width + other] = alike;
      const paired = alike < leastAlike ? 0 : alike + at(one + 1, other + 1);
      best[one * width + other] = Math.max(at(one + 1, other), at(one, other + 1), paired);
    }
  }
  const pairs: Pair[] = [];
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

const moved = (pairs: readonly Pair[], by: number, otherBy: number): readonly Pair[] =>
  pairs.map(([one, other]) => [one + by, other + otherBy]);

function pairsOf(old: readonly Weighed[], fresh: readonly Weighed[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let head = 0;
  const most = Math.min(old.length, fresh.length);
  for (; head < most; head += 1) {
    if (likenessOf(old[head], fresh[head]) < clearlyAlike) break;
    pairs.push([head, head]);
  }
  const [olds, news] = [old.slice(head), fresh.slice(head)];
  if (olds.length * news.length <= mostWeighed)
    return [...pairs, ...moved(bestPairs(olds, news), head, head)];
  // Too many to weigh each against each: what stands in the first half is looked for in the first half.
  const [half, other] = [olds.length >> 1, news.length >> 1];
  return [
    ...pairs,
    ...moved(pairsOf(olds.slice(0, half), news.slice(0, other)), head, head),
    ...moved(pairsOf(olds.slice(half), news.slice(other)), head + half, head + other),
  ];
}

/** Which sentences became which (GD-16), by their places and in their order; those that were rewritten have none. */
export const alikeSentences = (old: readonly string[], fresh: readonly string[]): readonly Pair[] =>
  pairsOf(old.map(weighed), fresh.map(weighed));
