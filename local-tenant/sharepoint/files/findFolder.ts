import { isLibrary, listPath } from '../lists/listEntity';
import { findList } from '../lists/findList';
import type { FolderAddress } from '../odata/route';
import { NotBuilt } from '../refusal';
import { fileMissing } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';

/** A path below the site without a slash at its end, whether it came with the host or without. */
const serverRelative = (site: Site, url: string): string =>
  (url.startsWith(`${site.origin}/`) ? url.slice(site.origin.length) : url).replace(/\/+$/, '');

/** The list whose folder a request addresses. A folder has no folders of its own here. */
export function findFolder(site: Site, address: FolderAddress): List {
  if (address.by === 'list') return findList(site, address.list);
  const path = fold(serverRelative(site, address.url));
  const list = site.catalog.all().find((one) => fold(listPath(site, one)) === path);
  if (list === undefined) throw fileMissing();
  return list;
}

/** The library whose folder a request addresses. */
export function findLibrary(site: Site, address: FolderAddress): List {
  const list = findFolder(site, address);
  if (!isLibrary(list)) throw new NotBuilt(`files of the list '${list.title}', no library`);
  return list;
}

/** The library and the name in a file's address; nothing when no library begins the path. */
export function placeOf(
  site: Site,
  url: string,
): { readonly library: List; readonly name: string } | undefined {
  const path = serverRelative(site, url);
  const library = site.catalog
    .all()
    .find((one) => isLibrary(one) && fold(path).startsWith(`${fold(listPath(site, one))}/`));
  return library && { library, name: path.slice(listPath(site, library).length + 1) };
}
