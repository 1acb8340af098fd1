import { throttledQuery } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable } from '../storage/tables';
import type { WebRecord } from '../storage/webs';
import { folderPathOf, liesBelow } from './foldersAbove';
import { giveRole, tidyAbove } from './limitedAccess';
import type { Securable } from './securable';
import { nothingToInherit, tooManyScopes } from './securityRefusals';
import { roleIds } from './standardRoles';

/** Above this many items neither a list nor a library can get permissions of its own. */
const largestWithOwnPermissions = 100_000;
/** Most items of one list that can have permissions of their own. */
const mostUniqueItems = 50_000;

const isTooLarge = (site: Site, list: List): boolean =>
  site.catalog.activity(list).itemCount > largestWithOwnPermissions;

function refuseWhatIsTooLarge(site: Site, { list, item }: Securable): void {
  if (list === undefined) return;
  if (item === undefined) {
    if (isTooLarge(site, list)) throw throttledQuery();
    return;
  }
  const found = site.database
    .prepare<[number], number>('SELECT COUNT(*) FROM sp_scopes WHERE list = ? AND item > 0')
    .pluck()
    .get(list.key);
  if ((found ?? 0) >= mostUniqueItems) throw tooManyScopes();
}

/** Removes the permissions of a thing's own, where it has any. */
export const dropScope = (site: Site, thing: Securable): void => {
  const { scopes } = site.security;
  const scope = scopes.own(site.web, thing);
  if (scope === undefined) return;
  const principals = new Set(scopes.assignments(scope).map(({ principal }) => principal));
  scopes.remove(site.web, thing);
  principals.forEach((principal) => tidyAbove(site, thing, principal));
};

const dropItemScopes = (site: Site, list: List, folder?: string): void => {
  const inside =
    folder === undefined
      ? ''
      : ` AND item IN (SELECT id FROM ${itemTable(list.key)} WHERE ${liesBelow(folder)})`;
  site.database
    .prepare<[number], number>(`SELECT item FROM sp_scopes WHERE list = ? AND item > 0${inside}`)
    .pluck()
    .all(list.key)
    .forEach((item) => dropScope(site, { list, item }));
};

/** Removes what permissions of its own a list has, and its items. */
export function dropScopesOf(site: Site, list: List): void {
  dropItemScopes(site, list);
  dropScope(site, { list });
}

function inheritBelow(site: Site, { list, item }: Securable): void {
  if (list !== undefined) {
    const folder = item === undefined ? undefined : folderPathOf(site.database, list, item);
    if (item === undefined || folder !== undefined) dropItemScopes(site, list, folder);
    return;
  }
  const clear = (web: WebRecord): void => {
    const place = site.at(web);
    for (const each of place.catalog.all()) {
      dropItemScopes(place, each);
      dropScope(place, { list: each });
    }
    for (const child of site.webs.below(web)) {
      if (site.security.scopes.own(child, {}) === undefined) clear(child);
    }
  };
  clear(site.web);
}

/**
 * Gives a thing permissions of its own: those it had, or full control for the caller alone.
 * Refuses a list that is too large; what has its own already keeps them.
 */
export function breakInheritance(
  site: Site,
  thing: Securable,
  how: { readonly copy: boolean; readonly clear: boolean; readonly userId: number },
): void {
  const { scopes } = site.security;
  if (scopes.own(site.web, thing) === undefined) {
    refuseWhatIsTooLarge(site, thing);
    const above = scopes.assignments(scopes.governing(site.web, thing));
    const scope = scopes.create(site.web, thing);
    const kept = above.filter(({ role }) => role !== roleIds.limitedAccess);
    if (how.copy) kept.forEach(({ principal, role }) => scopes.assign(scope, principal, role));
    else giveRole(site, thing, { scope, principal: how.userId, role: roleIds.fullControl });
  }
  if (how.clear) inheritBelow(site, thing);
  site.security.forget();
}

/** Makes a thing inherit again; refuses the root web, and a list that is too large. */
export function resetInheritance(site: Site, thing: Securable): void {
  const { list, item } = thing;
  if (list === undefined && site.web.parent === null) throw nothingToInherit();
  if (list !== undefined && item === undefined && isTooLarge(site, list)) throw throttledQuery();
  dropScope(site, thing);
  site.security.forget();
}
