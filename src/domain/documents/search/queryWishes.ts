import type { Abbreviation } from './abbreviations';
import { commonWords } from './commonWords';
import { folded, searchableWords } from './foldWords';

/** What one part of a query asks for: any of its ways, each of words that all are to be there. */
export interface SearchWish {
  readonly ways: readonly (readonly string[])[];
}

/** Short and long forms, folded, to look a query's words up in. */
export interface KnownForms {
  readonly longOf: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly shortOf: readonly (readonly [long: readonly string[], short: string])[];
}

const wordsIn = (text: string): readonly string[] =>
  folded(text).match(/[a-z0-9åäö]+(?:[-\u2010\u2011\u2013][a-z0-9åäö]+)*/g) ?? [];

const joined = (word: string): string => word.replace(/[^a-z0-9åäö]/g, '');

/** Makes the pairs ready; the same short form may stand for several things. */
export function knownForms(pairs: readonly Abbreviation[]): KnownForms {
  const longOf = new Map<string, (readonly string[])[]>();
  const shortOf = new Map<string, readonly [readonly string[], string]>();
  for (const { short, long } of pairs) {
    const from = joined(folded(short));
    const words = wordsIn(long)
      .map(joined)
      .filter((word) => !commonWords.has(word));
    if (from === '' || words.length === 0 || shortOf.has(`${from} ${words.join(' ')}`)) continue;
    shortOf.set(`${from} ${words.join(' ')}`, [words, from]);
    longOf.set(from, [...(longOf.get(from) ?? []), words]);
  }
  return { longOf, shortOf: Array.from(shortOf.values()) };
}

// "medicinteknisk produkt" is said of medicintekniska produkter: endings of up to four letters do not count.
const sameStem = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short === long ||
    (short.length >= 5 && long.length - short.length <= 4 && long.startsWith(short))
  );
};

const mostWords = 10;
const longestQuery = 200;

/**
 * What a query asks for: a number however it is written (`RH-15405`, `rh 15405`, `15405`), words, and for a short form
 * its long one and the other way about.
 */
export function queryWishes(
  query: string,
  forms: KnownForms,
  prefixes: ReadonlySet<string>,
): readonly SearchWish[] {
  const written = wordsIn(query.slice(0, longestQuery)).slice(0, mostWords);
  const telling = written.filter((word) => !commonWords.has(word));
  const words = telling.length > 0 ? telling : written;
  const wishes: SearchWish[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (prefixes.has(word) && /^\d+$/.test(next)) {
      wishes.push({ ways: [[word + next]] });
      at += 2;
      continue;
    }
    const long = forms.shortOf.filter(([form]) =>
      form.every((part, index) => sameStem(part, joined(words[at + index] ?? ''))),
    );
    const longest = Math.max(1, ...long.map(([form]) => form.length));
    const said = longest > 1 ? words.slice(at, at + longest).map(joined) : [joined(word)];
    const parts = Array.from(searchableWords(word)).slice(1);
    wishes.push({
      ways: [
        said,
        ...(longest === 1 && parts.length > 0 ? [parts] : []),
        ...long.filter(([form]) => form.length === longest).map(([, short]) => [short]),
        ...(longest === 1 ? (forms.longOf.get(joined(word)) ?? []) : []),
      ],
    });
    at += longest;
  }
  return wishes;
}
