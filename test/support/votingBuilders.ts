import type { Group } from '../../src/domain/groups/group';
import type { VoteAnswer, VotingRules } from '../../src/domain/groups/votingRules';
import type { LogEntry } from '../../src/domain/log/logEntry';
import type { Result } from '../../src/domain/result';
import type { Instant } from '../../src/domain/time';
import type { Contact, Person } from '../../src/domain/units/unit';
import { castVote } from '../../src/domain/voting/commands/castVote';
import { openVote } from '../../src/domain/voting/commands/openVote';
import { writeProposal } from '../../src/domain/voting/commands/writeProposal';
import { evolveProposal } from '../../src/domain/voting/evolveProposal';
import type { Proposal } from '../../src/domain/voting/proposal';
import type { ProposalContext } from '../../src/domain/voting/proposalContext';
import type { ProposalEvent } from '../../src/domain/voting/proposalEvents';
import type { ProposalRefusal } from '../../src/domain/voting/proposalRefusal';

/** A group that votes, and votes of its members; a test names only what it is about. */

export const aMember = (number: number): Contact => ({
  id: `m${number}`,
  name: `Ledamot ${number}`,
  mail: `m${number}@prov.example`,
});
export const aSubstitute = (number: number): Contact => ({
  id: `s${number}`,
  name: `Ersättare ${number}`,
  mail: `s${number}@prov.example`,
});
export const theSecretary: Contact = { id: 'sekr', name: 'Saga Ström' };
export const anOutsider: Person = { id: 'ute', name: 'Ulla Ute' };

export const someRules = (changes: Partial<VotingRules> = {}): VotingRules => ({
  meanings: {
    approve: 'Jag står bakom förslaget.',
    reject: 'Jag vill inte det här.',
    referBack: 'Det behöver beredas mer.',
    abstain: 'Jag tar inte ställning.',
  },
  openDays: 7,
  reminders: [48, 4],
  quorum: { moreThan: { part: 1, of: 2 }, atLeast: 3 },
  majority: 'simple',
  silence: 'notCounted',
  castingVote: true,
  shown: 'turnout',
  substitutesFor: ['absence', 'conflictOfInterest'],
  reservationDays: 3,
  ...changes,
});

/** Seven members: the first is the chair, the second the vice chair, the last two have a substitute each. */
export const aGroup = (rules: Partial<VotingRules> = {}, size = 7): Group => ({
  key: 'lsg-prov',
  name: 'LSG Prov',
  kind: 'lsg',
  channel: { teamId: 'team', channelId: '19:lsg@thread.tacv2' },
  seats: Array.from({ length: size }, (_, index) => ({
    member: aMember(index + 1),
    ...(index === 0 ? { office: 'chair' as const } : {}),
    ...(index === 1 ? { office: 'viceChair' as const } : {}),
    ...(index >= size - 2 && size > 3 ? { substitute: aSubstitute(index + 1) } : {}),
  })),
  secretaries: [theSecretary],
  voting: someRules(rules),
});

export const opened = '2026-03-23T09:00:00.000Z';
export const during = '2026-03-25T09:00:00.000Z';
export const closing = '2026-03-30T09:00:00.000Z';
export const afterwards = '2026-03-30T09:00:00.001Z';

export const votingContext = (
  by: Person,
  now: Instant = during,
  group: Group = aGroup(),
): ProposalContext => ({
  ...{ by, now, today: now.slice(0, 10), groups: [group], isAdjusted: false },
});

const entryBy = ({ id, name }: Person, at: Instant): LogEntry => ({
  ...{ stream: 'proposal/LSG-2026-0001.1', sequence: 1, subject: 'LSG-2026-0001.1' },
  ...{ type: '', cause: '', payload: '', previousHash: '', hash: '', at, actor: { id, name } },
});

type Rule<C> = (
  proposal: Proposal,
  command: C,
  context: ProposalContext,
) => Result<ProposalEvent, ProposalRefusal>;

/** A proposal that commands are given to, one after the other, as a person at a time. */
export function aVotingStage(rules: Partial<VotingRules> = {}, size = 7) {
  const group = aGroup(rules, size);
  const [chair] = group.seats;
  const begin = writeProposal(
    {
      ...{ caseKey: 'LSG-2026-0001', groupKey: group.key, title: 'Gemensam rutin' },
      ...{ text: 'Regionen inför en gemensam rutin.', basis: [{ label: 'Utredning' }] },
    },
    { by: theSecretary, groups: [group] },
  );
  if (!begin.ok || !chair) throw new TypeError('The proposal is not begun.');
  let proposal = evolveProposal(
    undefined,
    { type: 'proposalWritten', payload: begin.value },
    entryBy(theSecretary, opened),
  ) as Proposal;
  const stage = {
    group,
    chair: chair.member,
    proposal: () => proposal,
    round: () => {
      const round = proposal.rounds[proposal.rounds.length - 1];
      if (!round) throw new TypeError('No vote has opened.');
      return round;
    },
    /** Gives a command; the code of the refusal, or nothing when it is done. */
    give<C>(
      rule: Rule<C>,
      command: C,
      by: Person,
      now: Instant = during,
      changes: Partial<ProposalContext> = {},
    ): string | undefined {
      const decided = rule(proposal, command, { ...votingContext(by, now, group), ...changes });
      if (!decided.ok) return decided.refusal.code;
      proposal = evolveProposal(proposal, decided.value, entryBy(by, now)) ?? proposal;
      return undefined;
    },
    open: (absent: readonly string[] = []) =>
      stage.give(openVote, { closesAt: closing, absent }, theSecretary, opened),
    vote: (number: number, answer: VoteAnswer, now: Instant = during) =>
      stage.give(castVote, { answer }, aMember(number), now),
    substituteVotes: (number: number, answer: VoteAnswer) =>
      stage.give(castVote, { answer }, aSubstitute(number), during),
  };
  return stage;
}
