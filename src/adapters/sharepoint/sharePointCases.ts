import type { IItem } from '@pnp/sp/items';
import { AppFault } from '../../application/fault';
import type { CaseLine } from '../../application/cases/casePages';
import type { LocalDate } from '../../domain/time';
import { type CaseRow, casesList } from '../../lists/cases.list';
import { attachFile } from './attachFile';
import { toCaseLine } from './caseLines';
import { savingRows } from './savingRows';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const mostOpen = 2_000;
const mostClosed = 500;
const columns = ['Title', ...Object.keys(casesList.columns)];

const read = (site: SiteLists, filter: string, most: number): Promise<CaseRow[]> =>
  itemsOn(site, casesList)
    .select(...columns)
    .filter(filter)
    .orderBy('Id', false)
    .top(most)<CaseRow[]>();

/** The rows of cases: written by the service, read newest first. */
export function sharePointCases(site: SiteLists) {
  const rows = savingRows(site, casesList, 'CaseKey');
  const lines = async (statuses: readonly CaseLine['status'][]): Promise<readonly CaseLine[]> => {
    try {
      const found = await Promise.all(
        statuses.map((status) =>
          read(site, `Status eq ${quoted(status)}`, status === 'open' ? mostOpen : mostClosed),
        ),
      );
      return found.flat().map(toCaseLine);
    } catch (error) {
      throw storeFault('Reading cases', error);
    }
  };
  const itemOf = async (key: string): Promise<IItem | undefined> => {
    const id = await rows.idOf(key);
    return id === undefined ? undefined : itemsOn(site, casesList).getById(id);
  };
  return {
    save: (some: readonly CaseRow[]): Promise<void> => rows.save(some),
    open: (): Promise<readonly CaseLine[]> => lines(['open']),
    /** Keeps a file with a case; refused as long as the case has no row. */
    async attach(key: string, fileName: string, content: Uint8Array): Promise<void> {
      const item = await itemOf(key);
      if (!item) throw new AppFault('store/contradiction', `${key} has no row yet.`);
      await attachFile(item, key, fileName, content);
    },
    /** Where the files kept with a case are fetched, by their names. */
    async filesOf(key: string): Promise<Readonly<Record<string, string>>> {
      try {
        const item = await itemOf(key);
        const files =
          (await item?.attachmentFiles<
            readonly { readonly FileName: string; readonly ServerRelativeUrl: string }[]
          >()) ?? [];
        return Object.fromEntries(
          files.map(({ FileName, ServerRelativeUrl }) => [FileName, encodeURI(ServerRelativeUrl)]),
        );
      } catch (error) {
        throw storeFault(`Reading the files of ${key}`, error);
      }
    },
    /** Open cases, and closed ones that are to be followed up by a day. */
    async waiting(followUpBy: LocalDate): Promise<readonly CaseLine[]> {
      try {
        const [open, due] = await Promise.all([
          read(site, `Status eq 'open'`, mostOpen),
          read(site, `FollowUpOn le datetime${quoted(`${followUpBy}T23:59:59Z`)}`, mostClosed),
        ]);
        return [...open, ...due.filter(({ Status }) => Status === 'closed')].map(toCaseLine);
      } catch (error) {
        throw storeFault('Reading cases', error);
      }
    },
    all: (): Promise<readonly CaseLine[]> => lines(['open', 'closed']),
  };
}
