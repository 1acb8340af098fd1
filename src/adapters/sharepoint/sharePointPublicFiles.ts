import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { PublicFiles } from '../../application/publicDocuments';
import { listUrl } from '../../lists/defineList';
import { publicDocumentsLibrary } from '../../lists/publicDocuments.list';
import { itemsOn, type SiteLists } from './siteLists';
import { statusOf, storeFault } from './storeFault';

interface StoredRow {
  readonly FileRef: string;
  readonly File?: { readonly Length: string } | null;
}

const pageSize = 2_000;

/** The library that vårdgivarwebben fetches from (GD-10), with the rights of whoever is signed in. */
export function sharePointPublicFiles(site: SiteLists): PublicFiles {
  const place = listUrl(site.sitePath, publicDocumentsLibrary);
  const file = (name: string) => site.sp.web.getFileByServerRelativePath(`${place}/${name}`);
  const folder = (path: string) => site.sp.web.getFolderByServerRelativePath(path);
  const failing =
    (doing: string) =>
    (error: unknown): never => {
      throw storeFault(doing, error);
    };
  const unlessMissing =
    <T>(missing: T) =>
    (error: unknown): T => {
      if (statusOf(error) === 404) return missing;
      throw error;
    };

  const write = (path: string, name: string, content: Uint8Array): Promise<unknown> =>
    folder(path).files.addUsingPath(name, content as unknown as ArrayBuffer, { Overwrite: true });

  return {
    async files() {
      const stored: { name: string; size: number }[] = [];
      try {
        const rows = itemsOn(site, publicDocumentsLibrary)
          .select('FileRef', 'File/Length')
          .expand('File')
          .top(pageSize);
        for await (const page of rows) {
          for (const { FileRef, File } of page as StoredRow[])
            if (File?.Length !== undefined)
              stored.push({ name: FileRef.slice(place.length + 1), size: Number(File.Length) });
        }
      } catch (error) {
        throw storeFault('Reading the public documents', error);
      }
      return stored;
    },
    read: (name) =>
      file(name)
        .getBuffer()
        .then((content) => new Uint8Array(content))
        .catch(unlessMissing(undefined))
        .catch(failing(`Reading ${name}`)),
    async write(name, content) {
      const [leaf = '', ...above] = name.split('/').reverse();
      try {
        if (above.length === 0) return void (await write(place, leaf, content));
        const [number = ''] = above;
        // A folder is made when it turns out to be missing: most writes change a page that is there.
        const isWritten = await write(`${place}/${number}`, leaf, content)
          .then(() => true)
          .catch(unlessMissing(false));
        if (isWritten) return undefined;
        await folder(place).addSubFolderUsingPath(number);
        await write(`${place}/${number}`, leaf, content);
      } catch (error) {
        throw storeFault(`Writing ${name}`, error);
      }
      return undefined;
    },
    remove: (name) =>
      file(name)
        .delete()
        .catch(unlessMissing(undefined))
        .catch(failing(`Removing ${name}`)),
  };
}
