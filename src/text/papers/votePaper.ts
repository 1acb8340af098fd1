import { addDays } from '../../domain/time';
import type { ProposalText } from '../../domain/voting/proposal';
import type { ShownRound, ShownSeat } from '../../domain/voting/shownRound';
import { dayAndTime } from '../dates';
import type { Language } from '../language';
import { countInWords, resultInWords, rulesInWords, turnoutInWords } from '../voteSentences';
import { votingTexts } from '../votingTexts';
import type { Paper, PaperBlock } from './paper';
import { votePaperTexts } from './votePaperTexts';

/** A proposal that has been voted on, as everybody may see it. */
export interface VotedProposal extends ProposalText {
  readonly key: string;
  readonly caseKey: string;
  readonly groupName: string;
  readonly writtenBy: string;
  readonly writtenAt: string;
  readonly rounds: readonly ShownRound[];
}

const heading = (text: string, level: 1 | 2 = 2): PaperBlock => ({ kind: 'heading', level, text });
const text = (words: string): PaperBlock => ({ kind: 'text', text: words });
const list = (items: readonly string[]): PaperBlock => ({ kind: 'list', isOrdered: false, items });

const paragraphsOf = (written: string): readonly PaperBlock[] =>
  written
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(text);

function seatLine(
  { member, voter, why, answer, reason }: ShownSeat,
  office: 'chair' | 'viceChair' | undefined,
  language: Language,
): string {
  const words = votePaperTexts[language];
  const named = office ? words.member(member.name, words.offices[office]) : member.name;
  const who =
    voter && voter.id !== member.id && why !== 'member'
      ? words.substitute(member.name, voter.name, words.why[why])
      : named;
  if (answer) {
    const vote = words.vote(who, votingTexts[language].answers[answer]);
    return reason ? words.reason(vote, reason) : vote;
  }
  const isOut = !voter && why === 'conflictOfInterest';
  return words.vote(who, isOut ? words.conflict : words.silent);
}

const resultOf = (round: ShownRound, language: Language): readonly PaperBlock[] => [
  ...resultInWords(round, language).map(text),
  text(`${countInWords(round, language)}. ${turnoutInWords(round, language)}.`),
];

/**
 * The record of a vote (sv. omröstningsprotokoll; X-25): what was voted on, by which rules, who voted what and why,
 * conflicts of interest, reservations, and the result with earlier rounds. Undefined before the vote has closed.
 */
export function votePaper(
  proposal: VotedProposal,
  region: string,
  language: Language,
): Paper | undefined {
  const words = votePaperTexts[language];
  const { key, caseKey, groupName, rounds, basis } = proposal;
  const round = rounds[rounds.length - 1];
  const closed = round?.closed;
  if (!round || !closed) return undefined;
  const { presiding, conflicts, reservations, rules } = round;
  const isSettled = round.outcome !== 'noQuorum' && round.outcome !== 'tied';
  const signers = [
    ...(presiding ? [{ name: presiding.name, office: words.chair }] : []),
    ...(round.openedBy === presiding?.name ? [] : [{ name: round.openedBy, office: words.keeper }]),
  ];
  return {
    ...{ language, title: `${words.title(key)}: ${proposal.title}` },
    header: { region, body: groupName, kind: words.kind, reference: key },
    blocks: [
      heading(proposal.title, 1),
      {
        kind: 'facts',
        facts: [
          [words.case, caseKey],
          [words.written, words.by(dayAndTime(proposal.writtenAt), proposal.writtenBy)],
          ...(rounds.length > 1 ? [[words.round, `${round.number}`] as const] : []),
          [words.opened, words.by(dayAndTime(round.openedAt), round.openedBy)],
          [words.closed, dayAndTime(closed.at)],
        ],
      },
      heading(words.proposed),
      ...paragraphsOf(proposal.text),
      ...(basis.length === 0 ? [] : [heading(words.basis), list(basis.map(({ label }) => label))]),
      heading(words.result),
      ...resultOf(round, language),
      ...(isSettled ? [text(votingTexts[language].recommendation)] : []),
      heading(words.votes),
      list(round.seats.map((seat) => seatLine(seat, seat.office, language))),
      heading(words.conflicts),
      ...(conflicts.length === 0
        ? [text(words.noConflicts)]
        : [
            list(
              conflicts.map(({ by, reason }) =>
                reason ? words.conflictReason(by.name, reason) : by.name,
              ),
            ),
          ]),
      heading(words.reservations),
      ...(reservations.length === 0
        ? [text(words.noReservations(addDays(closed.on, rules.reservationDays)))]
        : [
            list(
              reservations.map(({ by, at, text: said }) =>
                words.reservation(by.name, dayAndTime(at), said),
              ),
            ),
          ]),
      ...rounds
        .slice(0, -1)
        .flatMap((one) => [heading(words.earlier(one.number)), ...resultOf(one, language)]),
      heading(words.rules),
      list(rulesInWords(rules, language)),
      { kind: 'signatures', heading: words.signatures, people: signers },
    ],
  };
}
