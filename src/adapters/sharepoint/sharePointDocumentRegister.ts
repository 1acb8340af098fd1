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
  const numbers = async (filter: string): Promise<readonly string[]> => {
    const rows = await itemsOn(site, governingDocumentsLibrary)
      .select('DocumentNumber')
      .filter(filter)
      .top(most)<Pick<GoverningDocumentRow, 'DocumentNumber'>[]>()
      .catch((error: unknown) => {
        throw storeFault('Reading the register of governing documents', error);
      });
    const found = rows.flatMap(({ DocumentNumber }) => DocumentNumber ?? []);
    return Array.from(new Set(found));
  };
  return {
    async numbersWith(statuses) {
      const found: string[] = [];
      for (const status of statuses) {
        if (status !== null) found.push(...(await numbers(`DocumentStatus eq ${quoted(status)}`)));
      }
      return Array.from(new Set(found));
    },
    reviewedBy: (day) => numbers(`ReviewBy le datetime'${day}T23:59:59Z'`),
  };
}
