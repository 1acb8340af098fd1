import type { Effect } from '../../src/application/effects';
import { proposalFrom } from '../../src/application/voting/proposalCommands';
import { voteReminderCard, voteResultCard } from '../../src/cards/besideVoteCards';
import { voteCard, voteMark } from '../../src/cards/voteCard';
import type { Group } from '../../src/domain/groups/group';
import { type Proposal, proposalStatus, type VoteRound } from '../../src/domain/voting/proposal';
import { roundOfProposalLetter, voteLetter } from '../../src/domain/voting/proposalEvents';
import { silentVoters } from '../../src/domain/voting/votersOf';
import type { Language } from '../../src/text/language';
import { voteMail } from '../../src/text/mails/voteMail';
import type { CardLetter, Letters } from './letters';

/** Where proposals are read and voted on, for links in cards and mails. */
export const proposalPage = (pagesUrl: string, key: string): string =>
  `${pagesUrl}LSG.aspx#forslag/${key}`;

export interface ProposalLetterTools {
  readonly language: Language;
  readonly groups: readonly Group[];
  readonly pagesUrl: string;
}

/** Whether the person a mail goes to still has not voted. */
const stillSilent = (round: VoteRound, { to }: Extract<Effect, { kind: 'sendMail' }>): boolean =>
  silentVoters(round).some(({ seat, voter }) =>
    [seat.member, seat.substitute].some((one) => one?.id === voter?.id && one?.mail === to),
  );

/** The cards and mails of proposals: one card a round, what stands below it, and mails to who votes (LS-20, X-25). */
export function proposalLetters({ language, groups, pagesUrl }: ProposalLetterTools): Letters {
  const hasChannel = ({ groupKey }: Proposal): boolean =>
    groups.find(({ key }) => key === groupKey)?.channel !== undefined;
  const placeOf = (proposal: Proposal, letter: string): CardLetter['place'] => {
    const card = proposal.cards[letter];
    if (!card) return hasChannel(proposal) ? 'waiting' : 'gone';
    return 'posted' in card ? card.posted : 'gone';
  };
  const found = (
    letter: string,
    proposal: Proposal | undefined,
  ): { readonly proposal: Proposal; readonly round: VoteRound } | undefined => {
    const number = roundOfProposalLetter(letter);
    const round = proposal?.rounds.find((one) => one.number === number);
    return proposal && round && { proposal, round };
  };

  return {
    card({ letter, key }, entries) {
      const now = found(letter, proposalFrom(entries));
      if (!now) return undefined;
      const { proposal, round } = now;
      const page = proposalPage(pagesUrl, proposal.key);
      if (letter === voteLetter(round.number))
        return {
          card: voteCard({ proposal, round, page }, language),
          place: placeOf(proposal, letter),
          mark: { name: 'proposal', value: voteMark(proposal.key, round.number) },
          earlier: [],
        };
      const id = key.replace(/[^\w-]/g, '-');
      const standing = placeOf(proposal, voteLetter(round.number));
      const isReminder = letter.startsWith('reminder/');
      const isNeedless = isReminder && (round.closed || silentVoters(round).length === 0);
      return {
        card: isReminder
          ? voteReminderCard(proposal, round, { id }, language)
          : voteResultCard(proposal, round, page, { id }, language),
        place: isNeedless || standing === 'gone' ? 'gone' : 'waiting',
        mark: { name: 'id', value: id },
        earlier: [],
        beside: typeof standing === 'string' ? {} : { thread: standing },
      };
    },
    mail(effect, entries) {
      const { letter } = effect;
      const now = found(letter, proposalFrom(entries));
      const what = /^(asked|silent)\//.exec(letter)?.[1] as 'asked' | 'silent' | undefined;
      if (!now || !what || effect.kind !== 'sendMail') return Promise.resolve(undefined);
      const { proposal, round } = now;
      const isOpen = proposalStatus(proposal) === 'open' && !round.closed;
      if (!isOpen || !stillSilent(round, effect)) return Promise.resolve('obsolete');
      const page = proposalPage(pagesUrl, proposal.key);
      const mail = voteMail(proposal, round, page, what, language);
      // Who is reminded is silent, and who is silent is not for everybody who reads the log.
      return Promise.resolve(what === 'silent' ? { ...mail, isUnrecorded: true } : mail);
    },
  };
}
