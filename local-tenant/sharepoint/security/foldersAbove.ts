import type { Database } from 'better-sqlite3';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { fold, itemTable } from '../storage/tables';

/** A folder of a list: its item, and its path below the list in small letters. */
export interface FolderAbove {
  readonly item: number;
  readonly path: string;
}

interface PlaceRow {
  readonly kind: number;
  readonly dir: string | null;
  readonly leaf: string | null;
}

const placeOf = (database: Database, list: List, item: number): PlaceRow | undefined =>
  statementOn(
    database,
    list,
    `SELECT kind, dir, leaf FROM ${itemTable(list.key)} WHERE id = ?`,
  ).get(item) as PlaceRow | undefined;

const folderAt = (database: Database, list: List, path: string): number | undefined => {
  const slash = path.lastIndexOf('/');
  const sql = `SELECT id FROM ${itemTable(list.key)}
    WHERE ifnull(sp_fold(dir), '') = ? AND sp_fold(leaf) = ? AND leaf IS NOT NULL AND kind = 1`;
  return statementOn(database, list, sql)
    .pluck()
    .get(path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)) as number | undefined;
};

/** The folders that an item lies in, the nearest first. */
export function foldersAbove(database: Database, list: List, item: number): readonly FolderAbove[] {
  const found: FolderAbove[] = [];
  let path = fold(placeOf(database, list, item)?.dir ?? '');
  while (path !== '') {
    const folder = folderAt(database, list, path);
    if (folder !== undefined) found.push({ item: folder, path });
    path = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  }
  return found;
}

/** The path of a folder below its list in small letters; nothing for what is no folder. */
export function folderPathOf(database: Database, list: List, item: number): string | undefined {
  const place = placeOf(database, list, item);
  if (place?.kind !== 1 || place.leaf === null) return undefined;
  return fold(place.dir === null || place.dir === '' ? place.leaf : `${place.dir}/${place.leaf}`);
}

/** A condition on an item table for what lies in a folder, however deep. */
export function liesBelow(path: string): string {
  const text = path.replaceAll("'", "''");
  return `(sp_fold(dir) = '${text}' OR substr(sp_fold(dir), 1, ${path.length + 1}) = '${text}/')`;
}
