import { type VotingRules, voteAnswers } from '../domain/groups/votingRules';
import type { ShownRound } from '../domain/voting/shownRound';
import { dayAndTime } from './dates';
import type { Language } from './language';
import { votingTexts } from './votingTexts';

/** How a group votes, in sentences: quorum, majority, silence, ties, what is shown, substitutes, reservations (LS-21). */
export function rulesInWords(rules: VotingRules, language: Language): readonly string[] {
  const texts = votingTexts[language];
  const { quorum, majority, silence, castingVote, shown, substitutesFor } = rules;
  return [
    texts.quorum(texts.share(quorum.moreThan.part, quorum.moreThan.of), quorum.atLeast),
    texts.majority[majority],
    ...(rules.meanings.referBack === undefined ? [] : [texts.referBack]),
    texts.silence[silence],
    castingVote ? texts.castingVote : texts.noCastingVote,
    texts.shown[shown],
    ...(substitutesFor.length === 0
      ? [texts.noSubstitutes]
      : substitutesFor.map((why) => texts.substitutes[why])),
    texts.reservationDays(rules.reservationDays),
  ];
}

/** How many have voted, and whether that is enough: `4 av 7 har röstat (beslutsför)`. */
export function turnoutInWords({ turnout }: ShownRound, language: Language): string {
  const texts = votingTexts[language];
  const { present, seats, needed } = turnout;
  const enough = present >= needed ? texts.quorate : texts.notQuorate(needed);
  return `${texts.turnout(present, seats)} (${enough})`;
}

/** The count of a closed round: `Bifall 4 · Avslag 2 · Avstår 1`. */
export function countInWords({ closed, rules }: ShownRound, language: Language): string {
  const texts = votingTexts[language];
  if (!closed) return '';
  const { answers, silent } = closed.count;
  return [
    ...voteAnswers
      .filter((answer) => rules.meanings[answer] !== undefined || answers[answer] > 0)
      .map((answer) => texts.count(texts.answers[answer], answers[answer])),
    ...(silent > 0 ? [texts.silent(silent)] : []),
  ].join(' · ');
}

/** What a closed round means, a casting vote included; a tie says who decides it. */
export function resultInWords(round: ShownRound, language: Language): readonly string[] {
  const texts = votingTexts[language];
  const { outcome, castingVote, rules, presiding } = round;
  if (!outcome) return [];
  if (castingVote)
    return [
      texts.tieDecided(castingVote.by.name, texts.answers[castingVote.answer]),
      texts.result[outcome],
    ];
  if (outcome !== 'tied') return [texts.result[outcome]];
  return [rules.castingVote && presiding ? texts.tieWaits(presiding.name) : texts.tieOpen];
}

/** When a round closes or has closed. */
export function closingInWords({ closed, closesAt }: ShownRound, language: Language): string {
  const texts = votingTexts[language];
  if (!closed) return texts.closes(dayAndTime(closesAt));
  return (closed.isEarly ? texts.closedEarly : texts.closed)(dayAndTime(closed.at));
}
