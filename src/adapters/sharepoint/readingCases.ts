import type { CasesReader } from '../../application/cases/casePages';
import { sharePointCases } from './sharePointCases';
import type { SiteLists } from './siteLists';

/** The list of cases as its page shows it, read with the rights of whoever looks. */
export const readingCases = (site: SiteLists): CasesReader => ({
  list: () => sharePointCases(site).all(),
});
