import { belongingsTable } from './belongings';
import type { Database } from 'better-sqlite3';
import { commentTables } from './commentTables';
import { contentTypeTable } from './contentTypeTable';
import { viewTable } from './viewTable';

/** Text as SharePoint compares it: without regard to case. Stored in indexes, so it must never change its answer. */
export const fold = (text: string): string => text.toLowerCase();

const tables = `
  CREATE TABLE IF NOT EXISTS sp_webs (
    key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, collection INTEGER NOT NULL,
    collection_id TEXT NOT NULL, parent INTEGER, path TEXT NOT NULL, path_folded TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL, description TEXT NOT NULL, template TEXT NOT NULL, language INTEGER NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
  CREATE TABLE IF NOT EXISTS sp_lists (
    key INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    title_folded TEXT NOT NULL, url_name TEXT NOT NULL, url_folded TEXT NOT NULL,
    entity_name TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
    item_count INTEGER NOT NULL DEFAULT 0, items_modified TEXT, items_deleted TEXT, properties TEXT NOT NULL,
    UNIQUE (web, title_folded), UNIQUE (web, url_folded));
  CREATE TABLE IF NOT EXISTS sp_fields (
    position INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, id TEXT NOT NULL,
    internal_name TEXT NOT NULL, title TEXT NOT NULL, type TEXT NOT NULL, expression TEXT NOT NULL,
    properties TEXT NOT NULL, UNIQUE (list, internal_name), UNIQUE (list, id));
  CREATE TABLE IF NOT EXISTS sp_users (
    id INTEGER PRIMARY KEY AUTOINCREMENT, login TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    mail TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS sp_site_users (
    collection INTEGER NOT NULL, user INTEGER NOT NULL, is_admin INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (collection, user));
  CREATE TABLE IF NOT EXISTS sp_groups (
    id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, title TEXT NOT NULL, title_folded TEXT NOT NULL,
    owner INTEGER NOT NULL, properties TEXT NOT NULL, UNIQUE (collection, title_folded));
  CREATE TABLE IF NOT EXISTS sp_group_members (
    member_of INTEGER NOT NULL, member INTEGER NOT NULL, PRIMARY KEY (member_of, member));
  CREATE INDEX IF NOT EXISTS sp_group_members_by_member ON sp_group_members (member);
  CREATE TABLE IF NOT EXISTS sp_associated_groups (
    web INTEGER PRIMARY KEY, owners INTEGER NOT NULL, members INTEGER NOT NULL, visitors INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS sp_roles (
    collection INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL,
    mask TEXT NOT NULL, role_order INTEGER NOT NULL, hidden INTEGER NOT NULL, kind INTEGER NOT NULL,
    PRIMARY KEY (collection, id));
  CREATE TABLE IF NOT EXISTS sp_scopes (
    key INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER NOT NULL, list INTEGER NOT NULL, item INTEGER NOT NULL,
    UNIQUE (web, list, item));
  CREATE INDEX IF NOT EXISTS sp_scopes_by_list ON sp_scopes (list, item);
  CREATE TABLE IF NOT EXISTS sp_assignments (
    scope INTEGER NOT NULL, principal INTEGER NOT NULL, role INTEGER NOT NULL,
    PRIMARY KEY (scope, principal, role));
  CREATE TABLE IF NOT EXISTS sp_attachments (
    list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL, name_folded TEXT NOT NULL,
    content BLOB NOT NULL, PRIMARY KEY (list, item, name_folded));
  CREATE TABLE IF NOT EXISTS sp_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

// A data folder from when the tenant had a single web: its lists belong to the first one.
function giveListsAWeb(database: Database): void {
  const columns = database.pragma('table_info(sp_lists)') as readonly { readonly name: string }[];
  if (columns.length === 0 || columns.some(({ name }) => name === 'web')) return;
  database.exec('ALTER TABLE sp_lists RENAME TO sp_lists_of_one_web');
  database.exec(tables);
  const kept = columns.map(({ name }) => name).join(', ');
  database.exec(`INSERT INTO sp_lists (web, ${kept}) SELECT 1, ${kept} FROM sp_lists_of_one_web;
    DROP TABLE sp_lists_of_one_web`);
}

// A data folder from when nothing but the title of a web could be set.
function giveWebsSettings(database: Database): void {
  const columns = database.pragma('table_info(sp_webs)') as readonly { readonly name: string }[];
  if (columns.length === 0 || columns.some(({ name }) => name === 'settings')) return;
  database.exec("ALTER TABLE sp_webs ADD COLUMN settings TEXT NOT NULL DEFAULT '{}'");
}

/** Prepares a database for the SharePoint part: its tables, and the text comparison its indexes are built on. */
export function prepareTables(database: Database): void {
  // With a million items the indexes are larger than the 2 MB that SQLite keeps by itself.
  database.pragma('cache_size = -131072');
  database.function('sp_fold', { deterministic: true }, (value: unknown) =>
    typeof value === 'string' ? fold(value) : null,
  );
  database.function('sp_ending', { deterministic: true }, (name: unknown) =>
    typeof name === 'string' && name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : null,
  );
  database.function('sp_base', { deterministic: true }, (path: unknown) =>
    String(path)
      .replace(/^.*\//, '')
      .replace(/(.)\.[^.]*$/, '$1'),
  );
  database.transaction(() => {
    giveListsAWeb(database);
    giveWebsSettings(database);
    database.exec(tables);
    database.exec(viewTable);
    database.exec(commentTables);
    database.exec(contentTypeTable);
    database.exec(belongingsTable);
  })();
}

/** A name as SQL: quoted, so that no internal name can be anything but a name. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The table that holds the items of a list. */
export const itemTable = (listKey: number): string => quoted(`sp_items_${listKey}`);
