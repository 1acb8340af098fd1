import type { Dispatch, DispatchEvent, UndeliveredReason } from '../../domain/dispatches/dispatch';
import { eventKeyOf, type LogEntry } from '../../domain/log/logEntry';
import { isOutside } from '../../domain/units/unit';
import type { Effect } from '../effects';
import {
  type Consequences,
  following,
  isOwnAddress,
  nothing,
  type RegionFacts,
} from './consequences';

const only = (...effects: readonly Effect[]): Consequences => ({ drafts: [], effects });

const common = (entry: LogEntry) => ({ subject: entry.subject, stream: entry.stream });

const updatedCard = (entry: LogEntry): Consequences =>
  only({
    ...common(entry),
    kind: 'updateCard',
    key: `updateCard/${eventKeyOf(entry)}`,
    letter: 'dispatch',
  });

const mailed = (entry: LogEntry, letter: string, to: string): Consequences =>
  only({ ...common(entry), kind: 'sendMail', key: `sendMail/${eventKeyOf(entry)}`, letter, to });

const undelivered = (entry: LogEntry, reason: UndeliveredReason): Consequences => ({
  drafts: [
    following(
      entry,
      entry.stream,
      'undelivered',
      { type: 'cardUndelivered', payload: { reason } },
      { byService: true },
    ),
  ],
  effects: [],
});

/** The letter by which a unit without a channel is reached: a link for those outside, own handling, or information. */
const letterFor = ({ unit, mode }: Dispatch): string | undefined => {
  if (mode === 'ownHandling') return 'ownHandling';
  if (isOutside(unit)) return mode === 'information' ? 'information' : 'link';
  return mode === 'information' && !unit.channel ? 'information' : undefined;
};

function queued(entry: LogEntry, dispatch: Dispatch, facts: RegionFacts): Consequences {
  const { channel, mailbox } = dispatch.unit;
  const letter = letterFor(dispatch);
  // The trap of SN-38: an administration's mailbox may be the coordinator's own, and the mail would come back.
  if (!channel && mailbox && isOwnAddress(facts, mailbox)) return undelivered(entry, 'own-mailbox');
  if (letter && mailbox && !isOwnAddress(facts, mailbox)) return mailed(entry, letter, mailbox);
  if (channel) {
    const key = `postCard/${eventKeyOf(entry)}`;
    return only({ ...common(entry), kind: 'postCard', key, letter: 'dispatch', channel });
  }
  return undelivered(entry, 'no-channel');
}

/**
 * What follows from an event of a dispatch. A dispatch to a unit without a channel is undelivered at once,
 * and an undelivered dispatch goes to the unit's mailbox instead.
 */
export function dispatchConsequences(
  entry: LogEntry,
  event: DispatchEvent,
  dispatch: Dispatch,
  facts: RegionFacts,
): Consequences {
  const { mailbox } = dispatch.unit;
  switch (event.type) {
    case 'dispatchQueued':
      return queued(entry, dispatch, facts);
    case 'cardUndelivered':
      return mailbox && !isOwnAddress(facts, mailbox)
        ? mailed(entry, 'undelivered', mailbox)
        : nothing;
    case 'cardPosted':
    case 'mailedInstead':
    case 'letterMailed':
      return nothing;
    default:
      return updatedCard(entry);
  }
}
