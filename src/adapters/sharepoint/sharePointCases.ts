import type { CaseLine } from '../../application/casePages';
import { type CaseRow, casesList } from '../../lists/cases.list';
import { toCaseLine } from './caseLines';
import { savingRows } from './savingRows';
import { itemsOn, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const mostOpen = 2_000;
const mostClosed = 500;
const columns = ['Title', ...Object.keys(casesList.columns)];

const read = (site: SiteLists, status: CaseLine['status'], most: number): Promise<CaseRow[]> =>
  itemsOn(site, casesList)
    .select(...columns)
    .filter(`Status eq '${status}'`)
    .orderBy('Id', false)
    .top(most)<CaseRow[]>();

/** The rows of cases: written by the service, read newest first. */
export function sharePointCases(site: SiteLists) {
  const rows = savingRows(site, casesList, 'CaseKey');
  const lines = async (statuses: readonly CaseLine['status'][]): Promise<readonly CaseLine[]> => {
    try {
      const found = await Promise.all(
        statuses.map((status) => read(site, status, status === 'open' ? mostOpen : mostClosed)),
      );
      return found.flat().map(toCaseLine);
    } catch (error) {
      throw storeFault('Reading cases', error);
    }
  };
  return {
    save: (some: readonly CaseRow[]): Promise<void> => rows.save(some),
    open: (): Promise<readonly CaseLine[]> => lines(['open']),
    all: (): Promise<readonly CaseLine[]> => lines(['open', 'closed']),
  };
}
