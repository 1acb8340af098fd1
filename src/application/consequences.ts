import type { DispatchEvent } from '../domain/dispatches/dispatch';
import type { Dispatch } from '../domain/dispatches/dispatch';
import { type EntryDraft } from '../domain/log/chain';
import { eventKeyOf, type LogEntry, theService } from '../domain/log/logEntry';
import type { DispatchPlan } from '../domain/notices/notice';
import { dispatchKeyOf, dispatchStream } from '../domain/notices/noticeKey';
import { isDispatchStream, isNoticeStream, noticeEventOf, dispatchEventOf } from './domainEvents';
import type { Effect } from './effects';

/** What follows from an event without anybody deciding anew: further events, and effects for the outbox. */
export interface Consequences {
  readonly drafts: readonly EntryDraft[];
  readonly effects: readonly Effect[];
}

const nothing: Consequences = { drafts: [], effects: [] };

// The cause names the event and the unit, so that carrying on after a stop repeats nothing.
const queuedDispatches = (entry: LogEntry, plan: DispatchPlan): readonly EntryDraft[] => {
  const { units, ...content } = plan;
  return units.map((unit) => {
    const key = dispatchKeyOf(entry.subject, unit.key);
    return {
      stream: dispatchStream(key),
      type: 'dispatchQueued',
      subject: entry.subject,
      at: entry.at,
      actor: entry.actor,
      cause: `${eventKeyOf(entry)}/${unit.key}`,
      payload: { key, noticeKey: entry.subject, unit, content },
    };
  });
};

const ofDispatch = (entry: LogEntry, event: DispatchEvent, dispatch: Dispatch): Consequences => {
  const key = eventKeyOf(entry);
  const effect = { subject: dispatch.noticeKey, dispatchKey: dispatch.key };
  const { channel, mailbox } = dispatch.unit;
  switch (event.type) {
    case 'dispatchQueued':
      if (channel)
        return {
          drafts: [],
          effects: [{ ...effect, kind: 'postCard', key: `postCard/${key}`, channel }],
        };
      return {
        drafts: [
          {
            stream: entry.stream,
            type: 'cardUndelivered',
            subject: entry.subject,
            at: entry.at,
            actor: theService,
            cause: `${key}/undelivered`,
            payload: { reason: 'no-channel' },
          },
        ],
        effects: [],
      };
    case 'cardUndelivered':
      return mailbox
        ? {
            drafts: [],
            effects: [{ ...effect, kind: 'sendMail', key: `sendMail/${key}`, to: mailbox }],
          }
        : nothing;
    case 'receiptConfirmed':
    case 'notAffectedReported':
    case 'handlingReported':
      return { drafts: [], effects: [{ ...effect, kind: 'updateCard', key: `updateCard/${key}` }] };
    case 'cardPosted':
    case 'mailedInstead':
      return nothing;
  }
};

/**
 * The consequences of one entry. A dispatch to a unit without a channel is undelivered at once,
 * and an undelivered dispatch goes to the unit's mailbox instead.
 */
export function consequencesOf(entry: LogEntry, dispatch: Dispatch | undefined): Consequences {
  if (isNoticeStream(entry.stream)) {
    const event = noticeEventOf(entry);
    return event.type === 'noticeDispatched'
      ? { drafts: queuedDispatches(entry, event.payload), effects: [] }
      : nothing;
  }
  if (isDispatchStream(entry.stream) && dispatch)
    return ofDispatch(entry, dispatchEventOf(entry), dispatch);
  return nothing;
}
