import type { DocumentRegister } from '../../application/documentPorts';
import {
  type GoverningDocumentRow,
  governingDocumentsLibrary,
} from '../../lists/governingDocuments.list';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const most = 5_000;

/** Which documents the library shows with what, by its indexed columns. */
export function sharePointDocumentRegister(site: SiteLists): DocumentRegister {
  const documents = () =>
    itemsOn(site, governingDocumentsLibrary).select('DocumentNumber').top(most);
  const numbers = async (
    found: Promise<readonly Pick<GoverningDocumentRow, 'DocumentNumber'>[]>,
  ): Promise<readonly string[]> => {
    const rows = await found.catch((error: unknown) => {
      throw storeFault('Reading the register of governing documents', error);
    });
    return Array.from(new Set(rows.flatMap(({ DocumentNumber }) => DocumentNumber ?? [])));
  };
  return {
    async numbersWith(statuses) {
      const found: string[] = [];
      for (const status of statuses) {
        if (status === null) continue;
        found.push(...(await numbers(documents().filter(`DocumentStatus eq ${quoted(status)}`)())));
      }
      return Array.from(new Set(found));
    },
    purchaseTemplates: () => numbers(documents().filter('ForPurchase eq 1')()),
    reviewedBy: (day) => numbers(documents().filter(`ReviewBy le datetime'${day}T23:59:59Z'`)()),
  };
}
