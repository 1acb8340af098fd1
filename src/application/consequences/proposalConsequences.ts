import type { Group } from '../../domain/groups/group';
import { eventKeyOf, type LogEntry } from '../../domain/log/logEntry';
import type { Contact } from '../../domain/units/unit';
import { type Proposal, proposalStatus, roundNow } from '../../domain/voting/proposal';
import {
  type ProposalEvent,
  reminderLetter,
  resultLetter,
  roundOfProposalLetter,
  voteLetter,
} from '../../domain/voting/proposalEvents';
import { shownRound } from '../../domain/voting/shownRound';
import { votersOf } from '../../domain/voting/votersOf';
import type { Effect } from '../effects';
import type { FollowedRecord } from '../records/followRecords';
import { eventOf } from '../records/recordEvents';
import { isOwnAddress, type RegionFacts } from './consequences';

export interface ProposalFacts extends Pick<RegionFacts, 'ownAddresses'> {
  readonly groups: readonly Group[];
}

const channelOf = ({ groupKey }: Proposal, { groups }: ProposalFacts) =>
  groups.find(({ key }) => key === groupKey)?.channel;

const post = (
  entry: LogEntry,
  letter: string,
  proposal: Proposal,
  facts: ProposalFacts,
): readonly Effect[] => {
  const channel = channelOf(proposal, facts);
  const { subject, stream } = entry;
  const key = `postCard/${eventKeyOf(entry)}/${letter}`;
  return channel ? [{ kind: 'postCard', key, subject, stream, letter, channel }] : [];
};

const mailed = (
  entry: LogEntry,
  letter: string,
  people: readonly Contact[],
  facts: ProposalFacts,
): readonly Effect[] =>
  people.flatMap(({ mail }, index) =>
    mail === undefined || isOwnAddress(facts, mail)
      ? []
      : [
          {
            kind: 'sendMail' as const,
            key: `sendMail/${eventKeyOf(entry)}/${index + 1}`,
            ...{ subject: entry.subject, stream: entry.stream, to: mail },
            // The person is part of its name: a mail that has become needless for one still goes to the others.
            letter: `${letter}/${index + 1}`,
          },
        ],
  );

/** Who votes now, as they are reached: the contact stands in the frozen roster. */
const contactsOf = (proposal: Proposal): readonly Contact[] => {
  const round = roundNow(proposal);
  if (!round) return [];
  return votersOf(round).flatMap(({ seat, voter }) =>
    voter ? [seat.member.id === voter.id ? seat.member : (seat.substitute ?? voter)] : [],
  );
};

/** What everybody sees of the latest round: only when this changes does its card change. */
const faceOf = (proposal: Proposal | undefined): string => {
  const round = proposal && roundNow(proposal);
  return JSON.stringify([proposal && proposalStatus(proposal), round && shownRound(round)]);
};

const shownOnCard = new Set<ProposalEvent['type']>([
  'voteCast',
  'conflictDeclared',
  'conflictTakenBack',
  'voteClosed',
  'tieDecided',
  'proposalWithdrawn',
]);

/** One change of the card for all that came together, and none when nobody sees a difference. */
function changedCard({ state, news, at }: FollowedRecord<Proposal>): readonly Effect[] {
  const changing = news.filter(({ type }) => shownOnCard.has(type as ProposalEvent['type']));
  const [first] = changing;
  const last = changing[changing.length - 1];
  const round = roundNow(state);
  if (!first || !last || !round) return [];
  const before = at({ ...first, sequence: first.sequence - 1 });
  if (faceOf(before) === faceOf(state)) return [];
  const { subject, stream } = last;
  const letter = voteLetter(round.number);
  return [{ kind: 'updateCard', key: `updateCard/${eventKeyOf(last)}`, subject, stream, letter }];
}

/**
 * What follows from a proposal's events outside the lists: the card of a round, or mails where there is no channel; the
 * silent are reminded below the card and by mail; the result stands below the card. The card changes once for all votes
 * that came together, so that a thousand votes cost a few changes within the channel's limits (LS-20).
 */
export function proposalConsequences(
  record: FollowedRecord<Proposal>,
  facts: ProposalFacts,
): readonly Effect[] {
  const { state, news } = record;
  const effects = news.flatMap((entry): readonly Effect[] => {
    const event = eventOf<ProposalEvent>(entry);
    switch (event.type) {
      case 'voteOpened': {
        const { round } = event.payload;
        return channelOf(state, facts)
          ? post(entry, voteLetter(round), state, facts)
          : mailed(entry, `asked/${round}`, contactsOf(state), facts);
      }
      case 'cardUndelivered': {
        const { letter } = event.payload;
        const round = roundOfProposalLetter(letter);
        if (letter !== voteLetter(round)) return [];
        return mailed(entry, `asked/${round}`, contactsOf(state), facts);
      }
      case 'silentReminded': {
        const { round, hours } = event.payload;
        return [
          ...post(entry, reminderLetter(round, hours), state, facts),
          // For all who vote, so that the outbox does not tell who is silent: a mail is needless for those who have voted.
          ...mailed(entry, `silent/${round}`, contactsOf(state), facts),
        ];
      }
      case 'voteClosed':
        return post(entry, resultLetter(event.payload.round), state, facts);
      case 'tieDecided':
        return post(entry, `tie/${event.payload.round}`, state, facts);
      default:
        return [];
    }
  });
  return [...effects, ...changedCard(record)];
}
