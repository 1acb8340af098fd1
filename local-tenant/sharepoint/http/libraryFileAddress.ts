import { placeOf } from '../files/findFolder';
import type { Site } from '../site';

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** The REST address of the file behind `…/<Library>/<file>`, or nothing for another path. */
export function libraryFileAddress(site: Site, pathname: string): string | undefined {
  const path = decoded(pathname);
  const place = path === undefined ? undefined : placeOf(site, path);
  if (path === undefined || place === undefined || /^$|\//.test(place.name)) return undefined;
  const quoted = encodeURIComponent(path.replaceAll("'", "''"));
  return `${site.path}/_api/web/getFileByServerRelativePath(decodedUrl='${quoted}')/$value`;
}
