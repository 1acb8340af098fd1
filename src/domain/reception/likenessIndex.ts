import type { LikelyRelative } from '../notices/incoming';
import { bandsOf } from './fingerprint';
import { likenessOf } from './likeness';
import type { LikenessSettings } from './likenessSettings';
import type { NoticeFacts } from './noticeFacts';
import { editionOf } from './references';

/** The notices of the register, findable by what relatives have in common. */
export interface LikenessIndex {
  /** Adds a notice, or puts newer facts of it in place of the older. */
  add(facts: NoticeFacts): void;
  /** The relatives to propose for a notice, likeliest first; ten at most, itself left out. */
  similar(facts: NoticeFacts, settings: LikenessSettings): readonly LikelyRelative[];
}

const mostProposed = 10;
const mostCompared = 400;
// What very many notices have in common finds none of them.
const tooCommon = 400;
const longestWord = 40;

/** Under what a notice is filed: references, device numbers, words of its products with the maker, parts of its text. */
function keysOf(facts: NoticeFacts): readonly string[] {
  const references = [facts.fsn, facts.fsca, facts.regulator, ...facts.supersedes]
    .map((reference) => editionOf(reference ?? '')?.stem)
    .filter((stem) => stem !== undefined)
    .map((stem) => `r:${stem}`);
  const keys = new Set<string>([
    ...references,
    ...facts.udiDi.map((number) => `u:${number}`),
    ...facts.catalogueNumbers.map((number) => `c:${number}`),
    ...bandsOf(facts.fingerprint),
  ]);
  // One name of a maker may be the beginning of another.
  const maker = facts.maker.split(' ')[0] ?? '';
  facts.products.forEach((words) =>
    words.forEach((word) => keys.add(`p:${maker}:${word.slice(0, longestWord)}`)),
  );
  return Array.from(keys);
}

/**
 * An index over notices for finding relatives among ten thousand in little time: whatever shares a reference,
 * a device number, a product word of one maker or a part of its text is compared, those that share most first.
 */
export function createLikenessIndex(notices: readonly NoticeFacts[]): LikenessIndex {
  const entries: NoticeFacts[] = [];
  const placeOfKey = new Map<string, number>();
  const filed = new Map<string, number[]>();

  const add = (facts: NoticeFacts): void => {
    const place = entries.length;
    entries.push(facts);
    placeOfKey.set(facts.key, place);
    keysOf(facts).forEach((key) => {
      const places = filed.get(key);
      if (places) places.push(place);
      else filed.set(key, [place]);
    });
  };

  const candidatesOf = (facts: NoticeFacts): readonly NoticeFacts[] => {
    const shared = new Map<number, number>();
    keysOf(facts).forEach((key) => {
      const places = filed.get(key) ?? [];
      if (places.length > tooCommon) return;
      const weight = key.startsWith('r:') ? 100 : 1;
      places.forEach((place) => shared.set(place, (shared.get(place) ?? 0) + weight));
    });
    const found: NoticeFacts[] = [];
    Array.from(shared)
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostCompared)
      .forEach(([place]) => {
        const other = entries[place];
        const isLatest = other && placeOfKey.get(other.key) === place;
        if (isLatest && other.key !== facts.key) found.push(other);
      });
    return found;
  };

  notices.forEach(add);
  return {
    add,
    similar: (facts, settings) =>
      candidatesOf(facts)
        .map((other) => likenessOf(facts, other, settings))
        .filter(({ likeness }) => likeness >= settings.propose)
        .sort((one, other) => other.likeness - one.likeness)
        .slice(0, mostProposed),
  };
}
