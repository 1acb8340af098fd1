import type { HarmonisationRegister, RegisteredDocument } from '../../application/harmonisation';
import { documentRelationsList } from '../../lists/documentRelations.list';
import { governingDocumentsLibrary } from '../../lists/governingDocuments.list';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const pageSize = 2_000;
const shown = ['inForce', 'underRevision'] as const;

type Stored = RegisteredDocument & { readonly Id: number };
interface Relation {
  readonly DocumentNumber: string;
  readonly Kind: string;
}

/** Documents in force in the library, and what points to them: by indexed columns and place, so any length answers. */
export function sharePointHarmonisation(site: SiteLists): HarmonisationRegister {
  const page = (status: string, after: number): Promise<readonly Stored[]> =>
    itemsOn(site, governingDocumentsLibrary)
      .select(
        'Id',
        'Title',
        'DocumentNumber',
        'DocumentLevel',
        'Edition',
        'Administration',
        'OwnerName',
        'HarmonisedWith',
        'ChangeNote',
      )
      .filter(`DocumentStatus eq ${quoted(status)} and Id gt ${after}`)
      .orderBy('Id', true)
      .top(pageSize)<Stored[]>()
      .catch((error: unknown) => {
        throw storeFault('Reading the documents in force', error);
      });
  return {
    async inForce() {
      const documents: Stored[] = [];
      for (const status of shown) {
        for (let after = 0; ;) {
          const rows = await page(status, after);
          documents.push(...rows.filter(({ DocumentNumber }) => DocumentNumber));
          const last = rows[rows.length - 1];
          if (rows.length < pageSize || last === undefined) break;
          after = last.Id;
        }
      }
      return documents;
    },
    async harmonisedWith(number) {
      const rows = await itemsOn(site, documentRelationsList)
        .select('DocumentNumber', 'Kind')
        .filter(`ToNumber eq ${quoted(number)}`)
        .top(pageSize)<Relation[]>()
        .catch((error: unknown) => {
          throw storeFault(`Reading what is harmonised with ${number}`, error);
        });
      const local = rows.filter(({ Kind }) => Kind === 'harmonisedWith');
      return Array.from(new Set(local.map(({ DocumentNumber }) => DocumentNumber)));
    },
  };
}
