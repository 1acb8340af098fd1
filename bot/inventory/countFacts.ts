import {
  type CountedValue,
  type PurchaseFactName,
  purchaseFactNames,
  type PurchaseFacts,
} from '../../src/domain/matching/inventoryMatch';
import type { ExportTable } from './exportTable';

type Counts = Map<string, { rows: number; quantity: number }>;

const mostValues = 200;

const add = (counts: Counts, value: string, rows: number, quantity: number): void => {
  if (value === '' || rows === 0) return;
  const known = counts.get(value);
  if (known) {
    known.rows += rows;
    known.quantity += quantity;
  } else counts.set(value, { rows, quantity });
};

/** Counts the values of one column by their number in the table: a million rows look up no text. */
function columnCount({ codes, texts }: ExportTable['texts'][keyof ExportTable['texts']]) {
  const rows = new Uint32Array(texts.length);
  const quantities = new Float64Array(texts.length);
  const met: number[] = [];
  return {
    count(row: number, quantity: number): void {
      const code = codes[row] ?? 0;
      if (rows[code] === 0) met.push(code);
      rows[code] += 1;
      quantities[code] += quantity;
    },
    addTo: (counts: Counts): void =>
      met.forEach((code) => add(counts, texts[code] ?? '', rows[code] ?? 0, quantities[code] ?? 0)),
  };
}

/** Counts what the exports say of the hits beside where they are: contract, stock, way of ordering (SN-14, SN-15). */
export function countFacts() {
  const counts = new Map(
    purchaseFactNames.map((name): [PurchaseFactName, Counts] => [name, new Map()]),
  );
  return {
    /** Counts hits of one table; `end` when all of them have been counted. */
    inTable({ texts }: ExportTable) {
      const columns = purchaseFactNames.flatMap((name) =>
        name === 'supplier' || texts[name].texts.length < 2
          ? []
          : [{ name, column: columnCount(texts[name]) }],
      );
      return {
        row: (row: number, quantity: number): void =>
          columns.forEach(({ column }) => column.count(row, quantity)),
        supplier: (supplier: string, rows: number, quantity: number): void =>
          add(counts.get('supplier') ?? new Map(), supplier, rows, quantity),
        end: (): void =>
          columns.forEach(({ name, column }) => column.addTo(counts.get(name) ?? new Map())),
      };
    },
    /** The most common values of each fact first. */
    done(): PurchaseFacts {
      const entries = [...counts].map(([name, values]) => [
        name,
        [...values]
          .map(([value, count]): CountedValue => ({ value, ...count }))
          .sort((one, other) => other.quantity - one.quantity)
          .slice(0, mostValues),
      ]);
      return Object.fromEntries(entries) as { [Name in PurchaseFactName]: CountedValue[] };
    },
  };
}
