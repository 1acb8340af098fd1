import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { statusOf, storeFault } from '../../src/adapters/sharepoint/storeFault';

const documentLibrary = 101;

/** Makes the library where exports are put, unless it is there; tells whether it was made. Who may add to it is set on the site. */
export async function provisionLibrary(site: SiteLists, name: string): Promise<boolean> {
  try {
    await site.sp.web.getList(`${site.sitePath}/${name}`).select('Id')();
    return false;
  } catch (error) {
    if (statusOf(error) !== 404) throw storeFault(`Looking for the library ${name}`, error);
  }
  await site.sp.web.lists
    .add(name, 'Exporter ur inventarie- och inköpssystem.', documentLibrary)
    .catch((error: unknown) => {
      throw storeFault(`Making the library ${name}`, error);
    });
  return true;
}
