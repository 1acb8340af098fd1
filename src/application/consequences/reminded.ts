import type { Dispatch, Reminder } from '../../domain/dispatches/dispatch';
import { eventKeyOf, type LogEntry } from '../../domain/log/logEntry';
import type { Effect } from '../effects';
import type { RegionFacts } from './consequences';

/**
 * What a reminder does: a short reply below the card, which tells people where a changed card would not; a mail
 * to those it names; and from the copies on one line a day in the coordinator's channel, however many units it was.
 */
export function reminded(
  entry: LogEntry,
  { number, on, mailedTo, copiedTo }: Omit<Reminder, 'at'>,
  { delivery, unit, noticeKey }: Dispatch,
  { coordinatorChannel }: RegionFacts,
): readonly Effect[] {
  const about = { subject: entry.subject, stream: entry.stream };
  const letter = `reminder/${number}`;
  const key = eventKeyOf(entry);
  const [to, ...copyTo] = mailedTo;
  return [
    ...(delivery.state === 'posted' && unit.channel
      ? [
          {
            ...about,
            kind: 'postCard',
            key: `postCard/${key}`,
            letter,
            channel: unit.channel,
          } as const,
        ]
      : []),
    ...(to
      ? [
          {
            ...about,
            kind: 'sendMail',
            key: `sendMail/${key}`,
            letter,
            to,
            ...(copyTo.length > 0 ? { copyTo } : {}),
          } as const,
        ]
      : []),
    ...(copiedTo.length > 0 && coordinatorChannel
      ? [
          {
            ...about,
            kind: 'postCard',
            key: `postCard/${noticeKey}/copy/${on}/${number}`,
            letter: `copy/${number}`,
            channel: coordinatorChannel,
          } as const,
        ]
      : []),
  ];
}
