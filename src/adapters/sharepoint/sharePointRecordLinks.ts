import type { NamedLink, RecordLinks } from '../../application/records/recordLinks';
import type { RecordRef } from '../../domain/records/recordRef';
import { type RecordLinkRow, recordLinksList } from '../../lists/recordLinks.list';
import { savingRows } from './savingRows';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const mostLinks = 500;
const columns = ['FromRecord', 'Meaning', 'ToRecord', 'FromTitle', 'ToTitle'];

const toLink = (row: RecordLinkRow): NamedLink => ({
  from: row.FromRecord as RecordRef,
  meaning: row.Meaning,
  to: row.ToRecord as RecordRef,
  ...(row.FromTitle ? { fromTitle: row.FromTitle } : {}),
  ...(row.ToTitle ? { toTitle: row.ToTitle } : {}),
});

/** The list `RecordLinks`. Each end is asked for by an indexed column. */
export function sharePointRecordLinks(site: SiteLists): RecordLinks {
  const rows = savingRows(site, recordLinksList, 'LinkKey');
  const by = (column: 'FromRecord' | 'ToRecord', ref: RecordRef): Promise<RecordLinkRow[]> =>
    itemsOn(site, recordLinksList)
      .select(...columns)
      .filter(`${column} eq ${quoted(ref)}`)
      .orderBy('Id', true)
      .top(mostLinks)<RecordLinkRow[]>();
  return {
    save: (some) => rows.save(some),
    async of(ref) {
      try {
        const found = await Promise.all([by('FromRecord', ref), by('ToRecord', ref)]);
        return found.flat().map(toLink);
      } catch (error) {
        throw storeFault(`Reading the links of ${ref}`, error);
      }
    },
  };
}
