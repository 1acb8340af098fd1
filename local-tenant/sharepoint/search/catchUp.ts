import type { Database } from 'better-sqlite3';
import { newestChange } from '../changes/changeToken';
import type { Site } from '../site';
import { itemTable } from '../storage/tables';
import { indexItems } from './indexItems';
import { prepareSearch } from './searchTables';

const stateName = 'searchedUpTo';

interface Touched {
  readonly list: number;
  readonly item: number;
}

const isFolder = (database: Database, { list, item }: Touched): boolean => {
  const isThere = database.prepare('SELECT 1 FROM sp_lists WHERE key = ?').get(list) !== undefined;
  const sql = `SELECT 1 FROM ${itemTable(list)} WHERE id = ? AND kind = 1`;
  return isThere && database.prepare(sql).get(item) !== undefined;
};

/** Beyond so many changes it is quicker to read a list anew than item by item. */
const mostOneByOne = 50_000;

/**
 * Brings the index up to the change log. Writes leave it alone so that they stay quick: whoever searches first
 * pays. What the log no longer holds is read anew.
 */
export function catchUp(site: Site): void {
  const { database } = site;
  prepareSearch(database);
  const newest = newestChange(database);
  const state = database
    .prepare<[string], string>('SELECT value FROM sp_settings WHERE name = ?')
    .pluck()
    .get(stateName);
  if (state !== undefined && Number(state) === newest) return;
  database.transaction(() => {
    const from = Number(state ?? 0);
    const oldest = Number(
      database.prepare('SELECT ifnull(min(number), 0) FROM sp_changes').pluck().get() ?? 0,
    );
    const isWhole = state === undefined || oldest > from + 1 || newest - from > mostOneByOne;
    database.exec(
      `DELETE FROM sp_search_text WHERE rowid IN
         (SELECT key FROM sp_search_found WHERE list NOT IN (SELECT key FROM sp_lists));
       DELETE FROM sp_search_found WHERE list NOT IN (SELECT key FROM sp_lists)`,
    );
    const touched = new Map<number, number[]>();
    if (isWhole) {
      database.exec('DELETE FROM sp_search_text; DELETE FROM sp_search_found');
    } else {
      const rows = database
        .prepare<[number], Touched>(
          'SELECT DISTINCT list, item FROM sp_changes WHERE number > ? AND kind = 1 AND type NOT IN (11, 12, 17, 18)',
        )
        .all(from);
      for (const { list, item } of rows) {
        const items = touched.get(list) ?? [];
        items.push(item);
        touched.set(list, items);
      }
    }
    // What lies in a folder moves with it, and the log tells only of the folder.
    const renamed = database
      .prepare<[number], Touched>(
        'SELECT DISTINCT list, item FROM sp_changes WHERE number > ? AND kind = 1 AND type = 4',
      )
      .all(from);
    const moved = new Set(renamed.filter((one) => isFolder(database, one)).map(({ list }) => list));
    for (const web of site.webs.all()) {
      const own = site.at(web);
      for (const list of own.catalog.all()) {
        const items = isWhole || moved.has(list.key) ? 'all' : touched.get(list.key);
        if (items !== undefined) indexItems(own, list, items);
      }
    }
    database
      .prepare('INSERT OR REPLACE INTO sp_settings (name, value) VALUES (?, ?)')
      .run(stateName, String(newest));
  })();
}
