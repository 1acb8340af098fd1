import type { ProposalRows } from '../../application/voting/proposalRows';
import { type ProposalRow, proposalsList } from '../../lists/proposals.list';
import { votesList } from '../../lists/votes.list';
import { savingRows } from './savingRows';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

// Votes are open for days; a region has tens of them at a time.
const most = 2_000;
export const proposalColumns = ['Title', ...Object.keys(proposalsList.columns)];

/** The lists `Proposals` and `Votes`. Every query goes by an indexed column. */
export function sharePointProposalRows(site: SiteLists): ProposalRows {
  const proposals = savingRows(site, proposalsList, 'ProposalKey');
  const votes = savingRows(site, votesList, 'VoteKey');
  const found = (filter: string): Promise<ProposalRow[]> =>
    itemsOn(site, proposalsList)
      .select(...proposalColumns)
      .filter(filter)
      .orderBy('Id', false)
      .top(most)<ProposalRow[]>()
      .catch((error: unknown) => {
        throw storeFault('Reading proposals', error);
      });
  return {
    saveProposals: (rows) => proposals.save(rows),
    saveVotes: (rows) => votes.save(rows),
    open: async () => (await found("Status eq 'open'")).map(({ ProposalKey }) => ProposalKey),
    of: (where) =>
      found(
        'group' in where
          ? `GroupKey eq ${quoted(where.group)}`
          : `CaseKey eq ${quoted(where.caseKey)}`,
      ),
  };
}
