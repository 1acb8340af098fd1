import { type VoteAnswer, voteAnswers } from '../domain/groups/votingRules';
import type { Person } from '../domain/units/unit';
import type { Proposal, VoteRound } from '../domain/voting/proposal';
import { type ShownRound, shownRound } from '../domain/voting/shownRound';
import { dayAndTime } from '../text/dates';
import type { Language } from '../text/language';
import { closingInWords, countInWords, resultInWords, turnoutInWords } from '../text/voteSentences';
import { type VotingTexts, votingTexts } from '../text/votingTexts';
import {
  type AdaptiveCard,
  adaptiveCard,
  button,
  type CardAction,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';

export const castVoteVerb = 'castVote';
export const declareConflictVerb = 'declareConflict';

/** What in the card's buttons names it: the proposal and the round, `LSG-2026-0007.1/2`. */
export const voteMark = (key: string, round: number): string => `${key}/${round}`;

export interface VoteCardParts {
  readonly proposal: Proposal;
  readonly round: VoteRound;
  readonly page: string;
  /** Whose own vote is stated: the card as the answer to whoever pressed. */
  readonly own?: Person;
}

// Together these keep the card below 20 kB, whatever somebody has written.
const most = { title: 200, text: 2_400, basis: 8, label: 140, names: 600, reason: 300, url: 400 };

const clipped = (text: string, longest: number): string =>
  plain(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

const small = (text: string): CardElement =>
  paragraph(text, { size: 'Small', isSubtle: true, spacing: 'None' });

const label = (text: string): CardElement => paragraph(text, { weight: 'Bolder', size: 'Small' });
const below = (text: string): CardElement => paragraph(text, { spacing: 'None' });

const names = (people: readonly Person[]): string =>
  clipped(people.map(({ name }) => name).join(', '), most.names);

function basisOf({ basis }: Proposal, texts: VotingTexts): readonly CardElement[] {
  if (basis.length === 0) return [];
  const items = basis.slice(0, most.basis).map(({ label: what, url }) => {
    const words = clipped(what, most.label);
    const address = url && url.length <= most.url && !/[()\s]/.test(url) ? url : undefined;
    return below(`• ${address ? `[${words}](${address})` : words}`);
  });
  return [label(texts.basis), ...items];
}

/** What is seen of the votes before closing, as the rules show it. */
function standing(
  round: ShownRound,
  texts: VotingTexts,
  language: Language,
): readonly CardElement[] {
  const answered = round.seats.filter(({ hasAnswered }) => hasAnswered);
  const told = answered.flatMap(({ voter, answer }) =>
    voter
      ? [{ ...voter, name: answer ? `${voter.name} (${texts.answers[answer]})` : voter.name }]
      : [],
  );
  return [
    paragraph(`**${plain(turnoutInWords(round, language))}**`),
    ...(told.length > 0 ? [small(texts.answered(names(told)))] : []),
    ...(round.conflicts.length > 0
      ? [small(texts.conflicts(names(round.conflicts.map(({ by }) => by))))]
      : []),
    ...(round.turnout.excluded > 0 ? [small(texts.excluded(round.turnout.excluded))] : []),
  ];
}

function ownPart({ round, own }: VoteCardParts, texts: VotingTexts): readonly CardElement[] {
  if (!own) return [];
  if (round.conflicts.some(({ by }) => by.id === own.id))
    return [paragraph(`⊘ ${texts.ownConflict}`, { weight: 'Bolder' })];
  const vote = round.votes[own.id];
  if (!vote) return [];
  const stated = texts.own(texts.answers[vote.answer], dayAndTime(vote.at));
  return [
    paragraph(`✔ ${plain(stated)}`, { color: 'Good', weight: 'Bolder' }),
    ...(vote.reason ? [below(clipped(vote.reason, most.reason))] : []),
    small(texts.ownChange),
  ];
}

const given = ({ rules }: VoteRound): readonly VoteAnswer[] =>
  voteAnswers.filter((answer) => rules.meanings[answer] !== undefined);

function meanings(round: VoteRound, texts: VotingTexts): readonly CardElement[] {
  return [
    label(texts.meanings),
    ...given(round).map((answer) =>
      below(`**${texts.answers[answer]}**: ${clipped(round.rules.meanings[answer] ?? '', 300)}`),
    ),
    below(`**${texts.answers.conflictOfInterest}**: ${texts.conflictMeaning}`),
    {
      type: 'Input.Text',
      id: 'reason',
      label: texts.reason,
      placeholder: texts.reasonHint,
      isMultiline: true,
      maxLength: 1_000,
    },
  ];
}

function buttons({ proposal, round }: VoteCardParts, texts: VotingTexts): readonly CardAction[] {
  const data = { proposal: voteMark(proposal.key, round.number) };
  return [
    ...given(round).map((answer) =>
      button(castVoteVerb, texts.answers[answer], { ...data, answer }),
    ),
    button(declareConflictVerb, texts.answers.conflictOfInterest, data),
  ];
}

/** What has come of a round that is closed or whose proposal is withdrawn. */
function ended(
  { proposal }: VoteCardParts,
  shown: ShownRound,
  texts: VotingTexts,
  language: Language,
): readonly CardElement[] {
  const { withdrawn } = proposal;
  if (withdrawn && !shown.closed)
    return [
      paragraph(`○ ${plain(texts.withdrawn(withdrawn.by.name, withdrawn.reason.slice(0, 500)))}`),
    ];
  return resultElements(shown, texts, language);
}

/** The result with its count, in words; what it means for the matter stands last (LS-05). */
export const resultElements = (
  shown: ShownRound,
  texts: VotingTexts,
  language: Language,
): readonly CardElement[] => [
  ...resultInWords(shown, language).map((sentence) =>
    paragraph(plain(sentence), { weight: 'Bolder' }),
  ),
  below(countInWords(shown, language)),
  small(plain(`${turnoutInWords(shown, language)} · ${closingInWords(shown, language)}`)),
  ...(shown.conflicts.length > 0
    ? [small(texts.conflicts(names(shown.conflicts.map(({ by }) => by))))]
    : []),
  ...(shown.outcome === 'noQuorum' || shown.outcome === 'tied'
    ? []
    : [small(texts.recommendation)]),
];

/**
 * The card of a vote in the group's channel (LS-20, X-25): what is proposed and on what basis, what each answer means, the
 * closing time, the turn-out as far as the rules show it, and the answers the rules give. Closed, it states the result.
 */
export function voteCard(parts: VoteCardParts, language: Language): AdaptiveCard {
  const texts = votingTexts[language];
  const { proposal, round, page } = parts;
  const shown = shownRound(round);
  const isOpen = !shown.closed && !proposal.withdrawn;
  const heading = texts.heading(proposal.key, round.number);
  const isClipped = proposal.text.length > most.text || proposal.basis.length > most.basis;
  return adaptiveCard(
    language,
    `${heading}: ${proposal.title.slice(0, 160)}`,
    [
      paragraph(heading, {
        style: 'heading',
        weight: 'Bolder',
        size: isOpen ? 'Large' : 'Medium',
      }),
      paragraph(`**${clipped(proposal.title, most.title)}**`),
      small(plain(texts.group(proposal.groupName, proposal.caseKey))),
      ...(isOpen
        ? [
            ...ownPart(parts, texts),
            label(texts.proposed),
            below(clipped(proposal.text, most.text)),
            ...basisOf(proposal, texts),
            ...(isClipped ? [small(texts.more)] : []),
            paragraph(closingInWords(shown, language)),
            ...standing(shown, texts, language),
            ...meanings(round, texts),
          ]
        : ended(parts, shown, texts, language)),
    ],
    [
      ...(isOpen ? buttons(parts, texts) : []),
      { type: 'Action.OpenUrl', title: texts.open, url: page },
    ],
  );
}
