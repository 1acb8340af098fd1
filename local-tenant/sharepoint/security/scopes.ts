import type { Database } from 'better-sqlite3';
import type { WebRecord, Webs } from '../storage/webs';
import { foldersAbove } from './foldersAbove';
import type { Securable } from './securable';

/** A role that a person or group has at a scope. */
export interface Assignment {
  readonly principal: number;
  readonly role: number;
}

/** A place with permissions of its own; everything below it without its own inherits them. */
export interface Scopes {
  /** The scope that decides about a thing: its own, or the nearest above. */
  governing(web: WebRecord, thing: Securable): number;
  /** The scope of the thing itself, when it does not inherit. */
  own(web: WebRecord, thing: Securable): number | undefined;
  create(web: WebRecord, thing: Securable): number;
  remove(web: WebRecord, thing: Securable): void;
  assignments(scope: number): readonly Assignment[];
  assign(scope: number, principal: number, role: number): void;
  unassign(scope: number, principal: number, role?: number): void;
  /** Whether any item of a list has permissions of its own. */
  hasUniqueItems(listKey: number): boolean;
  /** Must follow every change, and every change that was undone. */
  forget(): void;
}

/** Opens the scopes of the tenant's webs. The root web of a collection always has one. */
export function openScopes(database: Database, webs: Webs): Scopes {
  const find = database
    .prepare<[number, number, number], number>(
      'SELECT key FROM sp_scopes WHERE web = ? AND list = ? AND item = ?',
    )
    .pluck();
  const anyItem = database
    .prepare<[number], number>('SELECT 1 FROM sp_scopes WHERE list = ? AND item > 0 LIMIT 1')
    .pluck();
  const add = database.prepare('INSERT INTO sp_scopes (web, list, item) VALUES (?, ?, ?)');
  const assigned = database.prepare<[number], Assignment>(
    'SELECT principal, role FROM sp_assignments WHERE scope = ? ORDER BY rowid',
  );
  const assign = database.prepare(
    'INSERT INTO sp_assignments (scope, principal, role) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const drop = (scope: number): void => {
    database.prepare('DELETE FROM sp_assignments WHERE scope = ?').run(scope);
    database.prepare('DELETE FROM sp_scopes WHERE key = ?').run(scope);
  };

  let known = new Map<string, number | undefined>();
  let withUniqueItems = new Map<number, boolean>();
  // Items are many and mostly inherit: only webs and lists are remembered.
  const scopeAt = (web: number, list: number, item: number): number | undefined => {
    if (item > 0) return find.get(web, list, item);
    const place = `${web}/${list}`;
    if (!known.has(place)) known.set(place, find.get(web, list, 0));
    return known.get(place);
  };
  const own = (web: WebRecord, { list, item }: Securable): number | undefined =>
    scopeAt(web.key, list?.key ?? 0, item ?? 0);
  const hasUniqueItems = (listKey: number): boolean => {
    const found = withUniqueItems.get(listKey) ?? anyItem.get(listKey) === 1;
    withUniqueItems.set(listKey, found);
    return found;
  };

  const governing = (web: WebRecord, { list, item }: Securable): number => {
    if (list !== undefined && item !== undefined && hasUniqueItems(list.key)) {
      const scope = own(web, { list, item });
      if (scope !== undefined) return scope;
      for (const folder of foldersAbove(database, list, item)) {
        const above = own(web, { list, item: folder.item });
        if (above !== undefined) return above;
      }
    }
    const scope = (list && own(web, { list })) ?? own(web, {});
    if (scope !== undefined) return scope;
    const parent = web.parent === null ? undefined : webs.byKey(web.parent);
    if (parent === undefined) throw new Error(`The root web ${web.path} has no scope`);
    return governing(parent, {});
  };
  const forget = (): void => {
    known = new Map();
    withUniqueItems = new Map();
  };

  return {
    governing,
    own,
    create(web, { list, item }) {
      const { lastInsertRowid } = add.run(web.key, list?.key ?? 0, item ?? 0);
      forget();
      return Number(lastInsertRowid);
    },
    remove(web, thing) {
      const scope = own(web, thing);
      if (scope === undefined) return;
      drop(scope);
      forget();
    },
    assignments: (scope) => assigned.all(scope),
    assign(scope, principal, role) {
      assign.run(scope, principal, role);
    },
    unassign(scope, principal, role) {
      const sql = 'DELETE FROM sp_assignments WHERE scope = ? AND principal = ?';
      if (role === undefined) database.prepare(sql).run(scope, principal);
      else database.prepare(`${sql} AND role = ?`).run(scope, principal, role);
    },
    hasUniqueItems,
    forget,
  };
}
