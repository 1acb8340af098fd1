import type { VoteAnswer, VotingRules } from '../groups/votingRules';
import type { Instant, LocalDate } from '../time';
import type { Contact, Person } from '../units/unit';
import type { VoteCount, VoteOutcome } from './countVotes';

/** Something a proposal rests on: what it is, and where it is read. */
export interface BasisItem {
  readonly label: string;
  readonly url?: string;
}

/** What is proposed, as it is put to the vote. */
export interface ProposalText {
  readonly title: string;
  readonly text: string;
  readonly basis: readonly BasisItem[];
}

/** A seat as it was when the vote opened; a member marked absent is stepped in for by the substitute. */
export interface RosterSeat {
  readonly member: Contact;
  readonly office?: 'chair' | 'viceChair';
  readonly substitute?: Contact;
  readonly isAbsent: boolean;
}

/** The last vote (sv. röst) of somebody who votes. */
export interface Vote {
  readonly by: Person;
  readonly answer: VoteAnswer;
  readonly reason?: string;
  readonly at: Instant;
  /** How many times it was changed. */
  readonly changes: number;
}

/** A conflict of interest (sv. jäv): the person takes no part. */
export interface Conflict {
  readonly by: Person;
  readonly reason?: string;
  readonly at: Instant;
}

/** A reservation (sv. reservation) of somebody who took part in a vote. */
export interface Reservation {
  readonly by: Person;
  readonly text: string;
  readonly at: Instant;
}

/** How a vote closed, with the count that was written down with it. */
export interface ClosedVote {
  readonly at: Instant;
  readonly on: LocalDate;
  readonly by: Person;
  /** All had answered before the closing time. */
  readonly isEarly: boolean;
  readonly count: VoteCount;
}

/** The casting vote (sv. utslagsröst) that decided a tie. */
export interface CastingVote {
  readonly by: Person;
  readonly answer: TieAnswer;
  readonly reason?: string;
  readonly at: Instant;
}
export type TieAnswer = Exclude<VoteAnswer, 'abstain'>;

/** One round (sv. omgång) of a vote: rules and voters as they were when it opened, whatever the settings say later. */
export interface VoteRound {
  readonly number: number;
  readonly openedAt: Instant;
  readonly openedBy: Person;
  readonly closesAt: Instant;
  readonly rules: VotingRules;
  readonly roster: readonly RosterSeat[];
  /** By who voted. */
  readonly votes: { readonly [personId: string]: Vote };
  readonly conflicts: readonly Conflict[];
  readonly closed?: ClosedVote;
  readonly castingVote?: CastingVote;
  readonly reservations: readonly Reservation[];
  /** Hours before closing for which the silent have been reminded. */
  readonly reminded: readonly number[];
}

/** Where a card of a proposal stands, by its letter. */
export type ProposalCard =
  | { readonly posted: { readonly conversationId: string; readonly activityId: string } }
  | { readonly undelivered: string };

/**
 * A proposal (sv. förslag) of a group on a case, put to the vote in one or more rounds. Its result is a recommendation:
 * the group prepares, it does not decide (LS-05).
 */
export interface Proposal extends ProposalText {
  /** The case's number and a running number: `LSG-2026-0007.1`. */
  readonly key: string;
  readonly caseKey: string;
  readonly groupKey: string;
  readonly groupName: string;
  readonly writtenBy: Person;
  readonly writtenAt: Instant;
  readonly rounds: readonly VoteRound[];
  readonly withdrawn?: { readonly by: Person; readonly at: Instant; readonly reason: string };
  readonly cards: { readonly [letter: string]: ProposalCard };
}

export const proposalStatuses = ['written', 'open', 'closed', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export const proposalStream = (key: string): string => `proposal/${key}`;
export const isProposalKey = (text: string): boolean =>
  /^[A-ZÅÄÖ]{2,6}-\d{4}-\d{4,6}\.\d{1,4}$/.test(text);

export const roundNow = ({ rounds }: Pick<Proposal, 'rounds'>): VoteRound | undefined =>
  rounds[rounds.length - 1];

/** Where a proposal stands; open until its closing is written down. */
export function proposalStatus(proposal: Pick<Proposal, 'rounds' | 'withdrawn'>): ProposalStatus {
  if (proposal.withdrawn) return 'withdrawn';
  const round = roundNow(proposal);
  if (!round) return 'written';
  return round.closed ? 'closed' : 'open';
}

const decidedBy: { readonly [A in TieAnswer]: VoteOutcome } = {
  approve: 'carried',
  reject: 'rejected',
  referBack: 'referredBack',
};

/** What a round recommends, a casting vote included; undefined while it is open. */
export const outcomeOf = ({ closed, castingVote }: VoteRound): VoteOutcome | undefined =>
  castingVote ? decidedBy[castingVote.answer] : closed?.count.outcome;
