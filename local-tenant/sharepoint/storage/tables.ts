import type { Database } from 'better-sqlite3';

/** Text as SharePoint compares it: without regard to case. Stored in indexes, so it must never change its answer. */
export const fold = (text: string): string => text.toLowerCase();

const tables = `
  CREATE TABLE IF NOT EXISTS sp_lists (
    key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    title_folded TEXT NOT NULL UNIQUE, url_name TEXT NOT NULL, url_folded TEXT NOT NULL UNIQUE,
    entity_name TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
    item_count INTEGER NOT NULL DEFAULT 0, items_modified TEXT, items_deleted TEXT, properties TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS sp_fields (
    position INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, id TEXT NOT NULL,
    internal_name TEXT NOT NULL, title TEXT NOT NULL, type TEXT NOT NULL, expression TEXT NOT NULL,
    properties TEXT NOT NULL, UNIQUE (list, internal_name), UNIQUE (list, id));
  CREATE TABLE IF NOT EXISTS sp_users (
    id INTEGER PRIMARY KEY AUTOINCREMENT, login TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    mail TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS sp_attachments (
    list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL, name_folded TEXT NOT NULL,
    content BLOB NOT NULL, PRIMARY KEY (list, item, name_folded));
  CREATE TABLE IF NOT EXISTS sp_files (
    list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL, name_folded TEXT NOT NULL,
    unique_id TEXT NOT NULL UNIQUE, content BLOB NOT NULL, PRIMARY KEY (list, item),
    UNIQUE (list, name_folded));
  CREATE TABLE IF NOT EXISTS sp_recycle_bin (
    id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, row TEXT NOT NULL,
    deleted TEXT NOT NULL, deleted_by INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS sp_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

/** Prepares a database for the SharePoint part: its tables, and the text comparison its indexes are built on. */
export function prepareTables(database: Database): void {
  // With a million items the indexes are larger than the 2 MB that SQLite keeps by itself.
  database.pragma('cache_size = -131072');
  database.function('sp_fold', { deterministic: true }, (value: unknown) =>
    typeof value === 'string' ? fold(value) : null,
  );
  database.exec(tables);
}

/** A name as SQL: quoted, so that no internal name can be anything but a name. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The table that holds the items of a list. */
export const itemTable = (listKey: number): string => quoted(`sp_items_${listKey}`);
