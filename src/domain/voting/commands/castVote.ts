import type { VoteAnswer } from '../../groups/votingRules';
import { ok, refuse, type Result } from '../../result';
import type { Person } from '../../units/unit';
import type { Proposal, VoteRound } from '../proposal';
import type { ProposalContext } from '../proposalContext';
import type { ProposalEvent } from '../proposalEvents';
import type { ProposalRefusal } from '../proposalRefusal';
import { openRound } from '../proposalRights';
import { seatVotedFor, votersOf } from '../votersOf';
import { writtenReason } from '../writtenText';

/** The command to vote, or to change one's vote. */
export interface CastVote {
  readonly answer: VoteAnswer;
  readonly reason?: string;
  /** The round of the card or page it is given on. */
  readonly round?: number;
}

/** Why somebody has no vote in a round: no seat, a conflict, or the other one of the seat votes. */
export function whyNoVote(round: VoteRound, { id }: Person, groupName: string): ProposalRefusal {
  if (round.conflicts.some(({ by }) => by.id === id)) return { code: 'proposal/conflict-declared' };
  const seats = votersOf(round);
  const own = seats.find(({ seat }) => seat.member.id === id);
  if (own?.voter) return { code: 'proposal/substitute-votes', substitute: own.voter.name };
  const stood = seats.find(({ seat }) => seat.substitute?.id === id);
  if (stood) return { code: 'proposal/member-votes', member: stood.seat.member.name };
  return { code: 'proposal/not-the-member', group: groupName };
}

/**
 * A vote of whoever votes for a seat, which replaces an earlier one (LS-20, X-25). Refused after the closing time, to all
 * who have no vote now, for answers the rules do not give, and when nothing would change.
 */
export function castVote(
  proposal: Proposal,
  { answer, reason: because, round: wanted }: CastVote,
  { by, now }: ProposalContext,
): Result<ProposalEvent, ProposalRefusal> {
  const open = openRound(proposal, now, wanted);
  if (!open.ok) return open;
  const round = open.value;
  const own = seatVotedFor(round, by);
  if (!own) return refuse(whyNoVote(round, by, proposal.groupName));
  if (round.rules.meanings[answer] === undefined)
    return refuse({ code: 'proposal/answer-not-allowed', answer });
  const reason = writtenReason(because);
  if (!reason.ok) return reason;
  const before = round.votes[by.id];
  if (before?.answer === answer && (before.reason ?? '') === reason.value)
    return refuse({ code: 'proposal/same-vote' });
  return ok({
    type: 'voteCast',
    payload: {
      ...{ round: round.number, seat: own.seat.member.id, answer },
      ...(reason.value ? { reason: reason.value } : {}),
    },
  });
}
