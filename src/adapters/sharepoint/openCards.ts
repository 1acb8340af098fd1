import type { DispatchStatus } from '../../domain/dispatches/dispatchStatus';
import { type DispatchRow, dispatchesList } from '../../lists/dispatches.list';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const pageSize = 2_000;
const open: readonly DispatchStatus[] = ['posted', 'received', 'inProgress', 'needsHelp'];

/** How many cards that nobody has finished lie in each channel, by the channel's id. */
export const openCards = (site: SiteLists) => async (): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  try {
    for (const status of open) {
      const pages = itemsOn(site, dispatchesList)
        .select('Id', 'ChannelId', 'Mode')
        .filter(`Status eq ${quoted(status)}`)
        .top(pageSize);
      for await (const page of pages) {
        (page as readonly DispatchRow[]).forEach(({ ChannelId, Mode }) => {
          if (ChannelId && Mode === 'action')
            counts.set(ChannelId, (counts.get(ChannelId) ?? 0) + 1);
        });
      }
    }
  } catch (error) {
    throw storeFault('Counting open cards', error);
  }
  return counts;
};
