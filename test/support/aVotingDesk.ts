import { followingProposals } from '../../src/application/voting/followProposals';
import type { EventLog } from '../../src/application/ports';
import {
  beginningProposals,
  commandingProposals,
} from '../../src/application/voting/proposalCommands';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import type { VoteAnswer } from '../../src/domain/groups/votingRules';
import type { ProposalRow } from '../../src/lists/proposals.list';
import type { VoteRow } from '../../src/lists/votes.list';
import { aLogEntry, sha256 } from './builders';
import { fixedClock } from './fixedClock';
import { inMemoryEventLog } from './inMemoryEventLog';
import { inMemoryOutbox } from './inMemoryOutbox';
import { aGroup, aMember, closing, opened, theSecretary } from './votingBuilders';

export const deskProposal = 'LSG-2026-0001.1';

/** A group's proposal with its vote open, commanded and followed in memory. */
export async function aVotingDesk(log: EventLog = inMemoryEventLog()) {
  const outbox = inMemoryOutbox();
  const groups = [aGroup()];
  const links = { of: async () => [], save: async () => undefined };
  const tools = { log, sha256, clock: fixedClock(opened), groups, links };
  const rows = new Map<string, ProposalRow | VoteRow>();
  const followerOf = (followed: EventLog, onUnreadable: (error: unknown) => void) =>
    followingProposals({
      ...{ log: followed, sha256, outbox, links, remembered: rememberingStreams(followed) },
      ...{ facts: { groups, ownAddresses: [] }, onMet: () => undefined, onUnreadable },
      rows: {
        saveProposals: async (some) => some.forEach((row) => rows.set(row.ProposalKey, row)),
        saveVotes: async (some) => some.forEach((row) => rows.set(row.VoteKey, row)),
      },
    });
  const follow = followerOf(log, () => undefined);
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
  const begunCase = { stream: 'case/LSG-2026-0001', type: 'caseBegun', cause: 'case' };
  await log.append(aLogEntry(begunCase));
  const begun = await begin(wish, theSecretary, 'begin');
  await command('openVote', deskProposal, { closesAt: closing, absent: [] }, theSecretary, 'open');
  await followNew();
  const vote = (number: number, answer: VoteAnswer, cause: string) =>
    command('castVote', deskProposal, { answer }, aMember(number), cause);
  const effects = () => outbox.kept.map(({ effect }) => `${effect.kind} ${effect.letter}`);
  return {
    log,
    rows,
    tools,
    followerOf,
    outbox,
    command,
    vote,
    begun,
    unknown,
    followNew,
    effects,
  };
}
