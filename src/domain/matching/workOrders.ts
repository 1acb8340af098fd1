import type { InventoryMatch } from './inventoryMatch';

/** What somebody is asked to do with one piece of equipment (sv. arbetsorder, X-19). */
export interface WorkOrder {
  /** The case's number and a running one, `FSN-2026-0042-003`. */
  readonly number: string;
  readonly department: string;
  readonly costCentre: string;
  readonly maker: string;
  readonly product: string;
  readonly serial: string;
  readonly source: string;
}

const three = (number: number): string => `${number}`.padStart(3, '0');

/**
 * One work order for each piece of equipment that is certainly or probably concerned, in the order of the match.
 * Purchases and merely possible hits name no piece to look up, and get none.
 */
export function workOrders(
  noticeKey: string,
  { departments, withHits }: Pick<InventoryMatch, 'departments' | 'withHits'>,
): readonly WorkOrder[] {
  const inventories = new Set(
    withHits.filter(({ kind }) => kind === 'inventory').map(({ source }) => source),
  );
  return departments
    .reduce<InventoryMatch['departments'][number]['found'][number][]>(
      (rows, { found }) => [...rows, ...found],
      [],
    )
    .filter(({ source, strength }) => inventories.has(source) && strength !== 'possible')
    .map((row, index) => ({
      number: `${noticeKey}-${three(index + 1)}`,
      department: row.department,
      costCentre: row.costCentre,
      maker: row.product.maker,
      product: row.product.model || row.product.name,
      serial: row.serial,
      source: row.source,
    }));
}
