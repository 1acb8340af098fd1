import type { InventoryMatch } from '../../src/domain/matching/inventoryMatch';
import type { ExportTable } from './exportTable';
import type { MatchQuestion } from './matchTables';
import type { ExportFile, ReadExport } from './tableReader';

/** What the two inventory threads are asked: one reads hostile files, the other holds their tables and searches. */
export type InventoryJob =
  | ({ readonly kind: 'read' } & ExportFile)
  | {
      readonly kind: 'hold';
      readonly id: string;
      readonly file: string;
      readonly exported: string;
      readonly table: ExportTable;
    }
  | { readonly kind: 'drop'; readonly ids: readonly string[] }
  | { readonly kind: 'match'; readonly ids: readonly string[]; readonly question: MatchQuestion };

/** A thread that began anew has none of the tables: it must say so, or it would find nothing. */
export type InventoryAnswer =
  | ({ readonly kind: 'read' } & ReadExport)
  | { readonly kind: 'done' }
  | { readonly kind: 'lacking' }
  | { readonly kind: 'matched'; readonly match: InventoryMatch };
