import { documentFrom } from '../../application/domainEvents';
import type { DocumentTexts } from '../../application/documentPorts';
import type { EventLog } from '../../application/ports';
import type { PublicSource } from '../../application/publicDocuments';
import { documentStream } from '../../domain/documents/document';
import {
  type GoverningDocumentRow,
  governingDocumentsLibrary,
} from '../../lists/governingDocuments.list';
import { itemsOn, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const pageSize = 2_000;

/** The documents for their public copies (GD-10): the library tells which are marked, the log what they say. */
export const sharePointPublicSource = (
  site: SiteLists,
  log: Pick<EventLog, 'read'>,
  texts: Pick<DocumentTexts, 'read'>,
): PublicSource => ({
  async numbers() {
    const found = new Set<string>();
    try {
      const rows = itemsOn(site, governingDocumentsLibrary)
        .select('DocumentNumber')
        .filter('IsPublic eq 1')
        .top(pageSize);
      for await (const page of rows) {
        for (const { DocumentNumber } of page as Pick<GoverningDocumentRow, 'DocumentNumber'>[])
          if (DocumentNumber) found.add(DocumentNumber);
      }
    } catch (error) {
      throw storeFault('Reading which documents are public', error);
    }
    return Array.from(found);
  },
  document: async (number) => documentFrom(await log.read(documentStream(number))),
  text: (hash) => texts.read(hash),
});
