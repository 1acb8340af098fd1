import type { LogEntry } from '../log/logEntry';
import type { Proposal, Vote, VoteRound } from './proposal';
import type { ProposalEvent } from './proposalEvents';
import { votersOf } from './votersOf';

const inRound = (
  proposal: Proposal,
  number: number,
  change: (round: VoteRound) => VoteRound,
): Proposal => ({
  ...proposal,
  rounds: proposal.rounds.map((round) => (round.number === number ? change(round) : round)),
});

/** When who votes for a seat changes, a vote of somebody who no longer does is gone: nobody finds it counted later. */
const onlyOfVoters = (round: VoteRound): VoteRound => {
  const voters = new Set(votersOf(round).flatMap(({ voter }) => voter?.id ?? []));
  const votes = Object.entries(round.votes).filter(([id]) => voters.has(id));
  return { ...round, votes: Object.fromEntries(votes) };
};

const personOf = ({ actor }: LogEntry) => ({ id: actor.id, name: actor.name });

/** A proposal after one more event. Events of kinds that are added later leave it as it is. */
export function evolveProposal(
  proposal: Proposal | undefined,
  event: ProposalEvent,
  entry: LogEntry,
): Proposal | undefined {
  const by = personOf(entry);
  const { at } = entry;
  if (event.type === 'proposalWritten')
    return {
      ...event.payload,
      ...{ key: entry.subject, writtenBy: by, writtenAt: at },
      ...{ rounds: [], cards: {} },
    };
  if (!proposal) return undefined;
  switch (event.type) {
    case 'proposalChanged':
      return { ...proposal, ...event.payload };
    case 'voteOpened': {
      const { round: number, ...frozen } = event.payload;
      const round: VoteRound = {
        ...{ ...frozen, number, openedAt: at, openedBy: by },
        ...{ votes: {}, conflicts: [], reservations: [], reminded: [] },
      };
      return { ...proposal, rounds: [...proposal.rounds, round] };
    }
    case 'voteCast':
      return inRound(proposal, event.payload.round, (round) => {
        const { answer, reason } = event.payload;
        const before = round.votes[by.id];
        const changes = before ? before.changes + 1 : 0;
        const vote: Vote = { by, answer, at, changes, ...(reason ? { reason } : {}) };
        return { ...round, votes: { ...round.votes, [by.id]: vote } };
      });
    case 'conflictDeclared':
      return inRound(proposal, event.payload.round, (round) => {
        const { reason } = event.payload;
        const conflict = { by, at, ...(reason ? { reason } : {}) };
        return onlyOfVoters({ ...round, conflicts: [...round.conflicts, conflict] });
      });
    case 'conflictTakenBack':
      return inRound(proposal, event.payload.round, (round) =>
        onlyOfVoters({
          ...round,
          conflicts: round.conflicts.filter((one) => one.by.id !== event.payload.person.id),
        }),
      );
    case 'voteClosed':
      return inRound(proposal, event.payload.round, (round) => {
        const { on, isEarly, count, votes } = event.payload;
        const counted = votes
          ? { votes: Object.fromEntries(votes.map((vote) => [vote.by.id, vote])) }
          : {};
        return { ...round, ...counted, closed: { at, on, by, isEarly, count } };
      });
    case 'tieDecided':
      return inRound(proposal, event.payload.round, (round) => {
        const { answer, reason } = event.payload;
        return { ...round, castingVote: { by, at, answer, ...(reason ? { reason } : {}) } };
      });
    case 'reservationEntered':
      return inRound(proposal, event.payload.round, (round) => ({
        ...round,
        reservations: [...round.reservations, { by, at, text: event.payload.text }],
      }));
    case 'silentReminded':
      return inRound(proposal, event.payload.round, (round) => ({
        ...round,
        reminded: [...round.reminded, event.payload.hours],
      }));
    case 'proposalWithdrawn':
      return { ...proposal, withdrawn: { by, at, reason: event.payload.reason } };
    case 'cardPosted': {
      const { letter, ...posted } = event.payload;
      return { ...proposal, cards: { ...proposal.cards, [letter]: { posted } } };
    }
    case 'cardUndelivered': {
      const { letter, reason } = event.payload;
      return { ...proposal, cards: { ...proposal.cards, [letter]: { undelivered: reason } } };
    }
    default:
      return proposal;
  }
}
