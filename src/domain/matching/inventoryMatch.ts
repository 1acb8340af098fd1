import type { Instant } from '../time';
import type { BuyerKind, ExportKind, InventoryRow } from './inventoryRow';
import type { HitStrength, ProductHit } from './judgeProduct';
import type { RangeVerdict } from './rangeVerdict';

/** A row behind a hit, with why it is one. */
export interface FoundRow extends InventoryRow, ProductHit {
  readonly verdict: RangeVerdict;
}

/** Rows and pieces. */
export interface RowCount {
  readonly rows: number;
  readonly quantity: number;
}

/** What one source says of a department. Purchases and deliveries of the same pieces stand in several sources. */
export interface SourceCount extends RowCount {
  readonly source: string;
}

/**
 * What was found at one department: `name` and `costCentre` as the export writes them, `unitKey` when the region's
 * directory knows that writing. Unknown departments are listed like all others. `found` is cut; the counts are not.
 * `quantity` adds up all sources; `bySource` tells them apart.
 */
export interface DepartmentHits extends RowCount {
  readonly name: string;
  readonly costCentre: string;
  readonly unitKey?: string;
  readonly buyer: BuyerKind;
  readonly strengths: { readonly [Strength in HitStrength]: number };
  readonly verdicts: { readonly [Verdict in RangeVerdict]: number };
  readonly bySource: readonly SourceCount[];
  readonly found: readonly FoundRow[];
}

/** A file that was searched: how many rows, and when the export was made or last changed. */
export interface SearchedFile {
  readonly file: string;
  readonly rows: number;
  readonly exported: Instant;
}

/** A source that was searched, with its hits; `outside` are rows of the product that the notice's numbers leave out. */
export interface SearchedSource {
  readonly source: string;
  readonly kind: ExportKind;
  readonly files: readonly SearchedFile[];
  readonly hits: RowCount;
  readonly outside: RowCount;
}

/** A value of an export among the hits, such as an order way or a contract, and how often it stands there. */
export interface CountedValue extends RowCount {
  readonly value: string;
}

/** What procurement and logistics clarify, as far as the exports say it of the hits (SN-13, SN-14, SN-15). */
export const purchaseFactNames = [
  'supplier',
  'contract',
  'stock',
  'nearStore',
  'orderedThrough',
] as const;
export type PurchaseFactName = (typeof purchaseFactNames)[number];
export type PurchaseFacts = { readonly [Name in PurchaseFactName]: readonly CountedValue[] };

/**
 * What the exports say of a notice's products. `departments` have hits; `outside` have the product, but only with
 * numbers that the notice leaves out. Every source is in exactly one of `withHits`, `withoutHits` and `notSearched`, and
 * files that could not be read are named, so that nobody takes "not searched" for "no hits".
 */
export interface InventoryMatch {
  readonly departments: readonly DepartmentHits[];
  readonly outside: readonly DepartmentHits[];
  readonly facts: PurchaseFacts;
  readonly withHits: readonly SearchedSource[];
  readonly withoutHits: readonly SearchedSource[];
  readonly notSearched: readonly string[];
  readonly unreadFiles: readonly string[];
}
