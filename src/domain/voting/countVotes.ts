import type { Quorum, VoteAnswer, VotingRules } from '../groups/votingRules';
import type { VoteRound } from './proposal';
import { votersOf } from './votersOf';

/** What a vote recommends; `tied` waits for a casting vote, `noQuorum` for a new round. */
export const voteOutcomes = ['carried', 'rejected', 'referredBack', 'tied', 'noQuorum'] as const;
export type VoteOutcome = (typeof voteOutcomes)[number];

/** A vote counted: who could take part, who did, what they answered, and what follows by the rules. */
export interface VoteCount {
  /** Seats that are in the count: those with a conflict of interest whom nobody steps in for are not. */
  readonly seats: number;
  readonly excluded: number;
  readonly present: number;
  /** How many had to take part. */
  readonly needed: number;
  readonly answers: { readonly [A in VoteAnswer]: number };
  readonly silent: number;
  readonly outcome: VoteOutcome;
}

/** How many have to take part for so many seats: more than a share of them, and never fewer than a number (LS-21). */
export const neededFor = (seats: number, { moreThan, atLeast }: Quorum): number =>
  Math.max(Math.floor((seats * moreThan.part) / moreThan.of) + 1, atLeast);

type Answers = VoteCount['answers'];

function majorityOf(
  { approve, reject, referBack, abstain }: Answers,
  { majority }: Pick<VotingRules, 'majority'>,
): VoteOutcome {
  // As at a meeting: whether to settle the matter now comes first, then the matter itself.
  if (referBack > approve + reject) return 'referredBack';
  if (referBack > 0 && referBack === approve + reject) return 'tied';
  switch (majority) {
    case 'simple':
      if (approve === reject) return 'tied';
      return approve > reject ? 'carried' : 'rejected';
    case 'absolute': {
      const all = approve + reject + referBack + abstain;
      if (approve * 2 > all) return 'carried';
      return approve === reject && approve * 2 === all ? 'tied' : 'rejected';
    }
    case 'twoThirds':
      // No single vote tips this: it is reached or not.
      return approve > 0 && approve * 3 >= (approve + reject) * 2 ? 'carried' : 'rejected';
  }
}

/**
 * Counts a round: each seat once, by the last vote of whoever votes for it. Silence counts by its rule, but nobody who is
 * silent makes the group quorate (LS-21, X-25). The order in which votes came does not matter.
 */
export function countVotes(
  round: Pick<VoteRound, 'votes' | 'roster' | 'conflicts' | 'rules'>,
): VoteCount {
  const { votes, rules } = round;
  const answers: { [A in VoteAnswer]: number } = {
    approve: 0,
    reject: 0,
    referBack: 0,
    abstain: 0,
  };
  let seats = 0;
  let present = 0;
  let silent = 0;
  const voters = votersOf(round);
  voters.forEach(({ voter, mayBeSilent, why }) => {
    if (!voter && why === 'conflictOfInterest') return;
    seats += 1;
    const vote = voter && votes[voter.id];
    if (vote) {
      present += 1;
      answers[vote.answer] += 1;
    } else if (mayBeSilent) silent += 1;
  });
  if (rules.silence === 'abstains') answers.abstain += silent;
  if (rules.silence === 'approves') answers.approve += silent;
  const needed = neededFor(seats, rules.quorum);
  const outcome = present >= needed ? majorityOf(answers, rules) : 'noQuorum';
  return { seats, excluded: voters.length - seats, present, needed, answers, silent, outcome };
}
