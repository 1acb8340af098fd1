import { restoreAttachment } from '../attachments/attachmentFiles';
import type { Caller } from '../call';
import { sharePointDate } from '../fields/sharePointDate';
import { nameTaken, recycledMissing } from '../files/fileRefusals';
import { looseFiles } from '../files/looseFiles';
import type { PlacedFolder } from '../files/places';
import { addFolder } from '../files/writeFolder';
import { purgeList, restoreList } from '../lists/recycleList';
import { noteActivity } from '../items/writeItem';
import { refusingDuplicates } from '../items/uniqueness';
import { accessDenied, listIdMissing } from '../refusals';
import { hasPermission } from '../security/basePermissions';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { dropVersions } from '../versions/beginChange';
import { insertRow } from '../versions/restoreRow';
import { recycledColumns, type Kept, type Recycled } from './recycled';
import { forgetItems, pathIn } from './takeOut';

/** Which recycle bin: that of the web, or that of the site collection with both its stages. */
export type Bin = 'web' | 'site';

const administers = (site: Site, caller: Caller): boolean =>
  hasPermission(site.security.maskOf(caller, site.web, {}), 'ManageWeb');

/** What lies in a recycle bin, the newest first. People without rights on the web see what they threw away themselves. */
export function recycledIn(site: Site, bin: Bin, caller: Caller): readonly Recycled[] {
  const isAdministrator = administers(site, caller);
  if (bin === 'site' && !isAdministrator) throw accessDenied();
  const webs = (bin === 'web' ? [site.web] : site.webs.all()).filter(
    ({ collection }) => collection === site.web.collection,
  );
  const among = webs.map(({ key }) => key).join(', ');
  const all = site.database
    .prepare<[], Recycled>(
      `SELECT ${recycledColumns} FROM sp_recycled WHERE web IN (${among})
       ${bin === 'web' ? 'AND stage = 1' : ''} ORDER BY position DESC`,
    )
    .all();
  return isAdministrator ? all : all.filter(({ deletedBy }) => deletedBy === caller.userId);
}

/** One thing in a recycle bin. */
export function findRecycled(site: Site, bin: Bin, caller: Caller, id: string): Recycled {
  const found = recycledIn(site, bin, caller).find((one) => one.id === id);
  if (found === undefined) throw recycledMissing();
  return found;
}

const siteOf = (site: Site, { web }: Recycled): Site => {
  const record = site.webs.byKey(web);
  return record === undefined ? site : site.at(record);
};

const listOf = (site: Site, { list }: Recycled): List | undefined =>
  list < 0 ? looseFiles(site) : site.catalog.all().find(({ key }) => key === list);

const remove = (site: Site, { id }: Recycled): void => {
  site.database.prepare('DELETE FROM sp_recycled WHERE id = ?').run(id);
};

function restoreRows(site: Site, list: List, thing: Recycled, { rows = [] }: Kept): void {
  const [first] = rows;
  if (first === undefined) return;
  if (typeof first['dir'] === 'string') ensureFolder(site, list, first['dir'], thing.deletedBy);
  try {
    refusingDuplicates(list, () => rows.forEach((row) => insertRow(site, list, row)));
  } catch (failure) {
    const { code, message } = failure as { readonly code?: unknown; readonly message?: unknown };
    const isName = code === 'SQLITE_CONSTRAINT_UNIQUE' && String(message).includes('_by_name');
    throw isName ? nameTaken(`${thing.dir}/${pathIn(first).split('/').pop() ?? ''}`) : failure;
  }
  noteActivity(site, list, rows.length, sharePointDate(site.now()));
}

// What is put back into a folder that is gone gets the folder back as well, empty.
function ensureFolder(site: Site, list: List, dir: string, userId: number): void {
  let folder: PlacedFolder = { site, library: list, dir: '' };
  for (const name of dir.split('/'))
    folder = addFolder(site, folder, { name, overwrite: true, userId });
}

/** Puts a thing back where it was; refused when its list is gone or its name is taken meanwhile. */
export function restore(from: Site, thing: Recycled): void {
  const site = siteOf(from, thing);
  const kept = JSON.parse(thing.kept) as Kept;
  if (kept.web !== undefined) {
    restoreList(site, thing.list);
    remove(site, thing);
    return;
  }
  const list = listOf(site, thing);
  if (list === undefined) throw listIdMissing();
  if (kept.version !== undefined) {
    site.database
      .prepare('UPDATE sp_versions SET recycled = NULL WHERE recycled = ?')
      .run(thing.id);
  } else if (kept.attachment !== undefined) {
    restoreAttachment(site, list, thing.id, kept.attachment, thing.deletedBy);
  } else restoreRows(site, list, thing, kept);
  remove(site, thing);
}

/** Removes a thing in the recycle bin for good. */
export function purge(from: Site, thing: Recycled): void {
  const site = siteOf(from, thing);
  const kept = JSON.parse(thing.kept) as Kept;
  remove(site, thing);
  if (kept.web !== undefined) {
    purgeList(site, thing.list);
    return;
  }
  const list = listOf(site, thing);
  if (list === undefined) return;
  if (kept.rows !== undefined)
    forgetItems(
      site,
      list,
      kept.rows.map(({ id }) => id),
    );
  const { version, attachment } = kept;
  if (version !== undefined) {
    site.database
      .prepare('UPDATE sp_versions SET recycled = NULL WHERE recycled = ?')
      .run(thing.id);
    dropVersions(site, list, version.item, 'ui_version = ?', [version.uiVersion]);
  }
  if (attachment !== undefined)
    site.database
      .prepare('DELETE FROM sp_attachments WHERE list = ? AND item = ? AND name_folded = ?')
      .run(list.key, -attachment.item, thing.id);
}

/** Moves a thing on to the bin of the site collection's administrators. */
export const moveToSecondStage = (site: Site, { id }: Recycled): void => {
  site.database.prepare('UPDATE sp_recycled SET stage = 2 WHERE id = ?').run(id);
};
