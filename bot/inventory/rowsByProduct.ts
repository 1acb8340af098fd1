/** The rows of each product, without a list for each: where they begin, and all rows in order of product. */
export function rowsByProduct(productOf: Uint32Array, products: number) {
  const starts = new Uint32Array(products + 1);
  for (const product of productOf) starts[product + 1] += 1;
  for (let product = 0; product < products; product += 1) {
    starts[product + 1] += starts[product] ?? 0;
  }
  const next = starts.slice();
  const rows = new Uint32Array(productOf.length);
  productOf.forEach((product, row) => {
    rows[next[product] ?? 0] = row;
    next[product] += 1;
  });
  return (product: number, see: (row: number) => void): void => {
    const end = starts[product + 1] ?? 0;
    for (let at = starts[product] ?? 0; at < end; at += 1) see(rows[at] ?? 0);
  };
}
