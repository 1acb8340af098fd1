import type { Database } from 'better-sqlite3';
import type { Caller } from '../call';
import { accessDenied } from '../refusals';
import { itemTable } from '../storage/tables';
import type { WebRecord, Webs } from '../storage/webs';
import {
  type Permission,
  fullMask,
  hasPermission,
  type Mask,
  noPermissions,
} from './basePermissions';
import { folderPathOf } from './foldersAbove';
import { hiddenDraftsSql } from './hiddenDrafts';
import { type Groups, openGroups } from './groups';
import { ownItemsOnly } from './ownItems';
import { openRoles, type Roles } from './roles';
import { openScopes, type Scopes } from './scopes';
import type { Securable } from './securable';
import { visibleItemsSql } from './visibleItems';

type Somebody = Pick<Caller, 'userId' | 'everywhere'>;
type List = NonNullable<Securable['list']>;

/** Who may do what in the tenant: roles, groups, scopes, and what follows from them for a caller. */
export interface Security {
  readonly roles: Roles;
  readonly groups: Groups;
  readonly scopes: Scopes;
  /** What a caller may do to a thing. */
  maskOf(caller: Somebody, web: WebRecord, thing: Securable): Mask;
  /** Refuses a caller without a permission on something that they know to be there. */
  demand(caller: Somebody, web: WebRecord, thing: Securable, permission: Permission): void;
  /** A condition that leaves out items of a list that the caller may not view; nothing when none is hidden. */
  visibleItems(caller: Somebody, web: WebRecord, list: List): string | undefined;
  /** Must follow every change to roles, groups or scopes, and every change that was undone. */
  forget(): void;
}

/** Opens the security of a prepared database. */
export function openSecurity(database: Database, webs: Webs): Security {
  const roles = openRoles(database);
  const groups = openGroups(database);
  const scopes = openScopes(database, webs);
  const admin = database
    .prepare<[number, number], number>(
      'SELECT is_admin FROM sp_site_users WHERE collection = ? AND user = ?',
    )
    .pluck();
  // People belong to those who stand for everybody; apps do not.
  const everybody = database
    .prepare<[number], number>(
      `SELECT id FROM sp_users WHERE login LIKE 'c:0%' AND EXISTS
       (SELECT 1 FROM sp_users WHERE id = ? AND login LIKE 'i:0#.f|membership|%')`,
    )
    .pluck();
  const uniqueItems = database.prepare<[number], { readonly key: number; readonly item: number }>(
    'SELECT key, item FROM sp_scopes WHERE list = ? AND item > 0',
  );
  const ownItems = ownItemsOnly(database);
  let masks = new Map<string, Mask>();
  let principals = new Map<number, ReadonlySet<number>>();
  let conditions = new Map<string, string | undefined>();

  const principalsOf = (userId: number): ReadonlySet<number> => {
    const known = principals.get(userId);
    if (known !== undefined) return known;
    const own = [userId, ...everybody.all(userId)];
    const all = new Set([...own, ...own.flatMap((one) => groups.of(one))]);
    principals.set(userId, all);
    return all;
  };

  const maskAt = (scope: number, collection: number, userId: number): Mask => {
    const place = `${scope}/${userId}`;
    const known = masks.get(place);
    if (known !== undefined) return known;
    const who = principalsOf(userId);
    const mask =
      admin.get(collection, userId) === 1
        ? fullMask
        : scopes
            .assignments(scope)
            .filter(({ principal }) => who.has(principal))
            .reduce(
              (all, { role }) => all | (roles.byId(collection, role)?.mask ?? 0n),
              noPermissions,
            );
    masks.set(place, mask);
    return mask;
  };

  const maskOf: Security['maskOf'] = ({ userId, everywhere }, web, thing) => {
    const mask = everywhere | maskAt(scopes.governing(web, thing), web.collection, userId);
    return thing.list === undefined || thing.item === undefined
      ? mask
      : ownItems.maskOf(mask, thing.list, thing.item, userId);
  };

  const conditionFor = (caller: Somebody, web: WebRecord, list: List): string | undefined => {
    const listMask = maskOf(caller, web, { list });
    const isListSeen = hasPermission(listMask, 'ViewListItems');
    const table = itemTable(list.key);
    const own = ownItems.condition(listMask, list, caller.userId);
    const unique = scopes.hasUniqueItems(list.key) ? uniqueItems.all(list.key) : [];
    const visible = visibleItemsSql(
      table,
      isListSeen,
      unique.map(({ key, item }) => {
        const mask = caller.everywhere | maskAt(key, web.collection, caller.userId);
        const isSeen = hasPermission(mask, 'ViewListItems');
        return { item, folder: folderPathOf(database, list, item), isSeen };
      }),
    );
    const all = [own, visible].filter((one) => one !== undefined);
    return all.length === 0 ? undefined : all.join(' AND ');
  };

  return {
    roles,
    groups,
    scopes,
    maskOf,
    demand(caller, web, thing, permission) {
      if (!hasPermission(maskOf(caller, web, thing), permission)) throw accessDenied();
    },
    visibleItems(caller, web, list) {
      if (caller.everywhere === fullMask) return undefined;
      const place = `${list.key}/${caller.userId}/${caller.everywhere}/${list.properties['ReadSecurity']}`;
      if (!conditions.has(place)) conditions.set(place, conditionFor(caller, web, list));
      const permitted = conditions.get(place);
      const drafts = hiddenDraftsSql(database, list, maskOf(caller, web, { list }), caller.userId);
      if (permitted === undefined || drafts === undefined) return permitted ?? drafts;
      return `(${permitted}) AND ${drafts}`;
    },
    forget() {
      masks = new Map();
      principals = new Map();
      conditions = new Map();
      roles.forget();
      scopes.forget();
      webs.forget();
    },
  };
}
