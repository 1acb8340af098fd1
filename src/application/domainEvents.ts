import { type Dispatch, type DispatchEvent, evolveDispatch } from '../domain/dispatches/dispatch';
import type { LogEntry } from '../domain/log/logEntry';
import { evolveNotice, type Notice, type NoticeEvent } from '../domain/notices/notice';

/** What an entry says, by the kind of its stream. Streams of other kinds are no concern of the use cases. */
export const isNoticeStream = (stream: string): boolean => stream.startsWith('notice/');
export const isDispatchStream = (stream: string): boolean => stream.startsWith('dispatch/');

// The lists are written by the service alone, and every payload is covered by the chain: a cast is enough here.
const event = <E>(entry: LogEntry): E =>
  ({ type: entry.type, payload: JSON.parse(entry.payload) as unknown }) as E;

export const noticeEventOf = (entry: LogEntry): NoticeEvent => event<NoticeEvent>(entry);
export const dispatchEventOf = (entry: LogEntry): DispatchEvent => event<DispatchEvent>(entry);

/** A notice as its stream tells it; undefined for an empty stream. */
export const noticeFrom = (entries: readonly LogEntry[]): Notice | undefined =>
  entries.reduce<Notice | undefined>(
    (notice, entry) => evolveNotice(notice, noticeEventOf(entry)),
    undefined,
  );

/** A dispatch as its stream tells it; undefined for an empty stream. */
export const dispatchFrom = (entries: readonly LogEntry[]): Dispatch | undefined =>
  entries.reduce<Dispatch | undefined>(
    (dispatch, entry) => evolveDispatch(dispatch, dispatchEventOf(entry), entry),
    undefined,
  );
