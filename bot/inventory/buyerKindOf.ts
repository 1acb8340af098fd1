import type { BuyerKind } from '../../src/domain/matching/inventoryRow';

/** Who has a row's product; the region itself when the export says nothing else. */
export const buyerKindOf = (written: string): BuyerKind =>
  written === 'private' || written === 'municipal' ? written : 'own';
