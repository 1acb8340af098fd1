import type { MatchAnswer } from '../../src/application/inventoryPages';
import type { InventoryMatch } from '../../src/domain/matching/inventoryMatch';
import { soughtProduct } from '../../src/domain/matching/soughtProduct';
import { unitNames } from '../../src/domain/matching/unitNames';
import type { Notice } from '../../src/domain/notices/notice';
import type { Units } from '../../src/application/ports';
import type { Inventory } from './createInventory';

/** Matches notices against the exports of the region; a region without exports has nothing to search. */
export interface InventorySearch {
  /** What the pages show: the match, how far the reading has come, or that there are no exports. */
  answer(notice: Notice): Promise<MatchAnswer>;
  /** What recipients are proposed by; undefined as long as nothing can be searched. */
  match(notice: Notice): Promise<InventoryMatch | undefined>;
}

export function searchingInventory(
  inventory: Inventory | undefined,
  units: Units,
): InventorySearch {
  const answer = async (notice: Notice): Promise<MatchAnswer> => {
    const files = inventory?.report().files ?? [];
    if (!inventory || (files.length === 0 && inventory.report().isReady))
      return { state: 'no-exports' };
    const names = unitNames(await units.all());
    const matched = await inventory.match(soughtProduct(notice.fields), names);
    return matched.ok
      ? { state: 'matched', match: matched.value, files: inventory.report().files }
      : { state: 'reading', rows: matched.refusal.rows, about: matched.refusal.about };
  };
  return {
    answer,
    async match(notice) {
      const found = await answer(notice);
      return found.state === 'matched' ? found.match : undefined;
    },
  };
}
