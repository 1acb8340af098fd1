import { listPath } from '../lists/listEntity';
import { fileMissing } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { fold, itemTable } from '../storage/tables';

/** The folder of a list that an address names, below the list's own; refuses one that is not there. */
export function folderWithin(site: Site, list: List, url: string): string {
  const relative = url.startsWith(`${site.origin}/`) ? url.slice(site.origin.length) : url;
  const absolute = relative.startsWith('/') ? relative : `${listPath(site, list)}/${relative}`;
  const path = absolute.replace(/\/+$/, '');
  const root = listPath(site, list);
  if (fold(path) === fold(root)) return '';
  if (!fold(path).startsWith(`${fold(root)}/`)) throw fileMissing();
  const folder = path.slice(root.length + 1);
  const slash = folder.lastIndexOf('/');
  const sql = `SELECT 1 FROM ${itemTable(list.key)}
    WHERE kind = 1 AND ifnull(sp_fold(dir), '') = ? AND sp_fold(leaf) = ? AND leaf IS NOT NULL`;
  const isThere = statementOn(site.database, list, sql).get(
    fold(slash === -1 ? '' : folder.slice(0, slash)),
    fold(folder.slice(slash + 1)),
  );
  if (isThere === undefined) throw fileMissing();
  return folder;
}
