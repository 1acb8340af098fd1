import type { ProposalLine, ProposalsReader } from '../../application/voting/proposalPages';
import { type ProposalRow, proposalsList } from '../../lists/proposals.list';
import { proposalColumns } from './sharePointProposalRows';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

// The newest come first; older ones are found on the page of their case.
const most = 500;

/** A row of the list as its page shows it. */
export const toProposalLine = (row: ProposalRow): ProposalLine => ({
  key: row.ProposalKey,
  caseKey: row.CaseKey,
  groupName: row.GroupName,
  title: row.Title,
  status: row.Status,
  ...(row.Outcome ? { outcome: row.Outcome } : {}),
  ...(row.Round !== null ? { round: row.Round } : {}),
  ...(row.ClosesAt ? { closesAt: row.ClosesAt } : {}),
  ...(row.ClosedAt ? { closedAt: row.ClosedAt } : {}),
  ...(row.Answered !== null ? { answered: row.Answered } : {}),
  ...(row.Seats !== null ? { seats: row.Seats } : {}),
  ...(row.Needed !== null ? { needed: row.Needed } : {}),
});

/** The list of proposals as its page shows it. */
export function readingProposals(site: SiteLists): ProposalsReader {
  const read = async (filter?: string): Promise<readonly ProposalLine[]> => {
    const all = itemsOn(site, proposalsList).select(...proposalColumns);
    try {
      const rows = await (filter === undefined ? all : all.filter(filter))
        .orderBy('Id', false)
        .top(most)<ProposalRow[]>();
      return rows.map(toProposalLine);
    } catch (error) {
      throw storeFault('Reading proposals', error);
    }
  };
  return {
    list: () => read(),
    ofCase: (caseKey) => read(`CaseKey eq ${quoted(caseKey)}`),
  };
}
