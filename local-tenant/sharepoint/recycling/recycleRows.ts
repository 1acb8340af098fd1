import { randomUUID } from 'node:crypto';
import { sharePointDate } from '../fields/sharePointDate';
import { isLibrary } from '../lists/listEntity';
import { rootPathOf } from '../files/looseFiles';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import type { StoredRow } from '../versions/beginChange';
import { recycledKinds, type Kept } from './recycled';

/** What the recycle bin is told of a thing that is put into it. */
export interface Thrown {
  readonly list: number;
  readonly kind: number;
  readonly title: string;
  readonly leaf: string;
  /** The address of the folder it lay in. */
  readonly dir: string;
  readonly size: number;
  readonly author: number;
  readonly kept: Kept;
}

/** Puts a thing into the recycle bin of its web and gives its id there. */
export function throwAway(site: Site, thrown: Thrown, userId: number): string {
  const id = randomUUID();
  const { list, kind, title, leaf, dir, size, author, kept } = thrown;
  site.database
    .prepare(
      `INSERT INTO sp_recycled (id, web, list, stage, kind, title, leaf, dir, size, author, deleted, deleted_by, kept)
       VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...[id, site.web.key, list, kind, title, leaf, dir.replace(/^\//, ''), size, author],
      ...[sharePointDate(site.now()), userId, JSON.stringify(kept)],
    );
  return id;
}

const sizeOf = (site: Site, list: List, rows: readonly StoredRow[]): number => {
  const length = site.database
    .prepare<[number, number], number>(
      `SELECT c.length FROM sp_documents d JOIN sp_contents c ON c.key = d.content
       WHERE d.list = ? AND d.item = ?`,
    )
    .pluck();
  return rows.reduce((sum, row) => sum + (length.get(list.key, row.id) ?? 0), 0);
};

/** Puts items that were taken out of a list into the recycle bin, together, under the name of the first. */
export function recycleRows(
  site: Site,
  list: List,
  rows: readonly StoredRow[],
  userId: number,
): string {
  const [row] = rows;
  if (row === undefined) throw new Error('Nothing was taken out');
  const { item, file, folder } = recycledKinds;
  const leaf = String(row['leaf'] ?? `${row.id}_.000`);
  const isFile = isLibrary(list) && row.kind === 0;
  const title = row['leaf'] === null ? String(row['c_Title'] ?? '') : leaf;
  const thrown: Thrown = {
    list: list.key,
    kind: row.kind === 1 ? folder : isFile ? file : item,
    title,
    leaf,
    dir: `${rootPathOf(site, list)}${row['dir'] === null ? '' : `/${String(row['dir'])}`}`,
    size: isLibrary(list) ? sizeOf(site, list, rows) : 0,
    author: Number(row['author']),
    kept: { rows },
  };
  return throwAway(site, thrown, userId);
}
