import type { ListDefinition } from '../../src/lists/defineList';

/**
 * Gives the product's lists addresses and titles of their own for this run, so that none of a site's lists is
 * touched. The definitions themselves are changed: whatever reaches a list asks them for its address.
 */
export function giveListsTheirOwnNames(lists: readonly ListDefinition[], prefix: string): void {
  for (const list of lists) {
    const own = { name: `${prefix}${list.name}`, title: `${prefix} ${list.title}` };
    Object.assign(list, own);
  }
}
