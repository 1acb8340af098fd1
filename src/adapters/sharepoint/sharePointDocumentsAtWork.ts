import type { DocumentsAtWork, KnownDocument } from '../../application/documentWork';
import {
  type GoverningDocumentRow,
  governingDocumentsLibrary,
} from '../../lists/governingDocuments.list';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const most = 2_000;
type Row = Pick<GoverningDocumentRow, 'DocumentNumber' | 'Revision'>;

/** Which documents are worked on or to be looked over, with the event they are shown at, by indexed columns. */
export function sharePointDocumentsAtWork(site: SiteLists): DocumentsAtWork {
  const found = async (filter: string): Promise<readonly KnownDocument[]> => {
    const rows = await itemsOn(site, governingDocumentsLibrary)
      .select('DocumentNumber', 'Revision')
      .filter(filter)
      .top(most)<Row[]>()
      .catch((error: unknown) => {
        throw storeFault('Reading which documents are worked on', error);
      });
    return rows.flatMap(({ DocumentNumber, Revision }) =>
      DocumentNumber ? [{ number: DocumentNumber, revision: Revision ?? 0 }] : [],
    );
  };
  return {
    async atWork(statuses, reviewedBy) {
      const filters = [
        ...statuses.map((status) => `DocumentStatus eq ${quoted(status)}`),
        `ReviewBy le datetime'${reviewedBy}T23:59:59Z'`,
      ];
      const all = (await Promise.all(filters.map(found))).flat();
      return Array.from(new Map(all.map((one) => [one.number, one])).values());
    },
  };
}
