import type { CasesReader } from '../../application/casePages';
import type { SiteLists } from './siteLists';

/** The list of cases as its page shows it. */
export const readingCases = (_site: SiteLists): CasesReader => ({
  list: () => Promise.resolve([]),
});
