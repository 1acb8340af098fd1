import { beginningProposals, commandingProposals } from '../../src/application/proposalCommands';
import { followingProposals } from '../../src/application/followProposals';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import type { VoteAnswer } from '../../src/domain/groups/votingRules';
import type { ProposalRow } from '../../src/lists/proposals.list';
import type { VoteRow } from '../../src/lists/votes.list';
import { sha256 } from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';
import { inMemoryOutbox } from '../support/inMemoryOutbox';
import { aGroup, aMember, closing, opened, theSecretary } from '../support/votingBuilders';

const key = 'LSG-2026-0001.1';

async function aDesk() {
  const log = inMemoryEventLog();
  const outbox = inMemoryOutbox();
  const groups = [aGroup()];
  const links = { of: async () => [], save: async () => undefined };
  const tools = { log, sha256, clock: fixedClock(opened), groups, links };
  const rows = new Map<string, ProposalRow | VoteRow>();
  const follow = followingProposals({
    ...{ log, sha256, outbox, links, remembered: rememberingStreams(log) },
    ...{ facts: { groups, ownAddresses: [] }, onMet: () => undefined },
    rows: {
      saveProposals: async (some) => some.forEach((row) => rows.set(row.ProposalKey, row)),
      saveVotes: async (some) => some.forEach((row) => rows.set(row.VoteKey, row)),
    },
  });
  const command = commandingProposals(tools);
  let followed = 0;
  const followNew = async (): Promise<void> => {
    const news = await log.after(followed, 1_000);
    followed += news.length;
    await follow(news);
  };
  const begin = beginningProposals(tools);
  const wish = { caseKey: 'LSG-2026-0001', groupKey: 'lsg-prov', title: 'T', text: 'X', basis: [] };
  const unknown = await begin(wish, theSecretary, 'begin');
  await log.append({
    ...{ stream: 'case/LSG-2026-0001', sequence: 1, type: 'caseBegun', subject: 'LSG-2026-0001' },
    ...{
      at: opened,
      actor: theSecretary,
      cause: 'case',
      payload: '{}',
      previousHash: '',
      hash: '',
    },
  });
  const begun = await begin(wish, theSecretary, 'begin');
  await command('openVote', key, { closesAt: closing, absent: [] }, theSecretary, 'open');
  await followNew();
  const vote = (number: number, answer: VoteAnswer, cause: string) =>
    command('castVote', key, { answer }, aMember(number), cause);
  const effects = () => outbox.kept.map(({ effect }) => `${effect.kind} ${effect.letter}`);
  return { log, rows, command, vote, begun, unknown, followNew, effects };
}

describe('A proposal as it is carried onward (LS-20)', () => {
  it('is begun on a case that exists, under the next number of it', async () => {
    const { begun, unknown } = await aDesk();
    expect(unknown).toMatchObject({ refusal: { code: 'proposal/case-unknown' } });
    expect(begun).toEqual({ ok: true, value: { key } });
  });

  it('changes its card once for all votes that came together, and not for what nobody sees', async () => {
    const { vote, followNew, effects } = await aDesk();
    expect(effects()).toEqual(['postCard vote/1']);
    await Promise.all([1, 2, 3].map((number) => vote(number, 'approve', `vote:${number}`)));
    await followNew();
    expect(effects()).toEqual(['postCard vote/1', 'updateCard vote/1']);
    await vote(1, 'reject', 'vote:again');
    await followNew();
    expect(effects()).toHaveLength(2);
  });

  it('keeps answers out of the rows until the vote has closed', async () => {
    const { vote, command, rows, followNew, effects } = await aDesk();
    for (let number = 1; number <= 7; number += 1) await vote(number, 'approve', `v:${number}`);
    await followNew();
    expect(rows.get(`${key}/1/m1`)).toMatchObject({ Status: 'notShown', Answer: null });
    expect(rows.get(key)).toMatchObject({ Status: 'open', Answered: 7, Seats: 7 });
    await command('closeVote', key, {}, theSecretary, 'close');
    await followNew();
    expect(rows.get(`${key}/1/m1`)).toMatchObject({ Status: 'answered', Answer: 'approve' });
    expect(rows.get(key)).toMatchObject({ Status: 'closed', Outcome: 'carried' });
    expect(effects()).toContain('postCard result/1');
  });

  it('takes the same press once, however often it comes', async () => {
    const { vote, log } = await aDesk();
    await Promise.all(Array.from({ length: 20 }, () => vote(1, 'approve', 'invoke:1')));
    expect(log.entries.filter(({ type }) => type === 'voteCast')).toHaveLength(1);
  });
});
