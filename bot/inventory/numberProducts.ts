import type { InventoryProduct } from '../../src/domain/matching/inventoryRow';
import { distinctTexts } from './distinctTexts';
import type { ExportField } from './exportSource';

type Numbers = { readonly [Part in keyof InventoryProduct]: number };

const isSame = (one: Numbers, other: Numbers): boolean =>
  one.device === other.device &&
  one.catalogueNumber === other.catalogueNumber &&
  one.model === other.model &&
  one.name === other.name &&
  one.maker === other.maker &&
  one.supplier === other.supplier;

/** Keeps each product once, however many rows have it: one with the same device identifier, numbers and names. */
export function numberProducts(clean: (raw: string) => string) {
  const devices = distinctTexts((device) => device);
  const articles = distinctTexts(clean);
  const models = distinctTexts(clean);
  const names = distinctTexts(clean);
  const makers = distinctTexts(clean);
  const suppliers = distinctTexts(clean);
  const all: InventoryProduct[] = [];
  const allNumbers: Numbers[] = [];
  const known = new Map<string, number>();
  // The product last seen with an article, device or name: nearly always the same one again.
  const last = { article: [] as number[], device: [] as number[], name: [] as number[] };

  function add(numbers: Numbers): number {
    allNumbers.push(numbers);
    return (
      all.push({
        device: devices.texts[numbers.device] ?? '',
        catalogueNumber: articles.texts[numbers.catalogueNumber] ?? '',
        model: models.texts[numbers.model] ?? '',
        name: names.texts[numbers.name] ?? '',
        maker: makers.texts[numbers.maker] ?? '',
        supplier: suppliers.texts[numbers.supplier] ?? '',
      }) - 1
    );
  }

  function lookUp(numbers: Numbers): number {
    const { device, catalogueNumber, model, name, maker, supplier } = numbers;
    const key = `${device}|${catalogueNumber}|${model}|${name}|${maker}|${supplier}`;
    const number = known.get(key) ?? add(numbers);
    known.set(key, number);
    return number;
  }

  return {
    all: all as readonly InventoryProduct[],
    /** The product's number; -1 for a row that names none: a maker or supplier alone is no product. */
    numberOf(deviceKey: string, cell: (field: ExportField) => string): number {
      const device = devices.numberOf(deviceKey);
      const catalogueNumber = articles.numberOf(cell('catalogueNumber'));
      const model = models.numberOf(cell('model'));
      const name = names.numberOf(cell('name'));
      if (device + catalogueNumber + model + name === 0) return -1;
      const maker = makers.numberOf(cell('maker'));
      const supplier = suppliers.numberOf(cell('supplier'));
      const numbers = { device, catalogueNumber, model, name, maker, supplier };
      const seen = catalogueNumber > 0 ? last.article : device > 0 ? last.device : last.name;
      const place = catalogueNumber || device || name;
      const before = allNumbers[seen[place] ?? -1];
      if (before && isSame(before, numbers)) return seen[place] ?? -1;
      const number = lookUp(numbers);
      seen[place] = number;
      return number;
    },
  };
}
