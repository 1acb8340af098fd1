import { aVotingDesk, deskProposal as key } from '../support/aVotingDesk';
import { inMemoryEventLog } from '../support/inMemoryEventLog';
import { theSecretary } from '../support/votingBuilders';

describe('A proposal as it is carried onward (LS-20)', () => {
  it('is begun on a case that exists, under the next number of it', async () => {
    const { begun, unknown } = await aVotingDesk();
    expect(unknown).toMatchObject({ refusal: { code: 'proposal/case-unknown' } });
    expect(begun).toEqual({ ok: true, value: { key } });
  });

  it('changes its card once for all votes that came together, and not for what nobody sees', async () => {
    const { vote, followNew, effects } = await aVotingDesk();
    expect(effects()).toEqual(['postCard vote/1']);
    await Promise.all([1, 2, 3].map((number) => vote(number, 'approve', `vote:${number}`)));
    await followNew();
    expect(effects()).toEqual(['postCard vote/1', 'updateCard vote/1']);
    await vote(1, 'reject', 'vote:again');
    await followNew();
    expect(effects()).toHaveLength(2);
  });

  it('keeps answers out of the rows until the vote has closed', async () => {
    const { vote, command, rows, followNew, effects } = await aVotingDesk();
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
    const log = inMemoryEventLog();
    const { vote } = await aVotingDesk(log);
    await Promise.all(Array.from({ length: 20 }, () => vote(1, 'approve', 'invoke:1')));
    expect(log.entries.filter(({ type }) => type === 'voteCast')).toHaveLength(1);
  });
});
