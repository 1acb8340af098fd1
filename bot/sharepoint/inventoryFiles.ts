import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { storeFault } from '../../src/adapters/sharepoint/storeFault';
import type { InventoryLibrary } from '../inventory/inventoryLibrary';

interface StoredFile {
  readonly UniqueId: string;
  readonly Name: string;
  readonly TimeLastModified: string;
  readonly Length: string;
}

/** The library of the site where exports of inventories and purchases are put (SN-16). */
export const inventoryFiles = (site: SiteLists, library: string): InventoryLibrary => ({
  async files() {
    const stored = await site.sp.web
      .getFolderByServerRelativePath(`${site.sitePath}/${library}`)
      .files.select('UniqueId', 'Name', 'TimeLastModified', 'Length')<StoredFile[]>()
      .catch((error: unknown) => {
        throw storeFault(`Reading the library ${library}`, error);
      });
    return stored.map((file) => ({
      id: file.UniqueId,
      name: file.Name,
      modified: file.TimeLastModified,
      size: Number(file.Length),
    }));
  },
  async content(id) {
    const content = await site.sp.web
      .getFileById(id)
      .getBuffer()
      .catch((error: unknown) => {
        throw storeFault(`Fetching a file of ${library}`, error);
      });
    return new Uint8Array(content);
  },
});
