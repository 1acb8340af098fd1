import type { DispatchRow } from '../lists/dispatches.list';

/** What the rows say of a dispatch that nobody has finished. */
export type OpenDispatchRow = Pick<
  DispatchRow,
  'DispatchKey' | 'NoticeKey' | 'Mode' | 'Status' | 'Reminders' | 'RemindedAt' | 'HandleBy'
>;

/** Where those who have not answered are found: by the rows, page by page, without reading every stream. */
export interface SilentDispatches {
  pages(): AsyncIterable<readonly OpenDispatchRow[]>;
}
