import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { SearchIndexFiles } from '../../application/searchIndexFiles';
import { listUrl } from '../../lists/defineList';
import { documentIndexLibrary } from '../../lists/documentIndex.list';
import type { SiteLists } from './siteLists';
import { storeFault } from './storeFault';

interface StoredFile {
  readonly Name: string;
  readonly ETag: string;
}

/** The files of the search index in their library, read and written with the rights of whoever is signed in. */
export function searchIndexFiles(site: SiteLists): SearchIndexFiles {
  const place = listUrl(site.sitePath, documentIndexLibrary);
  const failing =
    (doing: string) =>
    (error: unknown): never => {
      throw storeFault(doing, error);
    };
  return {
    async files() {
      const stored = await site.sp.web
        .getFolderByServerRelativePath(place)
        .files.select('Name', 'ETag')
        .top(5_000)<StoredFile[]>()
        .catch(failing('Reading the search index'));
      return stored.map(({ Name, ETag }) => ({ name: Name, version: ETag }));
    },
    async read(name) {
      const content = await site.sp.web
        .getFileByServerRelativePath(`${place}/${name}`)
        .getBuffer()
        .catch(failing(`Reading ${name}`));
      return new Uint8Array(content);
    },
    async write(name, content) {
      await site.sp.web
        .getFolderByServerRelativePath(place)
        .files.addUsingPath(name, content as unknown as ArrayBuffer, { Overwrite: true })
        .catch(failing(`Writing ${name}`));
    },
  };
}
