import type { InventoryProduct } from '../../src/domain/matching/inventoryRow';
import { distinctTexts } from './distinctTexts';
import type { ExportField } from './exportSource';

/** Keeps each product once, however many rows have it: one with the same device identifier, numbers and names. */
export function numberProducts(clean: (raw: string) => string) {
  const devices = distinctTexts((device) => device);
  const articles = distinctTexts(clean);
  const models = distinctTexts(clean);
  const names = distinctTexts(clean);
  const makers = distinctTexts(clean);
  const suppliers = distinctTexts(clean);
  const all: InventoryProduct[] = [];
  const known = new Map<string, number>();
  return {
    all: all as readonly InventoryProduct[],
    /** The product's number; -1 for a row that names none: a maker or supplier alone is no product. */
    numberOf(device: string, cell: (field: ExportField) => string): number {
      const deviceNumber = devices.numberOf(device);
      const article = articles.numberOf(cell('catalogueNumber'));
      const model = models.numberOf(cell('model'));
      const name = names.numberOf(cell('name'));
      if (deviceNumber + article + model + name === 0) return -1;
      const maker = makers.numberOf(cell('maker'));
      const supplier = suppliers.numberOf(cell('supplier'));
      const key = `${deviceNumber}|${article}|${model}|${name}|${maker}|${supplier}`;
      const number = known.get(key);
      if (number !== undefined) return number;
      known.set(key, all.length);
      const product: InventoryProduct = {
        device,
        catalogueNumber: articles.texts[article] ?? '',
        model: models.texts[model] ?? '',
        name: names.texts[name] ?? '',
        maker: makers.texts[maker] ?? '',
        supplier: suppliers.texts[supplier] ?? '',
      };
      return all.push(product) - 1;
    },
  };
}
