import type { Database } from 'better-sqlite3';
import { itemTable, quoted } from '../storage/tables';
import { changeKinds, changeTypes } from './changeKinds';
import { prepareNoting } from './noting';
import { partTriggers } from './partTriggers';

/** How long SharePoint keeps its change log. */
export const keptDays = 60;

const tables = `
  CREATE TABLE IF NOT EXISTS sp_changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, type INTEGER NOT NULL, at INTEGER NOT NULL,
    web INTEGER NOT NULL, list INTEGER, item INTEGER, thing TEXT);
  CREATE TABLE IF NOT EXISTS sp_changed_lists (
    list INTEGER PRIMARY KEY, id TEXT NOT NULL, web INTEGER NOT NULL, title TEXT NOT NULL, url_name TEXT NOT NULL,
    properties TEXT NOT NULL);
  INSERT OR IGNORE INTO sp_changed_lists
    SELECT key, id, abs(web), title, url_name, properties FROM sp_lists;
`;

const into = 'INSERT INTO sp_changes (kind, type, at, web, list, item, thing)';

/**
 * Notes every change to the items of a list, by triggers on its table: whoever writes, it is in the log, in the
 * same transaction. The web's own files have a table as a list has, with a key below zero.
 */
export function watchItems(database: Database, listKey: number, web: number): void {
  const table = itemTable(listKey);
  const isLoose = listKey < 0;
  const kind = (row: string): string =>
    isLoose
      ? `CASE ${row}.kind WHEN 1 THEN ${changeKinds.Folder} ELSE ${changeKinds.File} END`
      : String(changeKinds.Item);
  const noted = (row: string, type: string): string =>
    `${into} VALUES (${kind(row)}, ${type}, sp_now(), ${web}, ${isLoose ? 'NULL' : listKey}, ${row}.id, ${row}.guid);`;
  const named = (what: string): string => quoted(`sp_items_${listKey}_${what}`);
  // What lies in a folder that moves gets another place, but its own name is not set: only the folder is noted.
  database.exec(`
    CREATE TRIGGER IF NOT EXISTS ${named('added')} AFTER INSERT ON ${table}
      BEGIN ${noted('NEW', `sp_noted_type(${changeTypes.add})`)} END;
    CREATE TRIGGER IF NOT EXISTS ${named('edited')} AFTER UPDATE OF version ON ${table}
      WHEN NEW.version <> OLD.version
      BEGIN ${noted('NEW', String(changeTypes.update))} END;
    CREATE TRIGGER IF NOT EXISTS ${named('placed')} AFTER UPDATE OF leaf ON ${table}
      WHEN NEW.leaf IS NOT OLD.leaf OR NEW.dir IS NOT OLD.dir
      BEGIN ${noted('NEW', String(changeTypes.rename))} END;
    CREATE TRIGGER IF NOT EXISTS ${named('removed')} AFTER DELETE ON ${table}
      BEGIN ${noted('OLD', `sp_noted_type(${changeTypes.deleteObject})`)} END;
  `);
}

const existing = (database: Database): ReadonlySet<string> =>
  new Set(
    database
      .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .pluck()
      .all(),
  );

/**
 * Opens the change log of a prepared database: from here on what is written is noted. Lists of an older data
 * folder are watched too, and what is older than SharePoint keeps is forgotten.
 */
export function prepareChangeLog(database: Database, now: () => Date): void {
  prepareNoting(database, now);
  database.exec(tables);
  const known = existing(database);
  for (const [table, sql] of partTriggers) if (known.has(table)) database.exec(sql);
  const lists = database
    .prepare<[], { readonly key: number; readonly web: number }>('SELECT key, web FROM sp_lists')
    .all();
  // A list in the recycle bin has the web it was taken from below zero.
  for (const { key, web } of lists) watchItems(database, key, Math.abs(web));
  database
    .prepare('DELETE FROM sp_changes WHERE at < ?')
    .run(now().getTime() - keptDays * 86_400_000);
}
