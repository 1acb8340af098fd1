/** What a member may answer to a proposal: for, against, back for more preparation, or neither. */
export const voteAnswers = ['approve', 'reject', 'referBack', 'abstain'] as const;
export type VoteAnswer = (typeof voteAnswers)[number];

/** How many of the seats must take part: more than a share of them, and never fewer than a number. */
export interface Quorum {
  readonly moreThan: { readonly part: number; readonly of: number };
  readonly atLeast: number;
}

/** `simple`: more for than against; `absolute`: more than half of those who voted, abstentions counted; `twoThirds` of for and against. */
export const majorities = ['simple', 'absolute', 'twoThirds'] as const;
export type Majority = (typeof majorities)[number];

/** What it means not to have answered when a vote closes. */
export const silenceRules = ['notCounted', 'abstains', 'approves'] as const;
export type SilenceRule = (typeof silenceRules)[number];

/** What is shown before a vote closes: only how many have answered, who has, or what they answered. */
export const shownBeforeClosing = ['turnout', 'names', 'answers'] as const;
export type ShownBeforeClosing = (typeof shownBeforeClosing)[number];

/** How a group votes (LS-20, LS-21, X-25): visible settings, frozen in a vote when it opens. */
export interface VotingRules {
  /** The answers that may be given, each with the sentence that says what it means. */
  readonly meanings: { readonly [A in VoteAnswer]?: string };
  readonly openDays: number;
  /** Hours before closing when those who are silent are reminded. */
  readonly reminders: readonly number[];
  readonly quorum: Quorum;
  readonly majority: Majority;
  readonly silence: SilenceRule;
  /** The chair's vote decides a tie (sv. utslagsröst). */
  readonly castingVote: boolean;
  readonly shown: ShownBeforeClosing;
  /** Why a substitute steps in: the member is away, or has declared a conflict of interest (sv. jäv). */
  readonly substitutesFor: readonly ('absence' | 'conflictOfInterest')[];
  /** Days after closing in which a reservation (sv. reservation) may still be entered. */
  readonly reservationDays: number;
}
