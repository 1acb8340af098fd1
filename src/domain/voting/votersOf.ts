import type { Group } from '../groups/group';
import type { Person } from '../units/unit';
import type { RosterSeat, VoteRound } from './proposal';

/** Who votes for a seat now, and why somebody else than its member, or nobody. */
export interface VoterSeat {
  readonly seat: RosterSeat;
  /** Absent when nobody may vote for the seat: it is outside the count altogether. */
  readonly voter?: Person;
  readonly why: 'member' | 'absence' | 'conflictOfInterest';
  /** A member marked absent whom nobody stands in for may still vote, but is not counted as silent. */
  readonly mayBeSilent: boolean;
}

/** What decides who votes: the frozen part of a round. */
export type VotingRoll = Pick<VoteRound, 'roster' | 'conflicts' | 'rules'>;

/** The seats of a group as a vote freezes them, with those who are absent. */
export const frozenRoster = (
  { seats }: Pick<Group, 'seats'>,
  absentIds: readonly string[],
): readonly RosterSeat[] =>
  seats.map((seat) => ({ ...seat, isAbsent: absentIds.includes(seat.member.id) }));

/**
 * Who votes for each seat: its member, or the substitute who steps in by the rules for one who is away or has declared a
 * conflict of interest. Nobody holds two votes: a substitute who votes already does not step in a second time.
 */
export function votersOf({ roster, conflicts, rules }: VotingRoll): readonly VoterSeat[] {
  const hasConflict = (id: string): boolean => conflicts.some(({ by }) => by.id === id);
  const stepsInFor = (why: 'absence' | 'conflictOfInterest'): boolean =>
    rules.substitutesFor.includes(why);
  // Members vote for their own seats first, so that one of them is nobody's substitute at the same time.
  const taken = new Set(
    roster
      .filter(({ member, isAbsent }) => !isAbsent && !hasConflict(member.id))
      .map(({ member }) => member.id),
  );
  const standIn = ({ substitute }: RosterSeat): Person | undefined => {
    if (!substitute || taken.has(substitute.id) || hasConflict(substitute.id)) return undefined;
    taken.add(substitute.id);
    return substitute;
  };
  return roster.map((seat): VoterSeat => {
    const { member, isAbsent } = seat;
    if (hasConflict(member.id)) {
      const voter = stepsInFor('conflictOfInterest') ? standIn(seat) : undefined;
      const why = 'conflictOfInterest' as const;
      return voter ? { seat, voter, why, mayBeSilent: true } : { seat, why, mayBeSilent: false };
    }
    if (!isAbsent) return { seat, voter: member, why: 'member', mayBeSilent: true };
    const voter = stepsInFor('absence') ? standIn(seat) : undefined;
    if (voter) return { seat, voter, why: 'absence', mayBeSilent: true };
    if (taken.has(member.id)) return { seat, why: 'absence', mayBeSilent: false };
    return { seat, voter: member, why: 'member', mayBeSilent: false };
  });
}

/** The seat a person votes for, if any. */
export const seatVotedFor = (roll: VotingRoll, { id }: Person): VoterSeat | undefined =>
  votersOf(roll).find(({ voter }) => voter?.id === id);

/** Those who may vote and have not. */
export const silentVoters = (round: VotingRoll & Pick<VoteRound, 'votes'>): readonly VoterSeat[] =>
  votersOf(round).filter(({ voter }) => voter !== undefined && !round.votes[voter.id]);

/** Who presides over a vote: the chair, or the vice chair when the chair is away or has a conflict of interest. */
export function presiding({ roster, conflicts }: VotingRoll): Person | undefined {
  const inOffice = (office: RosterSeat['office']): Person | undefined =>
    roster.find(
      (seat) =>
        seat.office === office &&
        !seat.isAbsent &&
        !conflicts.some(({ by }) => by.id === seat.member.id),
    )?.member;
  return inOffice('chair') ?? inOffice('viceChair');
}
