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

/** One copy of each text, however many products have it. */
function sharedTexts(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
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
  const oneCopy = sharedTexts();

  const keys = products.map((product, index): ProductKeys => {
    const own = productKeys(product);
    put(devices, own.device, index);
    put(items, own.item, index);
    put(numbers, own.article, index);
    if (own.model !== own.article) put(numbers, own.model, index);
    const ownWords = own.words.map(oneCopy);
    for (const word of ownWords) put(words, word, index);
    return { ...own, words: ownWords };
  });

  function takeSharing(name: readonly string[], least: number, into: Set<number>): void {
    const touched: number[] = [];
    for (const word of name.slice(0, 255)) {
      for (const product of words.get(word) ?? []) {
        const count = shared[product] ?? 0;
        if (count === 0) touched.push(product);
        shared[product] = count + 1;
      }
    }
    for (const product of touched) {
      if ((shared[product] ?? 0) >= least) into.add(product);
      shared[product] = 0;
    }
  }

  return {
    keys,
    /** Numbers of the products that may be the one sought. */
    candidates(sought: SoughtKeys): ReadonlySet<number> {
      const found = new Set<number>();
      const take = (places: Places, wanted: ReadonlySet<string>): void =>
        wanted.forEach((key) => places.get(key)?.forEach((product) => found.add(product)));
      take(devices, sought.devices);
      take(items, sought.deviceItems);
      take(numbers, sought.articles);
      take(numbers, sought.models);
      for (const name of sought.names) takeSharing(name, name.length * leastShare, found);
      for (const code of sought.codes) takeSharing(code, code.length, found);
      return found;
    },
  };
}
