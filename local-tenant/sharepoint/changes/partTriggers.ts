import { changeKinds, changeTypes } from './changeKinds';

const { add, update, deleteObject } = changeTypes;

interface Noted {
  readonly kind: string | number;
  readonly type: string | number;
  readonly web: string;
  readonly list?: string;
  readonly item?: string;
  readonly thing?: string;
  /** Notes nothing unless this holds. */
  readonly when?: string;
}

const note = ({ kind, type, web, list = 'NULL', item = 'NULL', thing = 'NULL', when }: Noted) =>
  `INSERT INTO sp_changes (kind, type, at, web, list, item, thing)
   SELECT ${kind}, ${type}, sp_now(), ${web}, ${list}, ${item}, ${thing}${when === undefined ? '' : ` WHERE ${when}`};`;

type Moment = 'INSERT' | 'DELETE' | `UPDATE${string}`;

// Made anew at each start, so that an older data folder gets what is noted now.
const trigger = (name: string, moment: Moment, table: string, body: string, when = ''): string => `
  DROP TRIGGER IF EXISTS ${name};
  CREATE TRIGGER ${name} AFTER ${moment} ON ${table} ${when === '' ? '' : `WHEN ${when}`} BEGIN ${body} END;`;

const webOfList = (row: string, column = 'list'): string =>
  `ifnull((SELECT web FROM sp_changed_lists WHERE list = ${row}.${column}), 0)`;

const rememberList = `INSERT OR REPLACE INTO sp_changed_lists
  VALUES (NEW.key, NEW.id, abs(NEW.web), NEW.title, NEW.url_name, NEW.properties);`;

/** What belongs to a list: noted while it is itself what is changed. */
const parts = (table: string, kind: number, columns: string, thing = 'id'): string => {
  const own = (row: string, type: number): string =>
    note({
      ...{ kind, type, web: webOfList(row), list: `${row}.list`, thing: `${row}.${thing}` },
      // A list in the recycle bin belongs to no web.
      when: `sp_notes_parts() = 1 AND (SELECT web FROM sp_lists WHERE key = ${row}.list) > 0`,
    });
  return [
    trigger(`${table}_added`, 'INSERT', table, own('NEW', add)),
    trigger(`${table}_changed`, `UPDATE OF ${columns}`, table, own('NEW', update)),
    trigger(`${table}_removed`, 'DELETE', table, own('OLD', deleteObject)),
  ].join('');
};

const listChange = (row: string, type: string | number): string =>
  note({
    kind: changeKinds.List,
    type,
    web: `abs(${row}.web)`,
    list: `${row}.key`,
    thing: `${row}.id`,
  });

const lists =
  trigger('sp_lists_added', 'INSERT', 'sp_lists', `${rememberList}${listChange('NEW', add)}`) +
  trigger(
    'sp_lists_changed',
    'UPDATE OF title, properties',
    'sp_lists',
    `${rememberList}${listChange('NEW', update)}`,
    'NEW.title <> OLD.title OR NEW.properties <> OLD.properties',
  ) +
  trigger(
    'sp_lists_recycled',
    'UPDATE OF web',
    'sp_lists',
    listChange('NEW', `CASE WHEN NEW.web < 0 THEN ${deleteObject} ELSE ${changeTypes.restore} END`),
    '(NEW.web < 0) <> (OLD.web < 0)',
  ) +
  trigger('sp_lists_removed', 'DELETE', 'sp_lists', listChange('OLD', deleteObject), 'OLD.web > 0');

const webChange = (row: string, type: number): string =>
  note({ kind: changeKinds.Web, type, web: `${row}.key`, thing: `${row}.id` });

const webs =
  trigger('sp_webs_added', 'INSERT', 'sp_webs', webChange('NEW', add)) +
  trigger('sp_webs_changed', 'UPDATE OF title, description', 'sp_webs', webChange('NEW', update)) +
  trigger('sp_webs_removed', 'DELETE', 'sp_webs', webChange('OLD', deleteObject));

const typeChange = (row: string, type: number): string =>
  note({
    kind: changeKinds.ContentType,
    type,
    web: `${row}.web`,
    thing: `${row}.id`,
    when: 'sp_notes_parts() = 1',
  });

// Those of a list are written anew together whenever one is changed: only those of a site are noted.
const contentTypes =
  trigger(
    'sp_content_types_added',
    'INSERT',
    'sp_content_types',
    typeChange('NEW', add),
    'NEW.list = 0',
  ) +
  trigger(
    'sp_content_types_changed',
    'UPDATE OF document',
    'sp_content_types',
    typeChange('NEW', update),
    'NEW.list = 0',
  ) +
  trigger(
    'sp_content_types_removed',
    'DELETE',
    'sp_content_types',
    typeChange('OLD', deleteObject),
    'OLD.list = 0',
  );

