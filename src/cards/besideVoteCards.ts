import type { Proposal, VoteRound } from '../domain/voting/proposal';
import { shownRound } from '../domain/voting/shownRound';
import { silentVoters } from '../domain/voting/votersOf';
import { dayAndTime } from '../text/dates';
import type { Language } from '../text/language';
import { votingTexts } from '../text/votingTexts';
import {
  type AdaptiveCard,
  adaptiveCard,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';
import type { BesideMark } from './besideCards';
import { resultElements } from './voteCard';

const head = (text: string, { title }: Proposal, { id }: BesideMark): readonly CardElement[] => [
  paragraph(plain(text), { id, style: 'heading', weight: 'Bolder', size: 'Medium' }),
  paragraph(`**${plain(title.slice(0, 200))}**`, { spacing: 'None' }),
];

/** The reply below a vote's card that tells its result, with the count. */
export function voteResultCard(
  proposal: Proposal,
  round: VoteRound,
  page: string,
  mark: BesideMark,
  language: Language,
): AdaptiveCard {
  const texts = votingTexts[language];
  const heading = texts.resultHeading(proposal.key);
  return adaptiveCard(
    language,
    heading,
    [...head(heading, proposal, mark), ...resultElements(shownRound(round), texts, language)],
    [{ type: 'Action.OpenUrl', title: texts.open, url: page }],
  );
}

/** The reply below a vote's card that reminds the silent; it names them only where the rules show who has voted. */
export function voteReminderCard(
  proposal: Proposal,
  round: VoteRound,
  mark: BesideMark,
  language: Language,
): AdaptiveCard {
  const texts = votingTexts[language];
  const heading = texts.reminderHeading(proposal.key);
  const silent = silentVoters(round);
  const named = silent.flatMap(({ voter }) => (voter ? [voter.name] : [])).join(', ');
  return adaptiveCard(language, heading, [
    ...head(heading, proposal, mark),
    paragraph(texts.reminder(silent.length, dayAndTime(round.closesAt))),
    ...(round.rules.shown === 'turnout'
      ? []
      : [paragraph(plain(texts.reminderNames(named.slice(0, 600))), { spacing: 'None' })]),
    paragraph(texts.above, { spacing: 'None' }),
  ]);
}
