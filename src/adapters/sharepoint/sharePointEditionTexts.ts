import type { EditionTexts } from '../../application/documentPorts';
import type { ListDefinition } from '../../lists/defineList';
import { documentMailboxesList } from '../../lists/documentMailboxes.list';
import { documentRelationsList } from '../../lists/documentRelations.list';
import { documentSectionsList } from '../../lists/documentSections.list';
import { inBatches, itemsOn, quoted, type SiteLists } from './siteLists';
import { isDuplicate, storeFault } from './storeFault';

type Row = { readonly [column: string]: unknown };

/** Adds the rows of an edition that are not there yet; rows that are there stay as they are. */
async function addMissing(
  site: SiteLists,
  list: ListDefinition,
  keyColumn: string,
  { editionKey, rows }: { readonly editionKey: string; readonly rows: readonly Row[] },
): Promise<void> {
  if (rows.length === 0) return;
  const there = await itemsOn(site, list)
    .select(keyColumn)
    .filter(`EditionKey eq ${quoted(editionKey)}`)
    .top(5_000)<Row[]>();
  const known = new Set(there.map((row) => row[keyColumn]));
  const missing = rows.filter((row) => !known.has(row[keyColumn]));
  const outcomes = await inBatches(site, missing, (on, row) => itemsOn(on, list).add(row));
  outcomes.forEach((outcome) => {
    if (outcome.status === 'rejected' && !isDuplicate(outcome.reason)) throw outcome.reason;
  });
}

/** The texts of published editions in `DocumentSections`, `DocumentRelations` and `DocumentMailboxes` (GD-13). */
export const sharePointEditionTexts = (site: SiteLists): EditionTexts => ({
  async add({ editionKey, sections, relations, mailboxes }) {
    try {
      await addMissing(site, documentSectionsList, 'SectionKey', { editionKey, rows: sections });
      await addMissing(site, documentRelationsList, 'RelationKey', { editionKey, rows: relations });
      await addMissing(site, documentMailboxesList, 'MailboxKey', { editionKey, rows: mailboxes });
    } catch (error) {
      throw storeFault(`Writing the text of ${editionKey}`, error);
    }
  },
});
