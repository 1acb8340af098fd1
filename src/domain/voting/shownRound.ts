import type { VoteAnswer } from '../groups/votingRules';
import type { Instant } from '../time';
import type { Person } from '../units/unit';
import { countVotes, type VoteCount, type VoteOutcome } from './countVotes';
import type { CastingVote, ClosedVote, Conflict, Reservation, VoteRound } from './proposal';
import { outcomeOf } from './proposal';
import { presiding, type VoterSeat, votersOf } from './votersOf';

/** A seat as people may see it: before closing what the frozen rules show, afterwards everything. */
export interface ShownSeat {
  readonly member: Person;
  readonly office?: 'chair' | 'viceChair';
  readonly voter?: Person;
  readonly why: VoterSeat['why'];
  /** Undefined when it is not shown who has answered. */
  readonly hasAnswered?: boolean;
  readonly answer?: VoteAnswer;
  readonly reason?: string;
  readonly at?: Instant;
  readonly changes?: number;
}

/** A round as people may see it: nobody learns more before closing than the rules say, from card, page or list. */
export interface ShownRound extends Pick<VoteRound, 'number' | 'openedAt' | 'closesAt' | 'rules'> {
  readonly openedBy: string;
  readonly seats: readonly ShownSeat[];
  readonly turnout: Pick<VoteCount, 'seats' | 'present' | 'needed' | 'excluded'>;
  readonly conflicts: readonly Conflict[];
  readonly reservations: readonly Reservation[];
  readonly presiding?: Person;
  readonly closed?: ClosedVote;
  readonly castingVote?: CastingVote;
  readonly outcome?: VoteOutcome;
}

const plainPerson = ({ id, name }: Person): Person => ({ id, name });

function shownSeat({ seat, voter, why }: VoterSeat, round: VoteRound): ShownSeat {
  const { closed, rules, votes } = round;
  const seatNow = {
    member: plainPerson(seat.member),
    why,
    ...(seat.office ? { office: seat.office } : {}),
    ...(voter ? { voter: plainPerson(voter) } : {}),
  };
  const shown = closed ? 'answers' : rules.shown;
  if (shown === 'turnout' || !voter) return seatNow;
  const vote = votes[voter.id];
  if (!vote || shown === 'names') return { ...seatNow, hasAnswered: vote !== undefined };
  const { answer, reason, at, changes } = vote;
  return { ...seatNow, hasAnswered: true, answer, at, changes, ...(reason ? { reason } : {}) };
}

/** What of a round may be shown to whoever looks. */
export function shownRound(round: VoteRound): ShownRound {
  const { number, openedAt, openedBy, closesAt, rules, conflicts, reservations } = round;
  const { seats, present, needed, excluded } = round.closed?.count ?? countVotes(round);
  const chair = presiding(round);
  const outcome = outcomeOf(round);
  return {
    ...{ number, openedAt, openedBy: openedBy.name, closesAt, rules, conflicts, reservations },
    seats: votersOf(round).map((seat) => shownSeat(seat, round)),
    turnout: { seats, present, needed, excluded },
    ...(chair ? { presiding: plainPerson(chair) } : {}),
    ...(round.closed ? { closed: round.closed } : {}),
    ...(round.castingVote ? { castingVote: round.castingVote } : {}),
    ...(outcome ? { outcome } : {}),
  };
}
