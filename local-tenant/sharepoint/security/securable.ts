import { isLoose } from '../files/looseFiles';
import { findFile, findFolder, type PlacedFolder, seekFolder } from '../files/places';
import { findList } from '../lists/findList';
import type { Route } from '../odata/route';
import type { Site } from '../site';
import type { List } from '../storage/catalog';

/** What permissions are given on: the web itself, a list in it, or an item of the list. */
export interface Securable {
  readonly list?: List;
  readonly item?: number;
}

/** A folder as something with permissions: its list, its item, or the web when it is no list's. */
export const securableOfFolder = ({ library, folder }: PlacedFolder): Securable => {
  if (isLoose(library)) return {};
  return folder === undefined ? { list: library } : { list: library, item: folder.item };
};

/** The thing whose permissions decide about a request; throws SharePoint's 404 when it is not there. */
export function securableOf(site: Site, route: Route): Securable {
  if (route.kind === 'property') return securableOf(site, route.of);
  if ('on' in route) return securableOf(site, route.on as Route);
  // Reading the file of an item that has none is answered by its handler: there is none.
  if (route.kind === 'file' && route.file.by === 'item')
    return { list: findList(site, route.file.list), item: route.file.id };
  if ('file' in route) {
    const { library, file } = findFile(site, route.file);
    return isLoose(library) ? {} : { list: library, item: file.item };
  }
  if ('folder' in route) {
    // Reading a folder that is missing is answered by its handler: it may be asked whether it is there.
    const found =
      route.kind === 'folder' || route.kind === 'folderExists'
        ? seekFolder(site, route.folder)
        : findFolder(site, route.folder);
    return found === undefined ? {} : securableOfFolder(found);
  }
  if (!('list' in route)) return {};
  const list = findList(site, route.list);
  return 'id' in route ? { list, item: route.id } : { list };
}
