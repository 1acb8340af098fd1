import type { Database } from 'better-sqlite3';
import { itemTable, quoted } from './tables';

/** Where an item lies, what kind of thing it is and which version it is, beside the columns every item has. */
const placeColumns: readonly (readonly [name: string, definition: string])[] = [
  ['dir', 'TEXT'],
  ['leaf', 'TEXT'],
  ['kind', 'INTEGER NOT NULL DEFAULT 0'],
  ['ui_version', 'INTEGER NOT NULL DEFAULT 512'],
  ['level', 'INTEGER NOT NULL DEFAULT 1'],
  ['moderation', 'INTEGER NOT NULL DEFAULT 0'],
  ['moderation_comments', 'TEXT'],
];

/** Files and folders behind items, their contents in pieces, versions, uploads under way and the recycle bin. */
export const fileTables = `
  CREATE TABLE IF NOT EXISTS sp_documents (
    list INTEGER NOT NULL, item INTEGER NOT NULL, unique_id TEXT NOT NULL UNIQUE, content INTEGER,
    check_in_comment TEXT NOT NULL DEFAULT '', checked_out_by INTEGER, checked_out_at TEXT,
    checked_in_row TEXT, checked_in_content INTEGER, PRIMARY KEY (list, item));
  CREATE INDEX IF NOT EXISTS sp_documents_by_content ON sp_documents (content) WHERE content IS NOT NULL;
  CREATE INDEX IF NOT EXISTS sp_documents_checked_in ON sp_documents (checked_in_content)
    WHERE checked_in_content IS NOT NULL;
  CREATE INDEX IF NOT EXISTS sp_documents_checked_out ON sp_documents (list)
    WHERE checked_out_by IS NOT NULL;
  CREATE TABLE IF NOT EXISTS sp_contents (key INTEGER PRIMARY KEY AUTOINCREMENT, length INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS sp_content_pieces (
    content INTEGER NOT NULL, at INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (content, at));
  CREATE TABLE IF NOT EXISTS sp_versions (
    list INTEGER NOT NULL, item INTEGER NOT NULL, ui_version INTEGER NOT NULL, row TEXT NOT NULL,
    content INTEGER, comment TEXT, recycled TEXT, PRIMARY KEY (list, item, ui_version)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sp_versions_by_content ON sp_versions (content) WHERE content IS NOT NULL;
  CREATE TABLE IF NOT EXISTS sp_uploads (
    id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, content INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS sp_event_receivers (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, list INTEGER NOT NULL,
    properties TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS sp_recycled (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, web INTEGER NOT NULL,
    list INTEGER NOT NULL, stage INTEGER NOT NULL, kind INTEGER NOT NULL, title TEXT NOT NULL,
    leaf TEXT NOT NULL, dir TEXT NOT NULL, size INTEGER NOT NULL, author INTEGER NOT NULL,
    deleted TEXT NOT NULL, deleted_by INTEGER NOT NULL, kept TEXT NOT NULL);
`;

/** The columns of an item table that say where its items lie, as SQL. */
export const placeColumnsSql = placeColumns
  .map(([name, definition]) => `${name} ${definition}`)
  .join(', ');

/** Makes the indexes that find things by folder and name. They are empty for a list that has no folders. */
export function indexPlaces(database: Database, listKey: number): void {
  const table = itemTable(listKey);
  const name = (what: string): string => quoted(`sp_items_${listKey}_${what}`);
  database.exec(`CREATE UNIQUE INDEX IF NOT EXISTS ${name('by_name')}
    ON ${table} (ifnull(sp_fold(dir), ''), sp_fold(leaf)) WHERE leaf IS NOT NULL;
    CREATE INDEX IF NOT EXISTS ${name('by_dir')} ON ${table} (sp_fold(dir)) WHERE dir IS NOT NULL`);
}

const columnsOf = (database: Database, table: string): ReadonlySet<string> =>
  new Set(
    (database.pragma(`table_info(${table})`) as readonly { readonly name: string }[]).map(
      ({ name }) => name,
    ),
  );

/** Gives the item tables of an older data folder their places: until then every version was a whole number. */
function givePlaces(database: Database, listKey: number): void {
  const table = itemTable(listKey);
  const known = columnsOf(database, table);
  if (known.size === 0 || known.has('ui_version')) return;
  for (const [name, definition] of placeColumns) {
    if (!known.has(name)) database.exec(`ALTER TABLE ${table} ADD COLUMN ${name} ${definition}`);
  }
  database.exec(`UPDATE ${table} SET ui_version = version * 512`);
  indexPlaces(database, listKey);
}

/** Moves the files of an older data folder to where they are kept now. */
function moveFiles(database: Database): void {
  if (columnsOf(database, 'sp_files').size === 0) return;
  const files = database
    .prepare<[], { readonly list: number; readonly item: number; readonly name: string }>(
      'SELECT list, item, name FROM sp_files',
    )
    .all();
  for (const { list, item, name } of files) {
    const { lastInsertRowid: content } = database
      .prepare(
        `INSERT INTO sp_contents (length) SELECT length(content) FROM sp_files WHERE list = ? AND item = ?`,
      )
      .run(list, item);
    database
      .prepare(
        `INSERT INTO sp_content_pieces (content, at, bytes)
         SELECT ?, 0, content FROM sp_files WHERE list = ? AND item = ?`,
      )
      .run(content, list, item);
    database
      .prepare(
        `INSERT INTO sp_documents (list, item, unique_id, content)
         SELECT list, item, unique_id, ? FROM sp_files WHERE list = ? AND item = ?`,
      )
      .run(content, list, item);
    database.prepare(`UPDATE ${itemTable(list)} SET leaf = ? WHERE id = ?`).run(name, item);
  }
  database.exec('DROP TABLE sp_files');
}

/** Moves what lies in the recycle bin of an older data folder. */
function moveRecycled(database: Database): void {
  if (columnsOf(database, 'sp_recycle_bin').size === 0) return;
  database.exec(`INSERT INTO sp_recycled
    (id, web, list, stage, kind, title, leaf, dir, size, author, deleted, deleted_by, kept)
    SELECT b.id, l.web, b.list, 1, 3, ifnull(json_extract(b.row, '$.c_Title'), ''), b.item || '_.000',
      l.url_name, 0, json_extract(b.row, '$.author'), b.deleted, b.deleted_by,
      json_object('rows', json_array(json(b.row)))
    FROM sp_recycle_bin b JOIN sp_lists l ON l.key = b.list;
    DROP TABLE sp_recycle_bin`);
}

/** Prepares the tables of files, and brings an older data folder to their form. */
export function prepareFileTables(database: Database): void {
  database.exec(fileTables);
  const keys = database.prepare<[], number>('SELECT key FROM sp_lists').pluck().all();
  keys.forEach((key) => givePlaces(database, key));
  moveFiles(database);
  moveRecycled(database);
}
