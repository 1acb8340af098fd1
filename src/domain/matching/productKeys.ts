import { articleKey } from './articleKey';
import type { InventoryProduct } from './inventoryRow';
import { plainWords } from './plainWords';
import { itemKey } from './soughtKeys';

/** A product of an export, made ready for comparing. Empty keys agree with nothing. */
export interface ProductKeys {
  readonly device: string;
  readonly item: string;
  readonly article: string;
  readonly model: string;
  readonly words: readonly string[];
  readonly maker: string;
  readonly supplier: string;
}

/** Makes keys of a product: once, for it is compared with every notice. */
export const productKeys = (product: InventoryProduct): ProductKeys => ({
  device: product.device,
  item: itemKey(product.device),
  article: articleKey(product.catalogueNumber),
  model: articleKey(product.model),
  words: plainWords(`${product.name} ${product.model}`),
  maker: product.maker,
  supplier: product.supplier,
});
