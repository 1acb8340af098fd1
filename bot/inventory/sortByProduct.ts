import { type ExportTable, rowTexts } from './exportTable';

/** A table whose rows lie by product, those of one product in the file's order; `starts[p]` is where product `p` begins. */
export interface SortedTable {
  readonly table: ExportTable;
  readonly starts: Uint32Array;
}

/**
 * Lays the rows of each product side by side: a product that is everywhere is then read from one place in memory, not
 * from all over it.
 */
export function sortByProduct(table: ExportTable): SortedTable {
  const { productOf, rows } = table;
  const starts = new Uint32Array(table.products.length + 1);
  for (const product of productOf) starts[product + 1] += 1;
  for (let product = 0; product < table.products.length; product += 1) {
    starts[product + 1] += starts[product] ?? 0;
  }
  const next = starts.slice();
  const places = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const product = productOf[row] ?? 0;
    const place = next[product] ?? 0;
    places[row] = place;
    next[product] = place + 1;
  }
  const sorted = <A extends Uint32Array | Float64Array>(values: A): A => {
    const moved = values.slice() as A;
    for (let row = 0; row < rows; row += 1) moved[places[row] ?? 0] = values[row] ?? 0;
    return moved;
  };
  const texts = Object.fromEntries(
    rowTexts.map((name) => {
      const { codes, texts: distinct } = table.texts[name];
      return [name, { codes: sorted(codes), texts: distinct }];
    }),
  ) as unknown as ExportTable['texts'];
  return {
    table: {
      ...table,
      productOf: sorted(productOf),
      texts,
      quantities: sorted(table.quantities),
      lines: sorted(table.lines),
    },
    starts,
  };
}
