import type { ExportKind, InventoryProduct } from '../../src/domain/matching/inventoryRow';

/** The texts of a row, each kept as a number into a list of the texts that occur. */
export const rowTexts = [
  'serial',
  'lot',
  'made',
  'department',
  'costCentre',
  'buyer',
  'contract',
  'stock',
  'nearStore',
  'orderedThrough',
] as const;
export type RowText = (typeof rowTexts)[number];

/** One column: `codes[row]` is the place in `texts`; the first text is the empty one. */
export interface TextColumn {
  readonly codes: Uint32Array;
  readonly texts: readonly string[];
}

/**
 * An export in as little memory as its million rows allow: products and texts once, rows as numbers. Only plain
 * values and number arrays, so that it can be handed from thread to thread.
 */
export interface ExportTable {
  readonly source: string;
  readonly kind: ExportKind;
  readonly rows: number;
  readonly products: readonly InventoryProduct[];
  readonly productOf: Uint32Array;
  readonly texts: { readonly [Text in RowText]: TextColumn };
  readonly quantities: Float64Array;
  readonly lines: Uint32Array;
}

/** What is handed over, not copied, when a table goes to another thread. */
export const buffersOf = (table: ExportTable): ArrayBuffer[] =>
  [
    table.productOf,
    table.quantities,
    table.lines,
    ...rowTexts.map((text) => table.texts[text].codes),
  ].map(({ buffer }) => buffer as ArrayBuffer);
