import type { VoteAnswer, VotingRules } from '../groups/votingRules';
import type { Instant, LocalDate } from '../time';
import type { Person } from '../units/unit';
import type { VoteCount } from './countVotes';
import type { ProposalText, RosterSeat, TieAnswer, Vote } from './proposal';

export interface ProposalWritten extends ProposalText {
  readonly caseKey: string;
  readonly groupKey: string;
  readonly groupName: string;
}

/** A vote opens with everything it is decided by, so that later settings change nothing in it. */
export interface VoteOpened {
  readonly round: number;
  readonly closesAt: Instant;
  readonly rules: VotingRules;
  readonly roster: readonly RosterSeat[];
}

/** What has happened to a proposal. Who and when stand in the entry. */
export type ProposalEvent =
  | { readonly type: 'proposalWritten'; readonly payload: ProposalWritten }
  | { readonly type: 'proposalChanged'; readonly payload: ProposalText }
  | { readonly type: 'voteOpened'; readonly payload: VoteOpened }
  | {
      readonly type: 'voteCast';
      /** The seat by its member: a substitute votes for it too. */
      readonly payload: {
        readonly round: number;
        readonly seat: string;
        readonly answer: VoteAnswer;
        readonly reason?: string;
      };
    }
  | {
      readonly type: 'conflictDeclared';
      readonly payload: { readonly round: number; readonly reason?: string };
    }
  | {
      readonly type: 'conflictTakenBack';
      readonly payload: { readonly round: number; readonly person: Person };
    }
  | {
      readonly type: 'voteClosed';
      readonly payload: {
        readonly round: number;
        readonly on: LocalDate;
        readonly isEarly: boolean;
        readonly count: VoteCount;
        /** The votes that were counted, open from now on; absent in closings of an earlier version. */
        readonly votes?: readonly Vote[];
      };
    }
  | {
      readonly type: 'tieDecided';
      readonly payload: {
        readonly round: number;
        readonly answer: TieAnswer;
        readonly reason?: string;
      };
    }
  | {
      readonly type: 'reservationEntered';
      readonly payload: { readonly round: number; readonly text: string };
    }
  | {
      readonly type: 'silentReminded';
      readonly payload: { readonly round: number; readonly hours: number };
    }
  | { readonly type: 'proposalWithdrawn'; readonly payload: { readonly reason: string } }
  | {
      readonly type: 'cardPosted';
      readonly payload: {
        readonly conversationId: string;
        readonly activityId: string;
        readonly letter: string;
      };
    }
  | {
      readonly type: 'cardUndelivered';
      readonly payload: { readonly reason: string; readonly letter: string };
    }
  | {
      readonly type: 'letterMailed';
      readonly payload: { readonly to: string; readonly letter: string };
    };

/** What nobody may read before the vote closes, in the log either: who votes what. */
export const secretUntilClosing: readonly ProposalEvent['type'][] = ['voteCast'];

/** The card of a round; the small cards about it stand below. */
export const voteLetter = (round: number): string => `vote/${round}`;
export const resultLetter = (round: number): string => `result/${round}`;
export const reminderLetter = (round: number, hours: number): string =>
  `reminder/${round}/${hours}`;

/** The round that a letter is about. */
export const roundOfProposalLetter = (letter: string): number =>
  Number(/^\w+\/(\d+)/.exec(letter)?.[1] ?? 0);
