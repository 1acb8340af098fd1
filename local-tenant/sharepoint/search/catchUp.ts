import type { Database } from 'better-sqlite3';
import { newestChange } from '../changes/changeToken';
import type { Site } from '../site';
import { itemTable } from '../storage/tables';
import { indexContainers } from './indexContainers';
import { indexItems } from './indexItems';
import { prepareSearch } from './searchTables';

/** How far the index follows the change log. */
const upTo = 'searchedUpTo';
/** Where reading everything anew has come to, as `list/item`; missing when it is done. */
const readingAt = 'searchReadingAt';

const setting = (database: Database, name: string): string | undefined =>
  database
    .prepare<[string], string>('SELECT value FROM sp_settings WHERE name = ?')
    .pluck()
    .get(name);

const keep = (database: Database, name: string, value: string): void => {
  database
    .prepare('INSERT OR REPLACE INTO sp_settings (name, value) VALUES (?, ?)')
    .run(name, value);
};

interface Touched {
  readonly list: number;
  readonly item: number;
}

const isFolder = (database: Database, { list, item }: Touched): boolean => {
  const isThere = database.prepare('SELECT 1 FROM sp_lists WHERE key = ?').get(list) !== undefined;
  const sql = `SELECT 1 FROM ${itemTable(list)} WHERE id = ? AND kind = 1`;
  return isThere && database.prepare(sql).get(item) !== undefined;
};

/** Beyond so many changes it is quicker to read everything anew than item by item. */
const mostOneByOne = 50_000;
const atOnce = 500;
/** How long one search reads on, and how long what goes on behind it keeps others waiting, in milliseconds. */
const patience = { ofSearch: 1500, behind: 40 } as const;

/** Follows what has changed since; gives whether everything has to be read anew instead. */
function followChanges(site: Site, from: number, newest: number): boolean {
  const { database } = site;
  const oldest = Number(
    database.prepare('SELECT ifnull(min(number), 0) FROM sp_changes').pluck().get() ?? 0,
  );
  if (oldest > from + 1 || newest - from > mostOneByOne) return true;
  const touched = new Map<number, number[]>();
  const rows = database
    .prepare<[number], Touched>(
      'SELECT DISTINCT list, item FROM sp_changes WHERE number > ? AND kind = 1 AND type NOT IN (11, 12, 17, 18)',
    )
    .all(from);
  for (const { list, item } of rows) touched.set(list, [...(touched.get(list) ?? []), item]);
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
      const items = moved.has(list.key) ? 'all' : touched.get(list.key);
      if (items !== undefined) indexItems(own, list, items);
    }
  }
  return false;
}

/** Reads on where reading everything has come to, as long as there is time; gives whether all is read. */
function readOn(site: Site, milliseconds: number): boolean {
  const { database } = site;
  const at = setting(database, readingAt);
  if (at === undefined) return true;
  const until = performance.now() + milliseconds;
  const [list = 0, item = 0] = at.split('/').map(Number);
  const lists = site.webs
    .all()
    .flatMap((web) =>
      site
        .at(web)
        .catalog.all()
        .map((one) => ({ own: site.at(web), list: one })),
    )
    .filter((one) => one.list.key >= list)
    .sort((one, other) => one.list.key - other.list.key);
  for (const one of lists) {
    let after = one.list.key === list ? item : 0;
    const next = database
      .prepare<[number], number>(
        `SELECT id FROM ${itemTable(one.list.key)} WHERE id > ? ORDER BY id LIMIT ${atOnce}`,
      )
      .pluck();
    for (let ids = next.all(after); ids.length > 0; ids = next.all(after)) {
      indexItems(one.own, one.list, ids);
      after = ids[ids.length - 1] ?? after;
      keep(database, readingAt, `${one.list.key}/${after}`);
      if (performance.now() > until) return false;
    }
  }
  database.prepare('DELETE FROM sp_settings WHERE name = ?').run(readingAt);
  return true;
}

const goingOn = new WeakSet<Database>();

function goOnBehind(site: Site): void {
  const { database } = site;
  if (goingOn.has(database)) return;
  goingOn.add(database);
  setTimeout(() => {
    goingOn.delete(database);
    if (!database.open) return;
    const isDone = database.transaction(() => readOn(site, patience.behind))();
    if (!isDone) goOnBehind(site);
  }, 1).unref();
}

/**
 * Brings the index up to the change log. Writes leave it alone so that they stay quick: whoever searches first
 * pays, but no longer than somebody waits; the rest of a large tenant is read behind them, bit by bit.
 */
export function catchUp(site: Site): void {
  const { database } = site;
  prepareSearch(database);
  const newest = newestChange(database);
  const state = setting(database, upTo);
  if (Number(state ?? -1) === newest && setting(database, readingAt) === undefined) return;
  const isDone = database.transaction(() => {
    database.exec(
      `DELETE FROM sp_search_text WHERE rowid IN
         (SELECT key FROM sp_search_found WHERE item > 0 AND list NOT IN (SELECT key FROM sp_lists));
       DELETE FROM sp_search_found WHERE item > 0 AND list NOT IN (SELECT key FROM sp_lists)`,
    );
    if (state === undefined || followChanges(site, Number(state), newest)) {
      database.exec('DELETE FROM sp_search_text; DELETE FROM sp_search_found');
      keep(database, readingAt, '0/0');
    }
    indexContainers(site);
    keep(database, upTo, String(newest));
    return readOn(site, patience.ofSearch);
  })();
  if (!isDone) goOnBehind(site);
}
