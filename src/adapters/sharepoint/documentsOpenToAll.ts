import '@pnp/sp/folders';
import '@pnp/sp/security';
import { listUrl } from '../../lists/defineList';
import { governingDocumentsLibrary } from '../../lists/governingDocuments.list';
import { inBatches, itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

interface Secured {
  readonly HasUniqueRoleAssignments: boolean;
}

/**
 * Of these numbers those whose folder and files have the library's own permissions: whoever reads the library reads them.
 * What cannot be looked at does not count as open.
 */
export const documentsOpenToAll =
  (site: SiteLists) =>
  async (numbers: readonly string[]): Promise<ReadonlySet<string>> => {
    const root = listUrl(site.sitePath, governingDocumentsLibrary);
    const securedIn = async (on: SiteLists, number: string): Promise<readonly Secured[]> => {
      const [folder, files] = await Promise.all([
        on.sp.web
          .getFolderByServerRelativePath(`${root}/${number}`)
          .listItemAllFields.select('HasUniqueRoleAssignments')<Secured>(),
        itemsOn(on, governingDocumentsLibrary)
          .select('HasUniqueRoleAssignments')
          .filter(`DocumentNumber eq ${quoted(number)}`)<Secured[]>(),
      ]);
      return [folder, ...files];
    };
    const outcomes = await inBatches(site, numbers, securedIn).catch((error: unknown) => {
      throw storeFault('Looking at the permissions of documents', error);
    });
    return new Set(
      numbers.filter((_, index) => {
        const outcome = outcomes[index];
        return (
          outcome?.status === 'fulfilled' &&
          outcome.value.every(({ HasUniqueRoleAssignments: own }) => own === false)
        );
      }),
    );
  };
