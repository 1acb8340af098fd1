import type { FoundRow } from '../../src/domain/matching/inventoryMatch';
import type { ProductHit } from '../../src/domain/matching/judgeProduct';
import type { RangeVerdict } from '../../src/domain/matching/rangeVerdict';
import type { ExportTable, RowText } from './exportTable';
import { productIndex } from './productIndex';
import { rowPlaces, type RowPlaces } from './rowPlaces';
import { type SortedTable, sortByProduct } from './sortByProduct';

/** An export ready to be searched. */
export interface HeldTable extends SortedTable, RowPlaces {
  readonly file: string;
  readonly exported: string;
  readonly index: ReturnType<typeof productIndex>;
}

/** Indexes a table; `exported` is when its file was last changed. */
export function holdTable(read: ExportTable, file: string, exported: string): HeldTable {
  const { table, starts } = sortByProduct(read);
  return {
    file,
    exported,
    table,
    starts,
    ...rowPlaces(table),
    index: productIndex(table.products),
  };
}

/** The text of one row's column. */
export function textAt({ texts }: ExportTable, text: RowText, row: number): string {
  const column = texts[text];
  return column.texts[column.codes[row] ?? 0] ?? '';
}

const noProduct = {
  device: '',
  catalogueNumber: '',
  model: '',
  name: '',
  maker: '',
  supplier: '',
};

/** One row written out, with why it is a hit. */
export function foundRow(
  { table, file, places, placeOf }: HeldTable,
  row: number,
  hit: ProductHit,
  verdict: RangeVerdict,
): FoundRow {
  const text = (name: RowText): string => textAt(table, name, row);
  return {
    source: table.source,
    file,
    line: table.lines[row] ?? 0,
    product: table.products[table.productOf[row] ?? 0] ?? noProduct,
    serial: text('serial'),
    lot: text('lot'),
    made: text('made'),
    department: text('department'),
    costCentre: text('costCentre'),
    quantity: table.quantities[row] ?? 1,
    buyer: places[placeOf[row] ?? 0]?.buyer ?? 'own',
    contract: text('contract'),
    stock: text('stock'),
    nearStore: text('nearStore'),
    orderedThrough: text('orderedThrough'),
    ...hit,
    verdict,
  };
}
