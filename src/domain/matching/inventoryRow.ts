/** What an export says a product is; a text that is not given is empty. `device` is the UDI-DI's key. */
export interface InventoryProduct {
  readonly device: string;
  readonly catalogueNumber: string;
  readonly model: string;
  readonly name: string;
  readonly maker: string;
  readonly supplier: string;
}

/** Who has or bought a product: the region's own department, a private provider or a municipality (SN-20). */
export type BuyerKind = 'own' | 'private' | 'municipal';

/** An inventory of equipment (Medusa, Faciliate, Sesam), or purchases (Inköpsanalys, RGS) (SN-13, SN-16). */
export type ExportKind = 'inventory' | 'purchases';

/**
 * One row of an export. `made` is YYYY-MM-DD or empty, `quantity` is 1 when the export gives none, `line` counts from 1
 * in the file. Contract, stock, near store and way of ordering are what procurement and logistics clarify (SN-14, SN-15).
 */
export interface InventoryRow {
  readonly source: string;
  readonly file: string;
  readonly line: number;
  readonly product: InventoryProduct;
  readonly serial: string;
  readonly lot: string;
  readonly made: string;
  readonly department: string;
  readonly costCentre: string;
  readonly quantity: number;
  readonly buyer: BuyerKind;
  readonly contract: string;
  readonly stock: string;
  readonly nearStore: string;
  readonly orderedThrough: string;
}
