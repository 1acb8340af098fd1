import type { Database } from 'better-sqlite3';
import type { Directory, Principal } from '../../directory';
import type { Entity } from '../odata/entity';

interface UserRow {
  readonly id: number;
  readonly login: string;
  readonly title: string;
  readonly mail: string;
}

/** The people and apps that the site has seen, each with a number that items refer to. */
export interface SiteUsers {
  /** The number of a principal; adds it to the site when it is new. */
  idOf(principal: Principal): number;
  all(): readonly Entity[];
  byId(id: number): Entity | undefined;
  /** A person by login name or mail address. */
  byLogin(login: string): Entity | undefined;
}

const loginOf = (principal: Principal, tenantId: string): string =>
  principal.kind === 'person'
    ? `i:0#.f|membership|${principal.person.mail}`
    : `i:0i.t|00000003-0000-0ff1-ce00-000000000000|${principal.clientId}@${tenantId}`;

// A group reserves its number here, under a login that no person has.
const isPrincipal = "login NOT LIKE 'group' || char(10) || '%'";

/** Opens the site's users; the people of the directory are there from the start. */
export function openSiteUsers(database: Database, directory: Directory): SiteUsers {
  const add = database.prepare(
    'INSERT INTO sp_users (login, title, mail) VALUES (?, ?, ?) ON CONFLICT (login) DO UPDATE SET title = excluded.title RETURNING id',
  );
  const one = database.prepare<[number], UserRow>(
    `SELECT * FROM sp_users WHERE id = ? AND ${isPrincipal}`,
  );
  const every = database.prepare<[], UserRow>(
    `SELECT * FROM sp_users WHERE ${isPrincipal} ORDER BY id`,
  );
  const ids = new Map<string, number>();
  const owners = new Set(
    directory.people
      .filter((person) => person.siteRole === 'owner')
      .map((person) => loginOf({ kind: 'person', person }, directory.tenantId)),
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

  const toEntity = (row: UserRow): Entity => ({
    type: 'SP.User',
    editLink: `Web/GetUserById(${row.id})`,
    properties: {
      Id: row.id,
      IsHiddenInUI: false,
      LoginName: row.login,
      Title: row.title,
      PrincipalType: 1,
      Email: row.mail,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: owners.has(row.login),
      UserId: null,
      UserPrincipalName: row.mail === '' ? null : row.mail,
    },
  });

  for (const person of directory.people) idOf({ kind: 'person', person });
  const byLogin = database.prepare<[string, string], UserRow>(
    'SELECT * FROM sp_users WHERE login = ? COLLATE NOCASE OR mail = ? COLLATE NOCASE',
  );
  return {
    idOf,
    byLogin: (login) => {
      const row = login === '' ? undefined : byLogin.get(login, login);
      return row === undefined ? undefined : toEntity(row);
    },
    all: () => every.all().map(toEntity),
    byId: (id) => {
      const row = one.get(id);
      return row === undefined ? undefined : toEntity(row);
    },
  };
}
