import { itemMissing } from '../refusals';
import { dropScope } from '../security/inheritance';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { contentsOf } from '../storage/contents';
import { statementOn } from '../storage/statement';
import { fold, itemTable } from '../storage/tables';
import { dropVersions, rowOf, type StoredRow } from '../versions/beginChange';

/** The path of a stored thing below the root folder of its list. */
export const pathIn = (row: StoredRow): string =>
  `${typeof row['dir'] === 'string' ? `${row['dir']}/` : ''}${String(row['leaf'] ?? `${row.id}_.000`)}`;

/** A condition that picks everything below a folder, with its values. */
export const below = (path: string): { readonly sql: string; readonly values: string[] } => ({
  sql: `dir IS NOT NULL AND (sp_fold(dir) = ? OR (sp_fold(dir) >= ? AND sp_fold(dir) < ?))`,
  values: [fold(path), `${fold(path)}/`, `${fold(path)}0`],
});

/** Takes an item out of its list, a folder with everything in it; what belongs to the items stays. */
export function takeOut(site: Site, list: List, id: number): readonly StoredRow[] {
  const row = rowOf(site, list, id);
  if (row === undefined) throw itemMissing();
  const table = itemTable(list.key);
  statementOn(site.database, list, `DELETE FROM ${table} WHERE id = ?`).run(id);
  if (row.kind === 0) return [row];
  const { sql, values } = below(pathIn(row));
  const inside = statementOn(
    site.database,
    list,
    `SELECT * FROM ${table} WHERE ${sql} ORDER BY id`,
  ).all(...values) as StoredRow[];
  statementOn(site.database, list, `DELETE FROM ${table} WHERE ${sql}`).run(...values);
  return [row, ...inside];
}

/** Removes for good what belonged to items: attachments, files, versions and permissions of their own. */
export function forgetItems(site: Site, list: List, ids: readonly number[]): void {
  const { database } = site;
  const contents = contentsOf(database);
  for (const id of ids) {
    const attachments = 'DELETE FROM sp_attachments WHERE list = ? AND item IN (?, ?)';
    statementOn(database, list, attachments).run(list.key, id, -id);
    for (const table of ['sp_comments', 'sp_likes'])
      statementOn(database, list, `DELETE FROM ${table} WHERE list = ? AND item = ?`).run(
        list.key,
        id,
      );
    dropVersions(site, list, id, '1', []);
    const removed = statementOn(
      database,
      list,
      'DELETE FROM sp_documents WHERE list = ? AND item = ? RETURNING content, checked_in_content AS kept',
    ).get(list.key, id) as
      { readonly content: number | null; readonly kept: number | null } | undefined;
    contents.drop(removed?.content);
    contents.drop(removed?.kept);
    dropScope(site, { list, item: id });
  }
}