const groupChange = (row: string, type: number): string =>
  note({
    kind: changeKinds.Group,
    type,
    web: `${row}.collection`,
    item: `${row}.id`,
    when: 'sp_notes_parts() = 1',
  });

const groups =
  trigger('sp_groups_added', 'INSERT', 'sp_groups', groupChange('NEW', add)) +
  trigger(
    'sp_groups_changed',
    'UPDATE OF title, owner, properties',
    'sp_groups',
    groupChange('NEW', update),
  ) +
  trigger('sp_groups_removed', 'DELETE', 'sp_groups', groupChange('OLD', deleteObject));

const memberChange = (row: string, type: number): string =>
  note({
    kind: changeKinds.Group,
    type,
    web: `ifnull((SELECT collection FROM sp_groups WHERE id = ${row}.member_of), 0)`,
    item: `${row}.member_of`,
    thing: `${row}.member`,
    when: 'sp_notes_permissions() = 1',
  });

const members =
  trigger(
    'sp_group_members_added',
    'INSERT',
    'sp_group_members',
    memberChange('NEW', changeTypes.memberAdd),
  ) +
  trigger(
    'sp_group_members_removed',
    'DELETE',
    'sp_group_members',
    memberChange('OLD', changeTypes.memberDelete),
  );

const userChange = (row: string, type: number): string =>
  note({
    kind: changeKinds.User,
    type,
    web: `${row}.collection`,
    item: `${row}.user`,
    when: 'sp_notes_parts() = 1',
  });

const users =
  trigger('sp_site_users_added', 'INSERT', 'sp_site_users', userChange('NEW', add)) +
  trigger('sp_site_users_removed', 'DELETE', 'sp_site_users', userChange('OLD', deleteObject));

const roleChange = (row: string, type: string | number): string =>
  note({
    kind: changeKinds.Web,
    type,
    web: `${row}.collection`,
    item: `${row}.id`,
    when: 'sp_notes_parts() = 1',
  });

const roles = `
  DROP TRIGGER IF EXISTS sp_roles_added;
  CREATE TRIGGER sp_roles_added BEFORE INSERT ON sp_roles BEGIN ${roleChange(
    'NEW',
    `CASE WHEN EXISTS (SELECT 1 FROM sp_roles WHERE collection = NEW.collection AND id = NEW.id)
     THEN ${changeTypes.roleUpdate} ELSE ${changeTypes.roleAdd} END`,
  )} END;
  ${trigger('sp_roles_removed', 'DELETE', 'sp_roles', roleChange('OLD', changeTypes.roleDelete))}`;

/** A change of permissions is one of the thing that has them: an item, a list or a web. */
const scopeChange = (scope: string, type: number): string =>
  `INSERT INTO sp_changes (kind, type, at, web, list, item, thing)
   SELECT CASE WHEN s.item > 0 THEN ${changeKinds.Item} WHEN s.list <> 0 THEN ${changeKinds.List}
     ELSE ${changeKinds.Web} END, ${type}, sp_now(), s.web, nullif(s.list, 0), nullif(s.item, 0),
     (SELECT c.thing FROM sp_changes c WHERE s.item > 0 AND c.list = s.list AND c.item = s.item LIMIT 1)
   FROM ${scope} s WHERE sp_notes_permissions() = 1;`;

const ofScope = (row: string): string =>
  `(SELECT ${row}.web AS web, ${row}.list AS list, ${row}.item AS item)`;
const ofAssignment = (row: string): string =>
  `(SELECT web, list, item FROM sp_scopes WHERE key = ${row}.scope)`;

const scopes =
  trigger(
    'sp_scopes_added',
    'INSERT',
    'sp_scopes',
    scopeChange(ofScope('NEW'), changeTypes.scopeAdd),
  ) +
  trigger(
    'sp_scopes_removed',
    'DELETE',
    'sp_scopes',
    scopeChange(ofScope('OLD'), changeTypes.scopeDelete),
  );

const assignments =
  trigger(
    'sp_assignments_added',
    'INSERT',
    'sp_assignments',
    scopeChange(ofAssignment('NEW'), changeTypes.assignmentAdd),
  ) +
  trigger(
    'sp_assignments_removed',
    'DELETE',
    'sp_assignments',
    scopeChange(ofAssignment('OLD'), changeTypes.assignmentDelete),
  );

/** The triggers that note changes to everything but items, by the table they watch. */
export const partTriggers: ReadonlyMap<string, string> = new Map([
  ['sp_lists', lists],
  ['sp_fields', parts('sp_fields', changeKinds.Field, 'title, properties')],
  [
    'sp_views',
    parts('sp_views', changeKinds.View, 'title, page, is_default, fields, query, settings'),
  ],
  ['sp_content_types', contentTypes],
  ['sp_webs', webs],
  ['sp_groups', groups],
  ['sp_group_members', members],
  ['sp_site_users', users],
  ['sp_roles', roles],
  ['sp_scopes', scopes],
  ['sp_assignments', assignments],
]);
