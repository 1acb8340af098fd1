import type { Caller } from '../call';
import type { ListAddress, Route } from '../odata/route';
import { accessDenied, fileMissing, itemMissing, listIdMissing, listMissing } from '../refusals';
import type { Site } from '../site';
import { type Permission, hasPermission } from './basePermissions';
import { securableOf } from './securable';

const missing = (site: Site, address: ListAddress): Error => {
  if (address.by === 'title') return listMissing(address.title, site.webUrl);
  return address.by === 'id' ? listIdMissing() : fileMissing();
};

const listAddressOf = (route: Route): ListAddress | undefined => {
  if (route.kind === 'property') return listAddressOf(route.of);
  if ('on' in route) return listAddressOf(route.on as Route);
  return 'list' in route ? (route.list as ListAddress) : undefined;
};

/**
 * Refuses a caller without a permission as SharePoint does: 403 on a web without any permission and on what they see
 * without the right, 404 on lists, items and files that they may not see.
 */
export function demandRight(site: Site, caller: Caller, route: Route, right: Permission): void {
  const { security, web } = site;
  security.demand(caller, web, {}, 'Open');
  const thing = securableOf(site, route);
  if (thing.list === undefined && right === 'Open') return;
  const mask = security.maskOf(caller, web, thing);
  if (hasPermission(mask, right)) return;
  const { list, item } = thing;
  if (list === undefined) throw accessDenied();
  const address = listAddressOf(route);
  const isListSeen = hasPermission(security.maskOf(caller, web, { list }), 'Open');
  if (!isListSeen) throw address === undefined ? fileMissing() : missing(site, address);
  if (item === undefined || hasPermission(mask, 'ViewListItems')) throw accessDenied();
  throw address === undefined ? fileMissing() : itemMissing();
}
