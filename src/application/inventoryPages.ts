import type { ExportReport } from '../domain/matching/exportReport';
import type { Outcome } from './noticePages';
import type { InventoryMatch } from '../domain/matching/inventoryMatch';

/** What the exports say of a notice, and how it stands with the exports themselves (X-06, SN-23). */
export type MatchAnswer =
  | { readonly state: 'no-exports' }
  | { readonly state: 'reading'; readonly rows: number; readonly about: number }
  | {
      readonly state: 'matched';
      readonly match: InventoryMatch;
      readonly files: readonly ExportReport[];
    };

/** What the service does for the page of matches. */
export interface InventoryService {
  matches(noticeKey: string): Promise<MatchAnswer>;
  /** A file with a work order for each piece of equipment that was found. */
  workOrders(noticeKey: string): Promise<Outcome<Blob>>;
}
