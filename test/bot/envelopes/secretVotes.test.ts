import { aesEnvelopes } from '../../../bot/envelopes/aesEnvelopes';
import { logWithEnvelopes } from '../../../src/application/voting/logWithEnvelopes';
import type { EventLog } from '../../../src/application/ports';
import {
  commandingProposals,
  isSecretVote,
  proposalFrom,
} from '../../../src/application/voting/proposalCommands';
import { checkingLog } from '../../../src/application/verifyLog';
import { proposalStream } from '../../../src/domain/voting/proposal';
import { aVotingDesk, deskProposal as key } from '../../support/aVotingDesk';
import { sha256 } from '../../support/builders';
import { inMemoryEventLog } from '../../support/inMemoryEventLog';
import { aMember, theSecretary } from '../../support/votingBuilders';

const secret = 'a secret of more than thirty-two characters';
const newer = 'another secret, also of thirty-two characters';

const under = (stored: EventLog, ...secrets: [string, ...string[]]): EventLog =>
  logWithEnvelopes(stored, aesEnvelopes(secrets), isSecretVote, sha256);

/** What somebody reads of the votes who opens the list `Events`. */
const votesIn = (stored: ReturnType<typeof inMemoryEventLog>): string =>
  JSON.stringify(stored.entries.filter(({ type }) => type === 'voteCast'));

async function aSecretVote(secrets: [string, ...string[]] = [secret]) {
  const stored = inMemoryEventLog();
  const desk = await aVotingDesk(under(stored, ...secrets));
  return { stored, ...desk };
}

describe('A vote that is open (X-25)', () => {
  it('shows a reader of the log that somebody voted, not who, what or why', async () => {
    const { stored, vote, command, followNew, outbox, rows } = await aSecretVote();
    await vote(1, 'approve', 'one');
    await command(
      'castVote',
      key,
      { answer: 'referBack', reason: 'Mer underlag.' },
      aMember(2),
      'two',
    );
    await followNew();
    const seen = votesIn(stored);
    expect(seen).toContain('Slutet kuvert');
    expect(seen).not.toMatch(/approve|referBack|underlag|Ledamot|"m1"/);
    const lengths = stored.entries
      .filter(({ type }) => type === 'voteCast')
      .map(({ payload }) => payload.length);
    expect(new Set(lengths).size).toBe(1);
    expect(JSON.stringify(outbox.kept)).not.toMatch(/approve|referBack|underlag/);
    expect(JSON.stringify(Array.from(rows.values()))).not.toMatch(/"referBack"|underlag/);
    expect(rows.get(key)).toMatchObject({ Answered: 2 });
  });

  it('is verified in the log without a key, before and after closing', async () => {
    const { stored, vote, command } = await aSecretVote();
    for (let number = 1; number <= 7; number += 1) await vote(number, 'approve', `v:${number}`);
    expect(await checkingLog({ log: stored, sha256 })()).toMatchObject({ chainValid: true });
    await command('closeVote', key, {}, theSecretary, 'close');
    expect(await checkingLog({ log: stored, sha256 })()).toMatchObject({ chainValid: true });
  });

  it('is opened by its closing: who voted what stands in the log from then on', async () => {
    const { stored, vote, command } = await aSecretVote();
    for (let number = 1; number <= 7; number += 1)
      await vote(number, number === 7 ? 'reject' : 'approve', `v:${number}`);
    await command('closeVote', key, {}, theSecretary, 'close');
    const closing = stored.entries.find(({ type }) => type === 'voteClosed');
    const { votes } = JSON.parse(closing?.payload ?? '{}') as { readonly votes: unknown[] };
    expect(votes).toHaveLength(7);
    expect(votes).toContainEqual(
      expect.objectContaining({ by: { id: 'm7', name: 'Ledamot 7' }, answer: 'reject' }),
    );
  });

  it('takes the same press once, though no two envelopes are alike', async () => {
    const { stored, vote } = await aSecretVote();
    await Promise.all(Array.from({ length: 20 }, () => vote(1, 'approve', 'invoke:1')));
    expect(stored.entries.filter(({ type }) => type === 'voteCast')).toHaveLength(1);
  });

  it('goes on under a new secret, and counts what was cast under the old one', async () => {
    const { stored, vote, tools } = await aSecretVote();
    for (const number of [1, 2, 3]) await vote(number, 'approve', `v:${number}`);
    const log = under(stored, newer, secret);
    const command = commandingProposals({ ...tools, log });
    for (const number of [4, 5, 6, 7])
      await command('castVote', key, { answer: 'reject' }, aMember(number), `v:${number}`);
    const { state } = await command('closeVote', key, {}, theSecretary, 'close');
    expect(state?.rounds[0]?.closed?.count.answers).toMatchObject({ approve: 3, reject: 4 });
  });

  it('reads votes that an earlier version wrote in the clear', async () => {
    const stored = inMemoryEventLog();
    const desk = await aVotingDesk(stored);
    await desk.vote(1, 'approve', 'clear');
    const proposal = proposalFrom(await under(stored, secret).read(proposalStream(key)));
    expect(proposal?.rounds[0]?.votes['m1']).toMatchObject({ answer: 'approve' });
  });
});

describe('A vote whose secret is missing', () => {
  it('is a fault that names the settings, and counts whole once the secret is back', async () => {
    const { stored, vote, tools } = await aSecretVote();
    await vote(1, 'approve', 'one');
    const blind = commandingProposals({ ...tools, log: under(stored, newer) });
    const voting = blind('castVote', key, { answer: 'approve' }, aMember(2), 'two');
    await expect(voting).rejects.toMatchObject({
      code: 'votes/unreadable',
      message: expect.stringMatching(/KVITTENS_VOTE_SECRETS_BEFORE.*nothing is lost/) as string,
    });
    const again = commandingProposals({ ...tools, log: under(stored, newer, secret) });
    const { state } = await again('castVote', key, { answer: 'approve' }, aMember(2), 'two');
    expect(Object.keys(state?.rounds[0]?.votes ?? {}).sort()).toEqual(['m1', 'm2']);
  });

  it('does not stop what follows the log: the proposal is left as it is', async () => {
    const { stored, vote, rows, followerOf } = await aSecretVote();
    await vote(1, 'approve', 'one');
    const problems: unknown[] = [];
    const blind = under(stored, newer);
    await followerOf(blind, (error) => problems.push(error))(await blind.after(0, 100));
    expect(problems).toContainEqual(expect.objectContaining({ code: 'votes/unreadable' }));
    expect(rows.get(key)).toMatchObject({ Answered: 0 });
  });

  it('is no matter once the vote has closed: its closing holds the votes', async () => {
    const { stored, vote, command } = await aSecretVote();
    for (let number = 1; number <= 7; number += 1) await vote(number, 'approve', `v:${number}`);
    await command('closeVote', key, {}, theSecretary, 'close');
    const proposal = proposalFrom(await under(stored, newer).read(proposalStream(key)));
    expect(Object.keys(proposal?.rounds[0]?.votes ?? {})).toHaveLength(7);
    expect(proposal?.rounds[0]?.closed?.count.answers.approve).toBe(7);
  });
});
