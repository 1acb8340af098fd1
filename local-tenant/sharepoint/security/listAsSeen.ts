import type { Caller } from '../call';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fullMask } from './basePermissions';

/** A list whose lookups lead only to what a caller may view, so that no filter or order tells what they may not read. */
export function listAsSeen(site: Site, list: List, caller: Caller): List {
  if (caller.everywhere === fullMask) return list;
  const conditions = new Map<string, string>();
  for (const { type, properties } of list.fields) {
    const target =
      type.refersTo === 'listItem' ? list.sibling(String(properties['LookupList'])) : undefined;
    const visible = target && site.security.visibleItems(caller, site.web, target);
    if (target !== undefined && visible !== undefined) conditions.set(target.id, visible);
  }
  if (conditions.size === 0) return list;
  return {
    ...list,
    sibling: (id) => {
      const target = list.sibling(id);
      const visible = target && conditions.get(target.id);
      return visible === undefined || target === undefined ? target : { ...target, visible };
    },
  };
}
