import { columnSettingRefused, invalidQuery, listTitleTaken } from '../refusals';
import { sharePointDate } from '../fields/sharePointDate';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold, itemTable } from '../storage/tables';
import { listSettingsIn } from './listSettings';

/** Changes the title or settings of a list; its address stays. */
export function changeList(site: Site, list: List, body: Readonly<Record<string, unknown>>): void {
  const title = body['Title'] ?? list.title;
  if (typeof title !== 'string' || title.trim() === '')
    throw invalidQuery('The list needs a title.');
  const other = site.catalog.byTitle(title);
  if (other !== undefined && other.id !== list.id) throw listTitleTaken();
  const changes = listSettingsIn(body);
  const template = changes['BaseTemplate'];
  if (template !== undefined && template !== list.properties['BaseTemplate']) {
    throw columnSettingRefused('The template of a list cannot be changed.');
  }
  site.database
    .prepare(
      'UPDATE sp_lists SET title = ?, title_folded = ?, modified = ?, properties = ? WHERE key = ?',
    )
    .run(
      title,
      fold(title),
      sharePointDate(site.now()),
      JSON.stringify({ ...list.properties, ...changes }),
      list.key,
    );
  site.catalog.forget();
}

/** Removes a list with its columns, items and attachments. */
export function deleteList(site: Site, list: List): void {
  for (const table of ['sp_fields', 'sp_attachments', 'sp_files', 'sp_recycle_bin']) {
    site.database.prepare(`DELETE FROM ${table} WHERE list = ?`).run(list.key);
  }
  site.security.scopes.removeBelow(list.key);
  site.security.scopes.remove(site.web, { list });
  site.database.prepare('DELETE FROM sp_lists WHERE key = ?').run(list.key);
  site.database.exec(`DROP TABLE ${itemTable(list.key)}`);
  site.catalog.forget();
}
