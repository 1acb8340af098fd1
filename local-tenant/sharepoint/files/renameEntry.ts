import { itemMissing } from '../refusals';
import { below, pathIn } from '../recycling/takeOut';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import { rowOf } from '../versions/beginChange';
import { checkFileName, checkPath } from './fileName';
import { nameTaken } from './fileRefusals';
import { rootPathOf } from './looseFiles';
import { fileNamed } from './storedFile';

/** Gives a file or folder another place within its list; what lies in a folder goes with it. */
export function placeEntry(site: Site, list: List, id: number, dir: string, name: string): void {
  const row = rowOf(site, list, id);
  if (row === undefined) throw itemMissing();
  const table = itemTable(list.key);
  const sql = `UPDATE ${table} SET dir = ?, leaf = ? WHERE id = ?`;
  statementOn(site.database, list, sql).run(dir === '' ? null : dir, name, id);
  if (row.kind === 0) return;
  const before = pathIn(row);
  const inside = below(before);
  const move = `UPDATE ${table} SET dir = ? || substr(dir, ?) WHERE ${inside.sql}`;
  const after = dir === '' ? name : `${dir}/${name}`;
  statementOn(site.database, list, move).run(after, before.length + 1, ...inside.values);
}

/**
 * Gives a file or folder another name, as a change of its column does; a file keeps its ending when the new name
 * has none. A plain item of a list has no name of its own and keeps the one it has.
 */
export function renameEntry(site: Site, list: List, id: number, given: string): void {
  const row = rowOf(site, list, id);
  if (row === undefined) throw itemMissing();
  if (row['leaf'] === null) return;
  const old = String(row['leaf']);
  const ending = row.kind === 0 && old.includes('.') ? old.slice(old.lastIndexOf('.')) : '';
  const name = ending !== '' && !given.includes('.') ? `${given}${ending}` : given;
  const dir = String(row['dir'] ?? '');
  const path = `${rootPathOf(site, list)}${dir === '' ? '' : `/${dir}`}/${name}`;
  checkFileName(name);
  checkPath(path);
  const known = fileNamed(site, list, dir, name);
  if (known !== undefined && known.item !== id) throw nameTaken(path.slice(site.path.length + 1));
  placeEntry(site, list, id, dir, name);
}
