import type { Dispatch, DispatchEvent, UndeliveredReason } from '../../domain/dispatches/dispatch';
import { dispatchStatus, isComplete } from '../../domain/dispatches/dispatchStatus';
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
import { firstLetterOf, mailboxOf } from './reachedByMail';
import { reminded } from './reminded';

const only = (...effects: readonly Effect[]): Consequences => ({ drafts: [], effects });

const about = (entry: LogEntry) => ({ subject: entry.subject, stream: entry.stream });

const updatedCard = (entry: LogEntry, dispatch: Dispatch): readonly Effect[] =>
  dispatch.delivery.state === 'mailed'
    ? []
    : [
        {
          ...about(entry),
          kind: 'updateCard',
          key: `updateCard/${eventKeyOf(entry)}`,
          letter: 'dispatch',
        },
      ];

const mailed = (
  entry: LogEntry,
  letter: string,
  to: string | undefined,
  copyTo: readonly string[] = [],
): readonly Effect[] =>
  to
    ? [
        {
          ...about(entry),
          kind: 'sendMail',
          key: `sendMail/${eventKeyOf(entry)}`,
          letter,
          to,
          ...(copyTo.length > 0 ? { copyTo } : {}),
        },
      ]
    : [];

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

function queued(entry: LogEntry, dispatch: Dispatch, facts: RegionFacts): Consequences {
  const { channel, mailbox, designated } = dispatch.unit;
  const letter = firstLetterOf(dispatch);
  // The trap of SN-38: an administration's mailbox may be the coordinator's own, and the mail would come back.
  if (!channel && mailbox && isOwnAddress(facts, mailbox)) return undelivered(entry, 'own-mailbox');
  if (letter && mailbox && !isOwnAddress(facts, mailbox)) {
    // The designated function has the dialogue with the coordinator where others have the product too (SN-48).
    const copyTo = letter === 'ownHandling' && designated?.mail ? [designated.mail] : [];
    return only(...mailed(entry, letter, mailbox, copyTo));
  }
  if (channel) {
    const key = `postCard/${eventKeyOf(entry)}`;
    return only({ ...about(entry), kind: 'postCard', key, letter: 'dispatch', channel });
  }
  return undelivered(entry, 'no-channel');
}

/** What was sent is changed in every channel: the card changes, and who was reached by mail gets another. */
function changed(
  entry: LogEntry,
  dispatch: Dispatch,
  facts: RegionFacts,
  letter: 'changed' | 'newDates',
): readonly Effect[] {
  const isOver = dispatch.mode === 'information' || isComplete(dispatchStatus(dispatch));
  const isNews = letter === 'changed' || !isOver;
  return [
    ...updatedCard(entry, dispatch),
    ...(isNews ? mailed(entry, letter, mailboxOf(dispatch, facts)) : []),
  ];
}

/** An answer changes the card. One by a link has used it up: the next goes to the same mailbox. */
function answered(
  entry: LogEntry,
  payload: { readonly byLink?: boolean },
  dispatch: Dispatch,
  facts: RegionFacts,
): readonly Effect[] {
  const goesOn = payload.byLink === true && !isComplete(dispatchStatus(dispatch));
  return [
    ...updatedCard(entry, dispatch),
    ...(goesOn && isOutside(dispatch.unit)
      ? mailed(entry, 'link', mailboxOf(dispatch, facts))
      : []),
  ];
}

const helpWanted = (entry: LogEntry, { coordinatorChannel }: RegionFacts): readonly Effect[] =>
  coordinatorChannel
    ? [
        {
          ...about(entry),
          kind: 'postCard',
          key: `postCard/${eventKeyOf(entry)}/help`,
          letter: `help/${entry.sequence}`,
          channel: coordinatorChannel,
        },
      ]
    : [];

/**
 * What follows from an event of a dispatch. A dispatch to a unit without a channel is undelivered at once,
 * and an undelivered dispatch goes to the unit's mailbox instead. Who needs help gets the coordinator told.
 */
export function dispatchConsequences(
  entry: LogEntry,
  event: DispatchEvent,
  dispatch: Dispatch,
  facts: RegionFacts,
): Consequences {
  switch (event.type) {
    case 'dispatchQueued':
      return queued(entry, dispatch, facts);
    case 'cardUndelivered': {
      const { mailbox } = dispatch.unit;
      const isReachable = mailbox !== undefined && !isOwnAddress(facts, mailbox);
      return isReachable ? only(...mailed(entry, 'undelivered', mailbox)) : nothing;
    }
    case 'cardPosted':
    case 'mailedInstead':
    case 'letterMailed':
      return nothing;
    case 'reminderSent':
      return only(...reminded(entry, event.payload, dispatch, facts));
    case 'deadlinesExtended':
      return only(...changed(entry, dispatch, facts, 'newDates'));
    case 'contentCorrected':
    case 'dispatchWithdrawn':
    case 'dispatchSuperseded':
      return only(...changed(entry, dispatch, facts, 'changed'));
    case 'helpRequested':
      return only(...answered(entry, event.payload, dispatch, facts), ...helpWanted(entry, facts));
    case 'receiptConfirmed':
    case 'notAffectedReported':
    case 'workBegun':
    case 'handlingReported':
    case 'closingNoteRecorded':
      return only(...answered(entry, event.payload, dispatch, facts));
  }
}
