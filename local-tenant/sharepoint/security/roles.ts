import type { Database } from 'better-sqlite3';
import type { Role } from './standardRoles';

/** The roles (permission levels) of the tenant's site collections. */
export interface Roles {
  all(collection: number): readonly Role[];
  byId(collection: number, id: number): Role | undefined;
  put(collection: number, role: Role): void;
  remove(collection: number, id: number): void;
  /** Must follow every change that was undone. */
  forget(): void;
}

interface RoleRow {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly mask: string;
  readonly role_order: number;
  readonly hidden: number;
  readonly kind: number;
}

const toRole = (row: RoleRow): Role => ({
  id: row.id,
  name: row.name,
  description: row.description,
  mask: BigInt(row.mask),
  order: row.role_order,
  hidden: row.hidden === 1,
  kind: row.kind,
});

/** Opens the roles of a prepared database. */
export function openRoles(database: Database): Roles {
  const every = database.prepare<[number], RoleRow>(
    'SELECT * FROM sp_roles WHERE collection = ? ORDER BY role_order, id',
  );
  let known = new Map<number, readonly Role[]>();
  const all = (collection: number): readonly Role[] => {
    const roles = known.get(collection) ?? every.all(collection).map(toRole);
    known.set(collection, roles);
    return roles;
  };
  const forget = (): void => {
    known = new Map();
  };
  return {
    all,
    byId: (collection, id) => all(collection).find((role) => role.id === id),
    put(collection, role) {
      database
        .prepare(
          `INSERT OR REPLACE INTO sp_roles (collection, id, name, description, mask, role_order, hidden, kind)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          ...[collection, role.id, role.name, role.description, String(role.mask)],
          ...[role.order, role.hidden ? 1 : 0, role.kind],
        );
      forget();
    },
    remove(collection, id) {
      database.prepare('DELETE FROM sp_roles WHERE collection = ? AND id = ?').run(collection, id);
      database
        .prepare(
          `DELETE FROM sp_assignments WHERE role = ? AND scope IN
           (SELECT s.key FROM sp_scopes s JOIN sp_webs w ON w.key = s.web WHERE w.collection = ?)`,
        )
        .run(id, collection);
      forget();
    },
    forget,
  };
}
