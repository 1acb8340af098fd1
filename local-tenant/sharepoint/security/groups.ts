import type { Database } from 'better-sqlite3';
import { fold } from '../storage/tables';

/** Settings of a group that can be written, with what they are when nobody says. */
export const groupSettings = {
  AllowMembersEditMembership: false,
  AllowRequestToJoinLeave: false,
  AutoAcceptRequestToJoinLeave: false,
  Description: '',
  OnlyAllowMembersViewMembership: true,
  RequestToJoinLeaveEmailSetting: '',
} as const;
export type GroupProperties = { readonly [K in keyof typeof groupSettings]: string | boolean };

/** A group of a site collection; its number is of the same series as those of people. */
export interface Group {
  readonly id: number;
  readonly collection: number;
  readonly title: string;
  readonly owner: number;
  readonly properties: GroupProperties;
}

/** The owners, members and visitors that belong to a web. */
export interface AssociatedGroups {
  readonly owners: number;
  readonly members: number;
  readonly visitors: number;
}

/** The groups of the tenant's site collections. */
export interface Groups {
  all(collection: number): readonly Group[];
  byId(collection: number, id: number): Group | undefined;
  byTitle(collection: number, title: string): Group | undefined;
  create(group: Omit<Group, 'id'>): Group;
  change(group: Group): void;
  remove(group: Group): void;
  members(group: number): readonly number[];
  addMember(group: number, member: number): void;
  removeMember(group: number, member: number): void;
  /** The groups that somebody is a member of, in every collection. */
  of(member: number): readonly number[];
  associated(web: number): AssociatedGroups | undefined;
  associate(web: number, groups: AssociatedGroups): void;
}

interface GroupRow {
  readonly id: number;
  readonly collection: number;
  readonly title: string;
  readonly owner: number;
  readonly properties: string;
}

const toGroup = (row: GroupRow): Group => ({
  id: row.id,
  collection: row.collection,
  title: row.title,
  owner: row.owner,
  properties: JSON.parse(row.properties) as GroupProperties,
});

const reservedLogin = ({ collection, title }: Pick<Group, 'collection' | 'title'>): string =>
  `group\n${collection}\n${fold(title)}`;

/** Opens the groups of a prepared database. */
export function openGroups(database: Database): Groups {
  const every = database.prepare<[number], GroupRow>(
    'SELECT * FROM sp_groups WHERE collection = ? ORDER BY id',
  );
  const one = database.prepare<[number, number], GroupRow>(
    'SELECT * FROM sp_groups WHERE collection = ? AND id = ?',
  );
  const named = database.prepare<[number, string], GroupRow>(
    'SELECT * FROM sp_groups WHERE collection = ? AND title_folded = ?',
  );
  const of = database
    .prepare<[number], number>('SELECT member_of FROM sp_group_members WHERE member = ?')
    .pluck();
  const members = database
    .prepare<[number], number>(
      'SELECT member FROM sp_group_members WHERE member_of = ? ORDER BY member',
    )
    .pluck();
  const found = (row: GroupRow | undefined): Group | undefined => row && toGroup(row);
  return {
    all: (collection) => every.all(collection).map(toGroup),
    byId: (collection, id) => found(one.get(collection, id)),
    byTitle: (collection, title) => found(named.get(collection, fold(title))),
    create(group) {
      // A row among the people reserves the number; a login with a line break is nobody's.
      const { lastInsertRowid } = database
        .prepare("INSERT INTO sp_users (login, title, mail) VALUES (?, ?, '')")
        .run(reservedLogin(group), group.title);
      const id = Number(lastInsertRowid);
      database
        .prepare(
          'INSERT INTO sp_groups (id, collection, title, title_folded, owner, properties) VALUES (?, ?, ?, ?, ?, ?)',
        )
        .run(
          ...[id, group.collection, group.title, fold(group.title), group.owner],
          JSON.stringify(group.properties),
        );
      return { ...group, id };
    },
    change(group) {
      database
        .prepare(
          'UPDATE sp_groups SET title = ?, title_folded = ?, owner = ?, properties = ? WHERE id = ?',
        )
        .run(
          ...[group.title, fold(group.title), group.owner, JSON.stringify(group.properties)],
          group.id,
        );
      database
        .prepare('UPDATE sp_users SET login = ?, title = ? WHERE id = ?')
        .run(reservedLogin(group), group.title, group.id);
    },
    remove({ id }) {
      database.prepare('DELETE FROM sp_group_members WHERE member_of = ?').run(id);
      database.prepare('DELETE FROM sp_assignments WHERE principal = ?').run(id);
      database.prepare('DELETE FROM sp_groups WHERE id = ?').run(id);
      database.prepare('DELETE FROM sp_users WHERE id = ?').run(id);
    },
    members: (group) => members.all(group),
    addMember(group, member) {
      database
        .prepare(
          'INSERT INTO sp_group_members (member_of, member) VALUES (?, ?) ON CONFLICT DO NOTHING',
        )
        .run(group, member);
    },
    removeMember(group, member) {
      database
        .prepare('DELETE FROM sp_group_members WHERE member_of = ? AND member = ?')
        .run(group, member);
    },
    of: (member) => of.all(member),
    associated: (web) =>
      database
        .prepare<[number], AssociatedGroups>(
          'SELECT owners, members, visitors FROM sp_associated_groups WHERE web = ?',
        )
        .get(web),
    associate(web, { owners, members: all, visitors }) {
      database
        .prepare(
          'INSERT OR REPLACE INTO sp_associated_groups (web, owners, members, visitors) VALUES (?, ?, ?, ?)',
        )
        .run(web, owners, all, visitors);
    },
  };
}
