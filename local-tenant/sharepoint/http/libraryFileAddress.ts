import { placeOf, storedAt } from '../files/places';
import { isLibrary } from '../lists/listEntity';
import { pagesTemplate } from '../lists/listSettings';
import type { Site } from '../site';
import type { List } from '../storage/catalog';

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** Whether every path below a place is that of a file, there or not; elsewhere other things have addresses too. */
const holdsOnlyFiles = (list: List): boolean =>
  isLibrary(list) && list.properties['BaseTemplate'] !== pagesTemplate && list.key > 0;

/**
 * The REST address of the file behind `…/<Library>/<file>`, or nothing for another path. Among the site's pages and in
 * its root only a file that is there counts, since other pages have addresses there.
 */
export function libraryFileAddress(site: Site, pathname: string): string | undefined {
  if (/\/_(api|layouts|vti_bin)(\/|$)/i.test(pathname)) return undefined;
  const path = decoded(pathname);
  const place = path === undefined ? undefined : placeOf(site, path);
  if (path === undefined || place === undefined || place.path === '') return undefined;
  const stored = storedAt(site, place);
  if (stored === undefined ? !holdsOnlyFiles(place.library) : stored.kind !== 0) return undefined;
  const quoted = encodeURIComponent(path.replaceAll("'", "''"));
  return `${site.path}/_api/web/getFileByServerRelativePath(decodedUrl='${quoted}')/$value`;
}
