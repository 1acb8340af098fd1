import { findList } from '../lists/findList';
import { isLibrary, listPath } from '../lists/listEntity';
import type { FileAddress, FolderAddress } from '../odata/route';
import { fileMissing, itemMissing } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';
import { attachedFiles, attachmentPath } from './attachedFile';
import { fileNotThere } from './fileRefusals';
import { looseFiles, rootPathOf } from './looseFiles';
import { fileNamed, fileOfItem, pathOf, type PlacedFile, type StoredFile } from './storedFile';

/** A folder: the root of a list, or of the web's own files, when `folder` is missing. */
export interface PlacedFolder {
  readonly site: Site;
  readonly library: List;
  /** Its path below that root. */
  readonly dir: string;
  readonly folder?: StoredFile;
  /** The item whose attachments it holds. */
  readonly attachmentsOf?: number;
}

/** A path below the root folder of a list, whether something is there or not. */
export interface Place {
  readonly library: List;
  readonly path: string;
}

/** A path on the server without a slash at its end, whether it came with the host, from the server's or the web's root. */
export function serverRelative(site: Site, url: string): string {
  const path = url.startsWith(`${site.origin}/`) ? url.slice(site.origin.length) : url;
  const whole = path.startsWith('/') ? path : `${site.path}/${path}`;
  return whole.replace(/\/+$/, '');
}

/** Where a path on the server leads within a web; nothing outside it. */
export function placeOf(site: Site, url: string): Place | undefined {
  const path = serverRelative(site, url);
  const isAt = (root: string): boolean => `${fold(path)}/`.startsWith(`${fold(root)}/`);
  if (!isAt(site.path)) return undefined;
  const list = site.catalog.all().find((one) => isAt(listPath(site, one)));
  if (list !== undefined) {
    const below = path.slice(listPath(site, list).length + 1);
    const isForms = /^forms(\/|$)/i.test(below) && isLibrary(list);
    if (!isForms) return { library: list, path: below };
  }
  return { library: looseFiles(site), path: path.slice(site.path.length + 1) };
}

const split = (path: string): { readonly dir: string; readonly name: string } => {
  const slash = path.lastIndexOf('/');
  return { dir: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
};

/** What is stored at a place. */
export function storedAt(site: Site, { library, path }: Place): StoredFile | undefined {
  const { dir, name } = split(path);
  return fileNamed(site, library, dir, name);
}

/** Folders of a web that are there without anybody having made them: that of its lists, and a library's `Forms`. */
const isBuiltIn = (site: Site, path: string): boolean => {
  if (/^lists$/i.test(path)) return true;
  const library = /^([^/]+)\/forms$/i.exec(path)?.[1];
  const list = library === undefined ? undefined : site.catalog.byUrlName(library);
  return list !== undefined && isLibrary(list);
};

/** The folder at a place, or nothing. */
export function folderAt(site: Site, place: Place): PlacedFolder | undefined {
  const { library, path } = place;
  if (path === '') return { site, library, dir: '' };
  const attached = attachmentPath(library, path);
  if (attached?.name === '') return { site, library, dir: path, attachmentsOf: attached.item };
  const folder = storedAt(site, place);
  if (folder?.kind === 1) return { site, library, dir: pathOf(folder), folder };
  const isLoose = library.key < 0;
  return isLoose && isBuiltIn(site, path) ? { site, library, dir: path } : undefined;
}

function byId(site: Site, id: string): (PlacedFile & { readonly kind: 0 | 1 }) | undefined {
  const row = site.database
    .prepare<[string], { readonly list: number; readonly item: number }>(
      'SELECT list, item FROM sp_documents WHERE unique_id = ?',
    )
    .get(id);
  if (row === undefined) return undefined;
  const library =
    row.list === -site.web.key
      ? looseFiles(site)
      : site.catalog.all().find(({ key }) => key === row.list);
  const file = library && fileOfItem(site, library, row.item);
  return library && file && { library, file, kind: file.kind };
}

function folderById(site: Site, id: string): PlacedFolder | undefined {
  const found = byId(site, id);
  if (found?.kind === 1) {
    const { library, file: folder } = found;
    return { site, library, dir: pathOf(folder), folder };
  }
  const library = site.catalog.byId(id);
  if (library !== undefined) return { site, library, dir: '' };
  return site.web.id === id ? { site, library: looseFiles(site), dir: '' } : undefined;
}

/** The address of a folder on the server. */
export const folderPath = ({ site, library, dir }: PlacedFolder): string =>
  `${rootPathOf(site, library)}${dir === '' ? '' : `/${dir}`}`;

/** The folder that holds another; nothing above the root of the web. */
export function parentOf(site: Site, folder: PlacedFolder): PlacedFolder | undefined {
  const path = folderPath(folder);
  if (path === site.path) return undefined;
  const above = placeOf(site, path.slice(0, path.lastIndexOf('/')));
  return above && folderAt(site, above);
}

/** The folder that a request addresses, or nothing when it is not there. */
export function seekFolder(site: Site, address: FolderAddress): PlacedFolder | undefined {
  switch (address.by) {
    case 'list':
      return { site, library: findList(site, address.list), dir: '' };
    case 'web':
      return { site, library: looseFiles(site), dir: '' };
    case 'id':
      return folderById(site, address.id);
    case 'item': {
      const library = findList(site, address.list);
      const folder = fileOfItem(site, library, address.id);
      return folder?.kind === 1 ? { site, library, dir: pathOf(folder), folder } : undefined;
    }
    case 'parent': {
      const folder = seekFolder(site, address.of);
      return folder && parentOf(site, folder);
    }
    case 'child': {
      const folder = seekFolder(site, address.of);
      const url = folder && below(folder, address.name);
      const place = url === undefined ? undefined : placeOf(site, url);
      return place && folderAt(site, place);
    }
    case 'url': {
      const place = placeOf(site, address.url);
      return place && folderAt(site, place);
    }
  }
}

/** The address of something named in a folder's collection: by name, or by its whole address. */
export const below = (folder: PlacedFolder, name: string): string =>
  /^(\/|https?:\/\/)/i.test(name) ? name : `${folderPath(folder)}/${name}`;

/** The folder that a request addresses. */
export function findFolder(site: Site, address: FolderAddress): PlacedFolder {
  const found = seekFolder(site, address);
  if (found === undefined) throw fileMissing();
  return found;
}

/** The file that a request addresses, or nothing when it is not there. */
export function seekFile(site: Site, address: FileAddress): PlacedFile | undefined {
  const found = ((): PlacedFile | undefined => {
    if (address.by === 'id') return byId(site, address.id);
    if (address.by === 'item') {
      const library = findList(site, address.list);
      const file = fileOfItem(site, library, address.id);
      return file && { library, file };
    }
    const url =
      address.by === 'url' ? address.url : below(findFolder(site, address.folder), address.name);
    const place = placeOf(site, url);
    const attached = place && attachmentPath(place.library, place.path);
    if (place !== undefined && attached !== undefined)
      return attachedFiles(site, place.library, attached.item, attached.name)[0];
    const file = place && storedAt(site, place);
    return place && file && { library: place.library, file };
  })();
  return found?.file.kind === 0 ? found : undefined;
}

/** The file that a request addresses. */
export function findFile(site: Site, address: FileAddress): PlacedFile {
  const found = seekFile(site, address);
  if (found !== undefined) return found;
  if (address.by === 'id') throw fileMissing();
  if (address.by === 'item') throw itemMissing();
  const url =
    address.by === 'url' ? address.url : below(findFolder(site, address.folder), address.name);
  throw fileNotThere(serverRelative(site, url));
}
