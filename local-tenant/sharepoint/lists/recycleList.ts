import { listTitleTaken } from '../refusals';
import { recycledKinds } from '../recycling/recycled';
import { throwAway } from '../recycling/recycleRows';
import type { Site } from '../site';
import { openCatalog, type List } from '../storage/catalog';
import { fold } from '../storage/tables';
import { deleteList } from './changeList';
import { listPath } from './listEntity';

// A list in the recycle bin belongs to no web and leaves its title and address free for another.
const hide = `UPDATE sp_lists SET web = -web, title_folded = id || '/' || title_folded,
  url_folded = id || '/' || url_folded WHERE key = ?`;
const show = `UPDATE sp_lists SET web = abs(web), title_folded = ?, url_folded = ? WHERE key = ?`;

/** Moves a list with everything in it to the recycle bin and gives its id there. */
export function recycleList(site: Site, list: List, userId: number): string {
  const path = listPath(site, list);
  const id = throwAway(
    site,
    {
      list: list.key,
      kind: recycledKinds.list,
      title: list.title,
      leaf: list.urlName,
      dir: path.slice(0, path.lastIndexOf('/')),
      size: 0,
      author: userId,
      kept: { web: site.web.key },
    },
    userId,
  );
  site.database.prepare(hide).run(list.key);
  site.catalog.forget();
  return id;
}

/** Brings a list back from the recycle bin; refused when its title or address is taken meanwhile. */
export function restoreList(site: Site, key: number): void {
  const row = site.database
    .prepare<[number], { readonly title: string; readonly urlName: string }>(
      'SELECT title, url_name AS urlName FROM sp_lists WHERE key = ?',
    )
    .get(key);
  if (row === undefined) return;
  const isTaken =
    site.catalog.byTitle(row.title) !== undefined ||
    site.catalog.byUrlName(row.urlName) !== undefined;
  if (isTaken) throw listTitleTaken();
  site.database.prepare(show).run(fold(row.title), fold(row.urlName), key);
  site.catalog.forget();
}

/** Removes a list in the recycle bin for good. */
export function purgeList(site: Site, key: number): void {
  const hidden = openCatalog(site.database, -site.web.key);
  const list = hidden.all().find((one) => one.key === key);
  if (list !== undefined) deleteList(site, list);
}
