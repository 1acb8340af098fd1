import { columnSettingRefused, invalidQuery, listTitleTaken, staleETag } from '../refusals';
import { sharePointDate } from '../fields/sharePointDate';
import { forgetFilesOf } from '../recycling/forgetFilesOf';
import { draftsFor } from '../security/hiddenDrafts';
import { dropScopesOf } from '../security/inheritance';
import { ruleSql } from '../items/validation';
import type { Site } from '../site';
import type { List, ListProperties } from '../storage/catalog';
import { fold, itemTable } from '../storage/tables';
import { listETag } from './listEntity';
import { listSettingsIn } from './listSettings';

/** Refuses a write that is based on another version of a list than the one there is. */
export function checkListVersion(list: List, ifMatch: string | undefined): void {
  const current = listETag(list);
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== current)
    throw staleETag(ifMatch, current);
}

/** When a list changed: later than the last time also within one second, so that its ETag is another. */
const changeTime = (site: Site, list: List): string =>
  sharePointDate(new Date(Math.max(site.now().getTime(), Date.parse(list.modified) + 1000)));

// A list that begins to ask for approval hides what waits for it, until it is told otherwise.
const withDraftsHidden = (list: List, changes: ListProperties): ListProperties =>
  changes['EnableModeration'] === true && list.properties['EnableModeration'] !== true
    ? { DraftVersionVisibility: draftsFor.approvers, ...changes }
    : changes;

/** Changes the title or settings of a list; its address stays. Gives the new ETag. */
export function changeList(
  site: Site,
  list: List,
  body: Readonly<Record<string, unknown>>,
): string {
  const title = body['Title'] ?? list.title;
  if (typeof title !== 'string' || title.trim() === '')
    throw invalidQuery('The list needs a title.');
  const other = site.catalog.byTitle(title);
  if (other !== undefined && other.id !== list.id) throw listTitleTaken();
  const changes = withDraftsHidden(list, listSettingsIn(body));
  const template = changes['BaseTemplate'];
  if (template !== undefined && template !== list.properties['BaseTemplate']) {
    throw columnSettingRefused('The template of a list cannot be changed.');
  }
  const { ValidationFormula: rule } = changes;
  if (typeof rule === 'string' && rule !== '') ruleSql(list, rule);
  const modified = changeTime(site, list);
  site.database
    .prepare(
      'UPDATE sp_lists SET title = ?, title_folded = ?, modified = ?, properties = ? WHERE key = ?',
    )
    .run(
      title,
      fold(title),
      modified,
      JSON.stringify({ ...list.properties, ...changes }),
      list.key,
    );
  site.catalog.forget();
  return listETag({ modified });
}

/** Removes a list with its columns, items and attachments. */
export function deleteList(site: Site, list: List): void {
  forgetFilesOf(site, list);
  site.database.prepare('DELETE FROM sp_fields WHERE list = ?').run(list.key);
  site.database.prepare('DELETE FROM sp_views WHERE list = ?').run(list.key);
  site.database.prepare('DELETE FROM sp_content_types WHERE list = ?').run(list.key);
  dropScopesOf(site, list);
  site.database.prepare('DELETE FROM sp_lists WHERE key = ?').run(list.key);
  site.database.exec(`DROP TABLE ${itemTable(list.key)}`);
  site.catalog.forget();
}
