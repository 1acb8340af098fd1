import { type Assignment, editionInForce } from '../../domain/assignments/assignment';
import type { AssignmentEvent } from '../../domain/assignments/assignmentEvents';
import {
  editionOfCard,
  letterOfEdition,
  letterOfEvent,
} from '../../domain/assignments/assignmentLetter';
import type { Group } from '../../domain/groups/group';
import { eventKeyOf, type LogEntry } from '../../domain/log/logEntry';
import type { Contact } from '../../domain/units/unit';
import type { Effect } from '../effects';
import { isOwnAddress, type RegionFacts } from './consequences';

export interface AssignmentFacts {
  readonly region: Pick<RegionFacts, 'ownAddresses'>;
  readonly groups: readonly Group[];
}

const leadersOf = ({ seats, secretaries }: Group): readonly Contact[] => [
  ...seats.flatMap(({ office, member }) => (office ? [member] : [])),
  ...secretaries,
];

/** Where a group without a channel is reached: its mailbox, or the mail of those who lead it. */
function mailed(
  entry: LogEntry,
  letter: string,
  group: Group,
  { region }: AssignmentFacts,
): readonly Effect[] {
  const all = group.mailbox ? [group.mailbox] : leadersOf(group).flatMap(({ mail }) => mail ?? []);
  const { subject, stream } = entry;
  return Array.from(new Set(all))
    .filter((address) => !isOwnAddress(region, address))
    .map((to, index) => ({
      ...{ subject, stream, kind: 'sendMail' as const, to },
      key: `sendMail/${eventKeyOf(entry)}/${group.key}/${index + 1}`,
      letter: `${letter}/${index + 1}`,
    }));
}

const posted = (
  entry: LogEntry,
  letter: string,
  group: Group | undefined,
  facts: AssignmentFacts,
): readonly Effect[] => {
  if (!group) return [];
  const { channel } = group;
  if (!channel) return mailed(entry, letter, group, facts);
  const { subject, stream } = entry;
  return [
    { subject, stream, kind: 'postCard', key: `postCard/${eventKeyOf(entry)}`, letter, channel },
  ];
};

const changed = (entry: LogEntry, state: Assignment, lag: Group | undefined): readonly Effect[] =>
  state.editions
    .filter(({ card }) => lag?.channel && !(card && 'undelivered' in card))
    .slice(-2)
    .map(({ number }) => ({
      ...{ subject: entry.subject, stream: entry.stream, kind: 'updateCard' as const },
      key: `updateCard/${eventKeyOf(entry)}/${number}`,
      letter: letterOfEdition(number),
    }));

/**
 * What follows from an event of an assignment outside the lists: the working group is told in its channel, by mail where
 * it has none, of what it is given, of answers and feedback, and of report days; the group is told of reports and
 * questions (LS-06 … LS-08). The card of an edition tells whether it was taken on or replaced.
 */
export function assignmentEffects(
  entry: LogEntry,
  event: AssignmentEvent,
  state: Assignment,
  facts: AssignmentFacts,
): readonly Effect[] {
  const of = (key: string): Group | undefined => facts.groups.find((one) => one.key === key);
  const [group, lag] = [of(state.groupKey), of(state.lagKey)];
  const news = letterOfEvent(entry.sequence);
  switch (event.type) {
    case 'assignmentGiven':
    case 'assignmentChanged': {
      const { number = 1 } = editionInForce(state) ?? {};
      const before = { ...state, editions: state.editions.slice(0, -1) };
      return [
        ...posted(entry, letterOfEdition(number), lag, facts),
        ...changed(entry, before, lag).slice(-1),
      ];
    }
    case 'cardUndelivered': {
      const edition = editionOfCard(event.payload.letter);
      return lag && edition !== undefined
        ? mailed(entry, letterOfEdition(edition), lag, facts)
        : [];
    }
    case 'assignmentAccepted':
      return changed(entry, state, lag).slice(-1);
    case 'assignmentAskedBack':
      return [...posted(entry, news, group, facts), ...changed(entry, state, lag).slice(-1)];
    case 'reportGiven':
      return posted(entry, news, group, facts);
    case 'feedbackGiven':
    case 'questionAnswered':
    case 'reportSentBack':
    case 'reportReminded':
      return posted(entry, news, lag, facts);
    case 'assignmentEnded':
    case 'assignmentWithdrawn':
      return state.editions.length === 0
        ? []
        : [...posted(entry, news, lag, facts), ...changed(entry, state, lag).slice(-1)];
    default:
      return [];
  }
}
