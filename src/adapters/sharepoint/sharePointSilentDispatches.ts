import type { OpenDispatchRow, SilentDispatches } from '../../application/silentDispatches';
import type { DispatchStatus } from '../../domain/dispatches/dispatchStatus';
import { dispatchesList } from '../../lists/dispatches.list';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const pageSize = 2_000;
// A service with own handling may have confirmed receipt and still owes its closing note.
const open: readonly DispatchStatus[] = [
  'queued',
  'posted',
  'undelivered',
  'received',
  'inProgress',
  'needsHelp',
];

type Stored = OpenDispatchRow & { readonly Id: number };

/** Those who have not answered, out of the list `Dispatches`: by status and place, so that any length of list answers. */
export function sharePointSilentDispatches(site: SiteLists): SilentDispatches {
  const page = (status: DispatchStatus, after: number): Promise<readonly Stored[]> =>
    itemsOn(site, dispatchesList)
      .select(
        'Id',
        'DispatchKey',
        'NoticeKey',
        'Mode',
        'Status',
        'Reminders',
        'RemindedAt',
        'HandleBy',
      )
      .filter(`Status eq ${quoted(status)} and Id gt ${after}`)
      .orderBy('Id', true)
      .top(pageSize)<Stored[]>()
      .catch((error: unknown) => {
        throw storeFault('Reading those who have not answered', error);
      });
  return {
    async *pages() {
      for (const status of open) {
        for (let after = 0; ;) {
          const rows = await page(status, after);
          if (rows.length > 0) yield rows;
          if (rows.length < pageSize) break;
          after = rows[rows.length - 1]!.Id;
        }
      }
    },
  };
}
