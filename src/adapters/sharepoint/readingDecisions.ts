import type { DecisionsReader } from '../../application/decisionPages';
import type { SiteLists } from './siteLists';

/** The list of decisions as its page shows it. */
export const readingDecisions = (_site: SiteLists): DecisionsReader => ({
  list: () => Promise.resolve([]),
});
