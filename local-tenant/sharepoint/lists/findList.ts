import { isLoose } from '../files/looseFiles';
import { findFile, findFolder } from '../files/places';
import { fileMissing, listIdMissing, listMissing } from '../refusals';
import type { ListAddress } from '../odata/route';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { isLibrary } from './listEntity';
import { webLibrary } from '../web/webLibraries';
import { fold } from '../storage/tables';

const byUrl = (site: Site, url: string): List | undefined => {
  const path = url.startsWith(`${site.origin}/`) ? url.slice(site.origin.length) : url;
  const relative = fold(path).startsWith(`${fold(site.path)}/`)
    ? path.slice(site.path.length + 1)
    : path;
  const [, lists, name] =
    /^(Lists\/)?([^/]+)(?:(?:\/Forms)?\/[^/]+\.aspx)?\/?$/i.exec(relative) ?? [];
  const list = name === undefined ? undefined : site.catalog.byUrlName(name);
  return list && isLibrary(list) === (lists === undefined) ? list : undefined;
};

/** The list that a request addresses. */
export function findList(site: Site, address: ListAddress): List {
  if (address.by === 'id') {
    const list = site.catalog.byId(address.id);
    if (list === undefined) throw listIdMissing();
    return list;
  }
  if (address.by === 'title') {
    const list = site.catalog.byTitle(address.title);
    if (list === undefined) throw listMissing(address.title, site.webUrl);
    return list;
  }
  if (address.by === 'folder' || address.by === 'file') {
    const { library } =
      address.by === 'file' ? findFile(site, address.file) : findFolder(site, address.folder);
    if (isLoose(library)) throw fileMissing();
    return library;
  }
  const list = address.by === 'place' ? webLibrary(site, address.place) : byUrl(site, address.url);
  if (list === undefined) throw fileMissing();
  return list;
}
