import type { SoughtKeys } from './soughtKeys';

function shareOf(name: readonly string[], words: readonly string[]): number {
  let shared = 0;
  let longest = 0;
  for (const word of name) {
    if (words.indexOf(word) < 0) continue;
    shared += 1;
    longest = Math.max(longest, word.length);
  }
  if (shared < 2 && longest < 5) return 0;
  // A name of one word that agrees is no more than part of a name.
  return name.length === 1 ? 0.9 : shared / name.length;
}

/**
 * How the words of a product agree with what is sought: the largest share of a sought name that they hold, and whether
 * they hold all of a sought number. Each list of words is compared once: many products bear the same name.
 */
export function wordAgreement(sought: Pick<SoughtKeys, 'names' | 'codes'>) {
  const known = new Map<readonly string[], { readonly share: number; readonly hasCode: boolean }>();
  return (words: readonly string[]) => {
    const before = known.get(words);
    if (before) return before;
    const agreement = {
      share: sought.names.reduce((best, name) => Math.max(best, shareOf(name, words)), 0),
      hasCode: sought.codes.some((code) => code.every((word) => words.indexOf(word) >= 0)),
    };
    known.set(words, agreement);
    return agreement;
  };
}
