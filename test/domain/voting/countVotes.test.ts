import fc from 'fast-check';
import {
  majorities,
  silenceRules,
  type VoteAnswer,
  voteAnswers,
  type VotingRules,
} from '../../../src/domain/groups/votingRules';
import { countVotes, neededFor } from '../../../src/domain/voting/countVotes';
import type { Vote, VoteRound } from '../../../src/domain/voting/proposal';
import { frozenRoster, votersOf } from '../../../src/domain/voting/votersOf';
import { aGroup, aMember, aVotingStage, during, someRules } from '../../support/votingBuilders';

const counted = (answers: string, rules: Partial<VotingRules> = {}, size = answers.length) => {
  const stage = aVotingStage(rules, size);
  stage.open();
  const meaning: { readonly [letter: string]: VoteAnswer } = {
    f: 'approve',
    e: 'reject',
    å: 'referBack',
    a: 'abstain',
  };
  Array.from(answers).forEach((letter, index) => {
    const answer = meaning[letter];
    if (answer) stage.vote(index + 1, answer);
  });
  return countVotes(stage.round());
};
const outcome = (answers: string, rules: Partial<VotingRules> = {}): string =>
  counted(answers, rules).outcome;

const aRound = (
  votes: readonly (readonly [number, VoteAnswer])[],
  conflicts: readonly number[],
  absent: readonly number[],
  rules: Partial<VotingRules>,
): Pick<VoteRound, 'votes' | 'roster' | 'conflicts' | 'rules'> => {
  const all: { [id: string]: Vote } = {};
  votes.forEach(([number, answer]) => {
    const by = aMember(number);
    all[by.id] = { by, answer, at: during, changes: 0 };
  });
  return {
    votes: all,
    roster: frozenRoster(
      aGroup(),
      absent.map((number) => aMember(number).id),
    ),
    conflicts: conflicts.map((number) => ({ by: aMember(number), at: during })),
    rules: someRules(rules),
  };
};

const seat = fc.integer({ min: 1, max: 7 });
const someVotes = fc.uniqueArray(fc.tuple(seat, fc.constantFrom(...voteAnswers)), {
  selector: ([number]) => number,
});
const otherRules = fc.record({
  majority: fc.constantFrom(...majorities),
  silence: fc.constantFrom(...silenceRules),
  substitutesFor: fc.subarray<'absence' | 'conflictOfInterest'>(['absence', 'conflictOfInterest']),
});

describe('Counting a vote (LS-21, X-25)', () => {
  it('gives the same whatever the order of the votes', () => {
    fc.assert(
      fc.property(someVotes, fc.subarray([1, 2, 6, 7]), otherRules, (votes, conflicts, rules) => {
        const one = countVotes(aRound(votes, conflicts, [], rules));
        const other = countVotes(aRound([...votes].reverse(), conflicts, [], rules));
        expect(other).toEqual(one);
      }),
    );
  });

  it('counts every seat once at most: answers and silence never exceed the seats', () => {
    fc.assert(
      fc.property(
        ...[someVotes, fc.subarray([1, 2, 3, 6, 7]), fc.subarray([4, 5, 6, 7]), otherRules],
        (votes, conflicts, absent, rules) => {
          const round = aRound(votes, conflicts, absent, rules);
          const { answers, seats, excluded, present, silent } = countVotes(round);
          const given = Object.values(answers).reduce((all, number) => all + number, 0);
          const added = rules.silence === 'notCounted' ? 0 : silent;
          expect(given).toBe(present + added);
          expect(present + silent).toBeLessThanOrEqual(seats);
          expect(seats + excluded).toBe(7);
          const voters = votersOf(round).flatMap(({ voter }) => voter?.id ?? []);
          expect(new Set(voters).size).toBe(voters.length);
        },
      ),
    );
  });

  it('leaves a conflict of interest out on both sides: what that member answered changes nothing', () => {
    fc.assert(
      fc.property(someVotes, seat, otherRules, (votes, number, rules) => {
        const without = votes.filter(([of]) => of !== number);
        expect(countVotes(aRound(votes, [number], [], rules))).toEqual(
          countVotes(aRound(without, [number], [], rules)),
        );
      }),
    );
  });

  it('takes the member out of what the quorum is a share of, unless a substitute steps in', () => {
    expect(countVotes(aRound([], [1], [], {}))).toMatchObject({ seats: 6, needed: 4, excluded: 1 });
    expect(countVotes(aRound([], [7], [], {}))).toMatchObject({ seats: 7, needed: 4, excluded: 0 });
    expect(countVotes(aRound([], [7], [], { substitutesFor: [] }))).toMatchObject({ seats: 6 });
  });
});

describe('A quorum', () => {
  it('of more than half is four of seven and four of six', () => {
    const half = { moreThan: { part: 1, of: 2 }, atLeast: 1 };
    expect([7, 6, 5, 2, 1].map((seats) => neededFor(seats, half))).toEqual([4, 4, 3, 2, 1]);
  });

  it('is never fewer than the number', () => {
    expect(neededFor(3, { moreThan: { part: 0, of: 1 }, atLeast: 3 })).toBe(3);
    expect(neededFor(2, { moreThan: { part: 1, of: 2 }, atLeast: 3 })).toBe(3);
  });

  it('is met exactly at its border, and by abstentions too', () => {
    expect([outcome('fff....'), outcome('ffff...'), outcome('fffa...')]).toEqual([
      'noQuorum',
      'carried',
      'carried',
    ]);
  });

  it('is not met by silence, whatever silence counts as', () => {
    expect(outcome('fff....', { silence: 'approves' })).toBe('noQuorum');
    expect(outcome('fff....', { silence: 'abstains' })).toBe('noQuorum');
  });
});

describe('A majority', () => {
  it.each([
    ['simple', 'ffffeee', 'carried'],
    ['simple', 'fffeeee', 'rejected'],
    ['simple', 'fffeeea', 'tied'],
    ['simple', 'aaaaaaf', 'carried'],
    ['simple', 'aaaaaaa', 'tied'],
    ['absolute', 'ffffaaa', 'carried'],
    ['absolute', 'fffaaa.', 'rejected'],
    ['absolute', 'fffeee.', 'tied'],
    ['absolute', 'fffeeea', 'rejected'],
    ['twoThirds', 'ffffee.', 'carried'],
    ['twoThirds', 'ffffeea', 'carried'],
    ['twoThirds', 'ffffeee', 'rejected'],
    ['twoThirds', 'aaaaaaa', 'rejected'],
  ] as const)('%s of %s is %s', (majority, answers, expected) => {
    expect(outcome(answers, { majority })).toBe(expected);
  });

  it('for more preparation goes before the matter itself, and half of them is a tie', () => {
    expect([outcome('åååååff'), outcome('åååffe.'), outcome('ååfffee')]).toEqual([
      'referredBack',
      'tied',
      'carried',
    ]);
  });
});

describe('Silence', () => {
  it('is told, and counts by its rule', () => {
    expect(counted('ffee...')).toMatchObject({ silent: 3, outcome: 'tied' });
    expect(counted('ffee...', { silence: 'approves' })).toMatchObject({
      answers: { approve: 5, reject: 2 },
      outcome: 'carried',
    });
    expect(counted('fffe...', { silence: 'abstains', majority: 'absolute' })).toMatchObject({
      answers: { abstain: 3 },
      outcome: 'rejected',
    });
  });

  it('is not held against a member marked absent whom nobody stands in for', () => {
    const round = aRound([], [], [1, 7], { silence: 'approves' });
    expect(countVotes(round).silent).toBe(6);
  });
});
