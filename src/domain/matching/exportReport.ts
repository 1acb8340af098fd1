import type { Instant } from '../time';
import type { ExportKind } from './inventoryRow';

/** Why a file of the library is not searched. Numbers are bytes, rows, cells and seconds. */
export type ExportRefusal =
  | { readonly code: 'export/too-large'; readonly size: number; readonly most: number }
  | { readonly code: 'export/expands-too-much'; readonly most: number }
  | { readonly code: 'export/not-a-table' }
  | { readonly code: 'export/old-excel' }
  | { readonly code: 'export/damaged' }
  | { readonly code: 'export/empty' }
  | { readonly code: 'export/unknown-headers'; readonly found: readonly string[] }
  | { readonly code: 'export/several-sources'; readonly sources: readonly string[] }
  | { readonly code: 'export/too-many-rows'; readonly most: number }
  | { readonly code: 'export/too-many-cells'; readonly most: number }
  | { readonly code: 'export/timed-out'; readonly seconds: number }
  | { readonly code: 'export/too-much-memory' }
  | { readonly code: 'export/unavailable' };

/**
 * What was odd in a file that is searched all the same: letters in two encodings, quotes that do not close, rows of
 * other lengths than the header, lines that could not be read, cells cut at their longest, texts that look like
 * formulas, numbers that a spreadsheet has rounded, wrong check digits, rows that name no product, columns not found.
 */
export type ExportWarningKind =
  | 'mixed-encoding'
  | 'broken-quotes'
  | 'uneven-rows'
  | 'unread-lines'
  | 'cut-cells'
  | 'formulas'
  | 'rounded-numbers'
  | 'check-digits'
  | 'rows-without-product'
  | 'missing-columns';

/** How often something odd was seen, and for columns which ones. */
export interface ExportWarning {
  readonly kind: ExportWarningKind;
  readonly count: number;
  readonly columns?: readonly string[];
}

/**
 * One file of the library: waiting or being read, searched, refused, or left out because a newer export of the same
 * source is there. `rows` are those searched; `about` is an estimate while reading.
 */
export interface ExportReport {
  readonly file: string;
  readonly modified: Instant;
  readonly state: 'waiting' | 'reading' | 'searched' | 'refused' | 'replaced';
  readonly source?: string;
  readonly kind?: ExportKind;
  readonly rows: number;
  readonly about?: number;
  readonly refusal?: ExportRefusal;
  readonly warnings: readonly ExportWarning[];
}

/** All files of the library, and whether a notice can be matched against them now. */
export interface InventoryReport {
  readonly isReady: boolean;
  readonly files: readonly ExportReport[];
}

/** No answer yet: the exports are being read. Never "no hits". */
export interface InventoryNotReady {
  readonly code: 'inventory/being-read';
  readonly rows: number;
  readonly about: number;
}
