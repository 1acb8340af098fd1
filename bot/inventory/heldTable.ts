import type { FoundRow } from '../../src/domain/matching/inventoryMatch';
import type { BuyerKind } from '../../src/domain/matching/inventoryRow';
import type { ProductHit } from '../../src/domain/matching/judgeProduct';
import type { RangeVerdict } from '../../src/domain/matching/rangeVerdict';
import type { ExportTable, RowText } from './exportTable';
import { productIndex } from './productIndex';
import { rowsByProduct } from './rowsByProduct';

/** An export ready to be searched. */
export interface HeldTable {
  readonly file: string;
  readonly exported: string;
  readonly table: ExportTable;
  readonly index: ReturnType<typeof productIndex>;
  readonly eachRow: ReturnType<typeof rowsByProduct>;
}

/** Indexes a table; `exported` is when its file was last changed. */
export const holdTable = (table: ExportTable, file: string, exported: string): HeldTable => ({
  file,
  exported,
  table,
  index: productIndex(table.products),
  eachRow: rowsByProduct(table.productOf, table.products.length),
});

/** The text of one row's column. */
export function textAt({ texts }: ExportTable, text: RowText, row: number): string {
  const column = texts[text];
  return column.texts[column.codes[row] ?? 0] ?? '';
}

const buyerKinds: readonly string[] = ['private', 'municipal'] satisfies readonly BuyerKind[];

/** Who has the row's product; the region itself when the export says nothing else. */
export function buyerAt(table: ExportTable, row: number): BuyerKind {
  const written = textAt(table, 'buyer', row);
  return buyerKinds.includes(written) ? (written as BuyerKind) : 'own';
}

/** One row written out, with why it is a hit. */
export function foundRow(
  { table, file }: HeldTable,
  row: number,
  hit: ProductHit,
  verdict: RangeVerdict,
): FoundRow {
  const text = (name: RowText): string => textAt(table, name, row);
  const product = table.products[table.productOf[row] ?? 0];
  return {
    source: table.source,
    file,
    line: table.lines[row] ?? 0,
    product: product ?? {
      device: '',
      catalogueNumber: '',
      model: '',
      name: '',
      maker: '',
      supplier: '',
    },
    serial: text('serial'),
    lot: text('lot'),
    made: text('made'),
    department: text('department'),
    costCentre: text('costCentre'),
    quantity: table.quantities[row] ?? 1,
    buyer: buyerAt(table, row),
    contract: text('contract'),
    stock: text('stock'),
    nearStore: text('nearStore'),
    orderedThrough: text('orderedThrough'),
    ...hit,
    verdict,
  };
}
