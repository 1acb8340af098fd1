import type { Database } from 'better-sqlite3';
import type { Caller } from '../call';
import { accessDenied, itemMissing, listIdMissing } from '../refusals';
import { itemTable } from '../storage/tables';
import type { WebRecord, Webs } from '../storage/webs';
import {
  type BasePermission,
  fullMask,
  hasPermission,
  type Mask,
  noPermissions,
} from './basePermissions';
import { type Groups, openGroups } from './groups';
import { openRoles, type Roles } from './roles';
import { openScopes, type Scopes } from './scopes';
import type { Securable } from './securable';

/** Who may do what in the tenant: roles, groups, scopes, and what follows from them for a caller. */
export interface Security {
  readonly roles: Roles;
  readonly groups: Groups;
  readonly scopes: Scopes;
  /** What a caller may do to a thing. */
  maskOf(caller: Pick<Caller, 'userId' | 'everywhere'>, web: WebRecord, thing: Securable): Mask;
  /** Refuses a caller without a permission as SharePoint does: what may not be seen is not there. */
  demand(caller: Caller, web: WebRecord, thing: Securable, permission: BasePermission): void;
  /** A condition that leaves out items of a list that the caller may not view; nothing when none is hidden. */
  visibleItems(
    caller: Caller,
    web: WebRecord,
    list: NonNullable<Securable['list']>,
  ): string | undefined;
  /** Must follow every change to roles, groups or scopes, and every change that was undone. */
  forget(): void;
}

/** Opens the security of a prepared database. */
export function openSecurity(database: Database, webs: Webs): Security {
  const roles = openRoles(database);
  const groups = openGroups(database);
  const scopes = openScopes(database, webs);
  let masks = new Map<string, Mask>();

  const maskAt = (scope: number, collection: number, userId: number): Mask => {
    const place = `${scope}/${userId}`;
    const known = masks.get(place);
    if (known !== undefined) return known;
    const principals = new Set([userId, ...groups.of(userId)]);
    const mask = scopes
      .assignments(scope)
      .filter(({ principal }) => principals.has(principal))
      .reduce((all, { role }) => all | (roles.byId(collection, role)?.mask ?? 0n), noPermissions);
    masks.set(place, mask);
    return mask;
  };

  const maskOf: Security['maskOf'] = ({ userId, everywhere }, web, thing) =>
    everywhere | maskAt(scopes.governing(web, thing), web.collection, userId);

  return {
    roles,
    groups,
    scopes,
    maskOf,
    demand(caller, web, thing, permission) {
      const mask = maskOf(caller, web, thing);
      if (hasPermission(mask, permission)) return;
      const isSeen = hasPermission(mask, thing.item === undefined ? 'Open' : 'ViewListItems');
      if (isSeen || thing.list === undefined) throw accessDenied();
      throw thing.item === undefined ? listIdMissing() : itemMissing();
    },
    visibleItems(caller, web, list) {
      if (caller.everywhere === fullMask) return undefined;
      const isListSeen = hasPermission(maskOf(caller, web, { list }), 'ViewListItems');
      if (!scopes.hasUniqueItems(list.key)) return isListSeen ? undefined : '0';
      const unique = database
        .prepare<[number], { readonly key: number; readonly item: number }>(
          'SELECT key, item FROM sp_scopes WHERE list = ? AND item > 0',
        )
        .all(list.key);
      const exceptions = unique
        .filter(({ key }) => {
          const mask = caller.everywhere | maskAt(key, web.collection, caller.userId);
          return hasPermission(mask, 'ViewListItems') !== isListSeen;
        })
        .map(({ item }) => item);
      const among = `${itemTable(list.key)}.id IN (${exceptions.join(',')})`;
      return isListSeen ? `NOT ${among}` : among;
    },
    forget() {
      masks = new Map();
      scopes.forget();
      webs.forget();
    },
  };
}
