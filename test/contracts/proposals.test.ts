import { readingProposals } from '../../src/adapters/sharepoint/readingProposals';
import { sharePointProposalRows } from '../../src/adapters/sharepoint/sharePointProposalRows';
import { itemsOn } from '../../src/adapters/sharepoint/siteLists';
import { toProposalRow, toVoteRows } from '../../src/application/voting/proposalRows';
import { closeVote } from '../../src/domain/voting/commands/closeVote';
import { declareConflict } from '../../src/domain/voting/commands/declareConflict';
import type { Proposal } from '../../src/domain/voting/proposal';
import { type VoteRow, votesList } from '../../src/lists/votes.list';
import { aMember, aVotingStage, afterwards, theSecretary } from '../support/votingBuilders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

const key = 'LSG-2026-0001.1';

describe('Proposals and votes, in the lists Proposals and Votes (LS-20, X-25)', () => {
  let provisioned: ProvisionedSite;
  const save = async (proposal: Proposal, revision: number): Promise<void> => {
    const rows = sharePointProposalRows(provisioned.site);
    await rows.saveProposals([toProposalRow(proposal, revision)]);
    await rows.saveVotes(toVoteRows(proposal, revision));
  };
  const votes = (): Promise<VoteRow[]> =>
    itemsOn(provisioned.site, votesList)
      .select('Title', ...Object.keys(votesList.columns))
      .filter(`ProposalKey eq '${key}'`)
      .orderBy('Id')<VoteRow[]>();
  const stage = aVotingStage();

  beforeAll(async () => {
    provisioned = await aProvisionedSite();
  }, provisioningMs);
  afterAll(() => provisioned.stop());

  it('hold an open vote with its turn-out, and of each seat no more than the rules show', async () => {
    stage.open();
    stage.vote(1, 'approve');
    stage.give(declareConflict, { reason: 'Närstående.' }, aMember(4));
    await save(stage.proposal(), 4);
    const rows = sharePointProposalRows(provisioned.site);
    expect(await rows.open()).toEqual([key]);
    expect(await rows.of({ caseKey: 'LSG-2026-0001' })).toMatchObject([
      {
        ...{ ProposalKey: key, Status: 'open', Outcome: null, Answered: 1, Seats: 6, Needed: 4 },
        ...{ Proposed: 'Regionen inför en gemensam rutin.', WrittenBy: 'Saga Ström' },
      },
    ]);
    const seats = await votes();
    expect(seats.map(({ Title, Status, Answer }) => [Title, Status, Answer])).toEqual([
      ['Ledamot 1', 'notShown', null],
      ['Ledamot 2', 'notShown', null],
      ['Ledamot 3', 'notShown', null],
      ['Ledamot 4', 'conflictOfInterest', null],
      ['Ledamot 5', 'notShown', null],
      ['Ledamot 6', 'notShown', null],
      ['Ledamot 7', 'notShown', null],
    ]);
    expect(new Set(seats.map(({ Reason, AnsweredAt }) => `${Reason} ${AnsweredAt}`))).toEqual(
      new Set(['null null']),
    );
  });

  it('tell who voted what once the vote has closed, in the same rows', async () => {
    for (const number of [2, 3, 5]) stage.vote(number, 'approve');
    stage.vote(6, 'reject');
    stage.give(closeVote, {}, theSecretary, afterwards);
    await save(stage.proposal(), 9);
    const rows = await votes();
    expect(rows.map(({ Status, Answer }) => `${Status} ${Answer}`)).toEqual([
      'answered approve',
      'answered approve',
      'answered approve',
      'conflictOfInterest null',
      'answered approve',
      'answered reject',
      'silent null',
    ]);
    expect(await sharePointProposalRows(provisioned.site).open()).toEqual([]);
  });

  it('keep the newer of two rows, whichever comes last', async () => {
    await save({ ...stage.proposal(), title: 'Gammal rubrik' }, 5);
    const [row] = await sharePointProposalRows(provisioned.site).of({ group: 'lsg-prov' });
    expect(row).toMatchObject({ Title: 'Gemensam rutin', Status: 'closed', Outcome: 'carried' });
    expect((await votes()).every(({ Revision }) => Revision === 9)).toBe(true);
  });

  it('are read by the page, all or those of a case', async () => {
    const reader = readingProposals(provisioned.site);
    const line = {
      ...{ key, caseKey: 'LSG-2026-0001', groupName: 'LSG Prov', title: 'Gemensam rutin' },
      ...{ status: 'closed', outcome: 'carried', answered: 5, seats: 6, needed: 4, round: 1 },
    };
    expect(await reader.list()).toMatchObject([line]);
    expect(await reader.ofCase('LSG-2026-0001')).toMatchObject([line]);
    expect(await reader.ofCase('LSG-2026-0002')).toEqual([]);
  });
});
