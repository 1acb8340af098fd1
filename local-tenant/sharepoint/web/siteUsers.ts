import type { Database } from 'better-sqlite3';
import type { Directory, Principal } from '../../directory';
import type { Entity } from '../odata/entity';

interface UserRow {
  readonly id: number;
  readonly login: string;
  readonly title: string;
  readonly mail: string;
}

/** The people and apps that the tenant has seen, each with a number that items refer to, and who is on which site. */
export interface SiteUsers {
  /** The number of a principal; gives one to a new one. */
  idOf(principal: Principal): number;
  /** Anybody with a number; what is said of administration is for a site collection, when one is named. */
  byId(id: number, collection?: number): Entity | undefined;
  /** A person by login name or mail address. */
  byLogin(login: string, collection?: number): Entity | undefined;
  /** The users of a site collection. */
  all(collection: number): readonly Entity[];
  isOn(collection: number, id: number): boolean;
  join(collection: number, id: number): void;
  leave(collection: number, id: number): void;
  makeAdmin(collection: number, id: number, isAdmin: boolean): void;
  rename(id: number, title: string, mail: string): void;
}

const loginOf = (principal: Principal, tenantId: string): string =>
  principal.kind === 'person'
    ? `i:0#.f|membership|${principal.person.mail}`
    : `i:0i.t|00000003-0000-0ff1-ce00-000000000000|${principal.clientId}@${tenantId}`;

// A group reserves its number here, under a login that no person has.
const isPrincipal = "login NOT LIKE 'group' || char(10) || '%'";

/** Principals that stand for everybody, by login name. */
const everybody = (tenantId: string): ReadonlyMap<string, string> =>
  new Map([
    ['c:0(.s|true', 'Everyone'],
    [`c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`, 'Everyone except external users'],
  ]);

/** `PrincipalType` of a person, and of what stands for several. */
const [onePerson, severalPeople] = [1, 4];

const userEntity = (row: UserRow, nameId: string | undefined, isAdmin: boolean): Entity => ({
  type: 'SP.User',
  editLink: `Web/GetUserById(${row.id})`,
  properties: {
    Id: row.id,
    IsHiddenInUI: false,
    LoginName: row.login,
    Title: row.title,
    PrincipalType: row.login.startsWith('c:0') ? severalPeople : onePerson,
    Email: row.mail,
    Expiration: '',
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false,
    IsSiteAdmin: isAdmin,
    UserId:
      nameId === undefined
        ? null
        : { NameId: nameId, NameIdIssuer: 'urn:federation:microsoftonline' },
    UserPrincipalName: row.mail === '' ? null : row.mail,
  },
});

/** Opens the tenant's users; the people of the directory have their numbers from the start. */
export function openSiteUsers(database: Database, directory: Directory): SiteUsers {
  const add = database.prepare(
    'INSERT INTO sp_users (login, title, mail) VALUES (?, ?, ?) ON CONFLICT (login) DO UPDATE SET title = excluded.title RETURNING id',
  );
  const one = database.prepare<[number], UserRow>(
    `SELECT * FROM sp_users WHERE id = ? AND ${isPrincipal}`,
  );
  const every = database.prepare<[number], UserRow>(
    `SELECT u.* FROM sp_users u JOIN sp_site_users s ON s.user = u.id
     WHERE s.collection = ? AND ${isPrincipal} ORDER BY u.id`,
  );
  const named = database.prepare<[string, string], UserRow>(
    `SELECT * FROM sp_users WHERE (login = ? COLLATE NOCASE OR mail = ? COLLATE NOCASE) AND ${isPrincipal}`,
  );
  const admin = database
    .prepare<[number, number], number>(
      'SELECT is_admin FROM sp_site_users WHERE collection = ? AND user = ?',
    )
    .pluck();
  const insert = database.prepare(
    'INSERT INTO sp_site_users (collection, user) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const ids = new Map<string, number>();
  const people = new Map(
    directory.people.map((person) => [
      loginOf({ kind: 'person', person }, directory.tenantId),
      person,
    ]),
  );

  const idOf = (principal: Principal): number => {
    const login = loginOf(principal, directory.tenantId);
    const known = ids.get(login);
    if (known !== undefined) return known;
    const isPerson = principal.kind === 'person';
    const row = add.get(
      login,
      isPerson ? principal.person.name : principal.name,
      isPerson ? principal.person.mail : '',
    ) as { readonly id: number };
    ids.set(login, row.id);
    return row.id;
  };

  const toEntity = (row: UserRow | undefined, collection?: number): Entity | undefined => {
    if (row === undefined) return undefined;
    const person = people.get(row.login);
    const isAdmin =
      person?.siteRole === 'owner' ||
      (collection !== undefined && admin.get(collection, row.id) === 1);
    return userEntity(row, person?.id, isAdmin);
  };

  for (const person of directory.people) idOf({ kind: 'person', person });
  return {
    idOf,
    byId: (id, collection) => toEntity(one.get(id), collection),
    byLogin(login, collection) {
      const known = login.toLowerCase();
      const all = everybody(directory.tenantId).get(known);
      if (all !== undefined) add.get(known, all, '');
      return login === '' ? undefined : toEntity(named.get(login, login), collection);
    },
    all: (collection) => every.all(collection).flatMap((row) => toEntity(row, collection) ?? []),
    isOn: (collection, id) => admin.get(collection, id) !== undefined,
    join(collection, id) {
      insert.run(collection, id);
    },
    leave(collection, id) {
      database
        .prepare('DELETE FROM sp_site_users WHERE collection = ? AND user = ?')
        .run(collection, id);
    },
    makeAdmin(collection, id, isAdmin) {
      database
        .prepare('UPDATE sp_site_users SET is_admin = ? WHERE collection = ? AND user = ?')
        .run(isAdmin ? 1 : 0, collection, id);
    },
    rename(id, title, mail) {
      database.prepare('UPDATE sp_users SET title = ?, mail = ? WHERE id = ?').run(title, mail, id);
    },
  };
}
