import type { ReadRequest } from '../../domain/documents/receipts/readRequest';
import {
  type ReadRequestEvent,
  readReminderLetter,
  requestLetter,
  requestMailLetter,
} from '../../domain/documents/receipts/readRequestEvents';
import { eventKeyOf, type LogEntry } from '../../domain/log/logEntry';
import type { Effect } from '../effects';
import {
  type Consequences,
  following,
  isOwnAddress,
  nothing,
  type RegionFacts,
} from './consequences';

const about = ({ subject, stream }: LogEntry) => ({ subject, stream });
const only = (...effects: readonly Effect[]): Consequences => ({ drafts: [], effects });

const mailed = (
  entry: LogEntry,
  letter: string,
  { mailbox }: ReadRequest,
  facts: RegionFacts,
): readonly Effect[] =>
  mailbox === undefined || isOwnAddress(facts, mailbox)
    ? []
    : [
        {
          ...about(entry),
          kind: 'sendMail',
          key: `sendMail/${eventKeyOf(entry)}`,
          letter,
          to: mailbox,
        },
      ];

const updated = (entry: LogEntry): Effect => ({
  ...about(entry),
  kind: 'updateCard',
  key: `updateCard/${eventKeyOf(entry)}`,
  letter: requestLetter,
});

const isOnCard = ({ channel, card }: ReadRequest): boolean =>
  channel !== undefined && !(card !== undefined && 'undelivered' in card);

function asked(entry: LogEntry, request: ReadRequest, facts: RegionFacts): Consequences {
  const { channel, mailbox } = request;
  if (channel) {
    const key = `postCard/${eventKeyOf(entry)}`;
    return only({ ...about(entry), kind: 'postCard', key, letter: requestLetter, channel });
  }
  const effects = mailed(entry, requestMailLetter, request, facts);
  if (effects.length > 0) return only(...effects);
  // An administration's mailbox may be the coordinator's own, and the mail would come back (SN-38).
  const reason = mailbox === undefined ? 'no-channel' : 'own-mailbox';
  const event = { type: 'cardUndelivered', payload: { letter: requestLetter, reason } };
  return {
    drafts: [following(entry, entry.stream, 'undelivered', event, { byService: true })],
    effects: [],
  };
}

function reminded(
  entry: LogEntry,
  number: number,
  request: ReadRequest,
  facts: RegionFacts,
): readonly Effect[] {
  const letter = readReminderLetter(number);
  const { card, channel } = request;
  if (card !== undefined && 'posted' in card && channel !== undefined) {
    const key = `postCard/${eventKeyOf(entry)}`;
    return [{ ...about(entry), kind: 'postCard', key, letter, channel }];
  }
  return mailed(entry, letter, request, facts);
}

/**
 * What follows from an event of a request to read: a card in the unit's channel, or a mail where it has none or
 * the card cannot be delivered. An answer changes the card; of many that are followed together only the last one does
 * (`isLast`), since the card is drawn from the stream as it then is.
 */
export function readingConsequences(
  entry: LogEntry,
  event: ReadRequestEvent,
  request: ReadRequest,
  facts: RegionFacts,
  isLast: boolean,
): Consequences {
  switch (event.type) {
    case 'readingAsked': {
      const isAnew = entry.sequence > 1;
      const first = asked(entry, request, facts);
      return isAnew && request.card && isOnCard(request) ? only(updated(entry)) : first;
    }
    case 'cardUndelivered':
      return only(...mailed(entry, requestMailLetter, request, facts));
    case 'readingReminded':
      return only(...reminded(entry, event.payload.number, request, facts));
    case 'cardPosted':
    case 'letterMailed':
      return nothing;
    case 'readingConfirmed':
    case 'readingDeclined':
    case 'personJoined':
    case 'personLeft':
    case 'readingClosed':
    case 'readingStale':
      return isLast && isOnCard(request) ? only(updated(entry)) : nothing;
  }
}
