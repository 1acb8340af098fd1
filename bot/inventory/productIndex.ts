import type { InventoryProduct } from '../../src/domain/matching/inventoryRow';
import { type ProductKeys, productKeys } from '../../src/domain/matching/productKeys';
import type { SoughtKeys } from '../../src/domain/matching/soughtKeys';

type Places = Map<string, number[]>;

function put(places: Places, key: string, product: number): void {
  if (key === '') return;
  const known = places.get(key);
  if (known) known.push(product);
  else places.set(key, [product]);
}

/** One copy of each list of words, however many products have it: it is then compared once. */
function sharedLists(): (words: readonly string[]) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  const texts = new Map<string, string>();
  const oneCopy = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  return (words) => {
    const key = words.join(' ');
    const known = lists.get(key);
    if (known) return known;
    const list = words.map(oneCopy);
    lists.set(key, list);
    return list;
  };
}

// The rule's lowest demand on a name: half of its words. What shares less is no candidate.
const leastShare = 0.5;

/**
 * Finds the products of a table that may be the one sought: by identifiers, numbers, and words of names. It finds
 * every product that the rule `judgeProduct` would take, and some more; the rule decides.
 */
export function productIndex(products: readonly InventoryProduct[]) {
  const devices: Places = new Map();
  const items: Places = new Map();
  const numbers: Places = new Map();
  const words: Places = new Map();
  const shared = new Uint8Array(products.length);
  const oneList = sharedLists();
  const taken = new Uint8Array(products.length);

  const keys = products.map((product, index): ProductKeys => {
    const own = productKeys(product);
    put(devices, own.device, index);
    put(items, own.item, index);
    put(numbers, own.article, index);
    if (own.model !== own.article) put(numbers, own.model, index);
    const ownWords = oneList(own.words);
    for (const word of ownWords) put(words, word, index);
    return { ...own, words: ownWords };
  });

  /** Products with so many words of a name. Those with none of its rarest words cannot have enough. */
  function takeSharing(
    name: readonly string[],
    least: number,
    take: (product: number) => void,
  ): void {
    const touched: number[] = [];
    const listed = name.slice(0, 255).map((word) => words.get(word) ?? []);
    const rarest = [...listed].sort((one, other) => one.length - other.length);
    const begins = new Set(rarest.slice(0, listed.length - Math.ceil(least) + 1));
    for (const list of listed.filter((one) => begins.has(one))) {
      for (const product of list) {
        const count = shared[product] ?? 0;
        if (count === 0) touched.push(product);
        shared[product] = count + 1;
      }
    }
    for (const list of listed.filter((one) => !begins.has(one))) {
      for (const product of list) {
        const count = shared[product] ?? 0;
        if (count > 0) shared[product] = count + 1;
      }
    }
    for (const product of touched) {
      if ((shared[product] ?? 0) >= least) take(product);
      shared[product] = 0;
    }
  }

  return {
    keys,
    /** Numbers of the products that may be the one sought, each once. */
    candidates(sought: SoughtKeys): readonly number[] {
      const found: number[] = [];
      const takeOne = (product: number): void => {
        if (taken[product] === 1) return;
        taken[product] = 1;
        found.push(product);
      };
      const take = (places: Places, wanted: ReadonlySet<string>): void =>
        wanted.forEach((key) => places.get(key)?.forEach(takeOne));
      take(devices, sought.devices);
      take(items, sought.deviceItems);
      take(numbers, sought.articles);
      take(numbers, sought.models);
      for (const name of sought.names) takeSharing(name, name.length * leastShare, takeOne);
      for (const code of sought.codes) takeSharing(code, code.length, takeOne);
      for (const product of found) taken[product] = 0;
      return found;
    },
  };
}
