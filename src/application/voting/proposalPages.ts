import type { VoteAnswer, VotingRules } from '../../domain/groups/votingRules';
import type { Instant } from '../../domain/time';
import type { Person } from '../../domain/units/unit';
import type { VoteOutcome } from '../../domain/voting/countVotes';
import type { ProposalStatus, ProposalText, RosterSeat } from '../../domain/voting/proposal';
import type { ShownRound } from '../../domain/voting/shownRound';

/** A proposal as the list of all shows it. */
export interface ProposalLine {
  readonly key: string;
  readonly caseKey: string;
  readonly groupName: string;
  readonly title: string;
  readonly status: ProposalStatus;
  readonly outcome?: VoteOutcome;
  readonly round?: number;
  readonly closesAt?: Instant;
  readonly closedAt?: Instant;
  readonly answered?: number;
  readonly seats?: number;
  readonly needed?: number;
}

/** What whoever looks may do with a proposal, and what they have answered. */
export interface OwnPart {
  readonly leads: boolean;
  /** Presides over the vote: decides ties, takes back conflicts declared by mistake. */
  readonly presides: boolean;
  readonly mayVote: boolean;
  readonly hasConflict: boolean;
  readonly mayReserve: boolean;
  readonly vote?: { readonly answer: VoteAnswer; readonly reason?: string; readonly at: Instant };
  /** Votes in the place of this member. */
  readonly standsInFor?: string;
}

/** A proposal as its page shows it to one person. */
export interface ShownProposal extends ProposalText {
  readonly key: string;
  readonly caseKey: string;
  readonly groupKey: string;
  readonly groupName: string;
  readonly status: ProposalStatus;
  readonly writtenBy: string;
  readonly writtenAt: Instant;
  readonly withdrawn?: { readonly by: string; readonly at: Instant; readonly reason: string };
  readonly rounds: readonly ShownRound[];
  /** How the group votes as the settings are now: what the next round is held by. */
  readonly rules?: VotingRules;
  readonly members: readonly (Person &
    Pick<RosterSeat, 'office'> & { readonly substitute?: string })[];
  readonly mine: OwnPart;
}

/** A group that whoever looks may write proposals for. */
export interface LedGroup {
  readonly key: string;
  readonly name: string;
}

/** Reads the list of proposals with the rights of whoever looks. */
export interface ProposalsReader {
  readonly list: () => Promise<readonly ProposalLine[]>;
  /** The proposals of one case, the newest first. */
  readonly ofCase: (caseKey: string) => Promise<readonly ProposalLine[]>;
}

const hasText = (body: unknown, field: string): boolean =>
  typeof (body as { readonly [name: string]: unknown } | null)?.[field] === 'string';

/** A proposal out of the service's answer, which is our own. */
export const acceptProposal = (body: unknown): ShownProposal | undefined =>
  hasText(body, 'key') ? (body as ShownProposal) : undefined;

export const acceptKey = (body: unknown): { readonly key: string } | undefined =>
  hasText(body, 'key') ? (body as { readonly key: string }) : undefined;

export const acceptGroups = (body: unknown): readonly LedGroup[] | undefined =>
  (body as { readonly groups?: readonly LedGroup[] } | null)?.groups;
