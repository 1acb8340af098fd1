import { type Actor, theService } from '../domain/log/logEntry';
import type { NoticeReceived } from '../domain/notices/noticeEvents';
import { noticeKeyOf, noticeStream } from '../domain/notices/noticeKey';
import type { LocalDate } from '../domain/time';
import { numbering } from './records/numbering';
import type { LogTools } from './ports';

/** A notice that is to get a number; the same cause gets the same one, however often it is tried. */
export interface NewNotice {
  readonly cause: string;
  /** The day it arrived in the region's calendar; it gives the year of the number. */
  readonly day: LocalDate;
  readonly by: Actor;
  readonly notice: Omit<NoticeReceived, 'key'>;
}

export interface ReceivedMail {
  /** The mail's lasting id in the mailbox: the same mail becomes one notice, however often it is met. */
  readonly mailId: string;
  readonly day: LocalDate;
  readonly notice: Omit<NoticeReceived, 'key'>;
}

/** Gives an incoming notice the next number of its year, and begins its stream. Nothing is sent on: a person decides. */
export const numberingNotices = (tools: LogTools) => {
  const number = numbering(tools);
  return ({ cause, day, by, notice }: NewNotice): Promise<string> =>
    number({
      ...{ cause, by, series: day.slice(0, 4), streamOf: noticeStream, type: 'noticeReceived' },
      keyOf: (running) => noticeKeyOf(day, running),
      payloadOf: (key) => ({ key, ...notice }),
    });
};

/** The cause by which a mail is recorded once, as a notice or as a message of a case. */
export const mailCause = (mailId: string): string => `mail:${mailId}`;

/** Registers a mail as an incoming notice and gives its number. */
export const receiving = (tools: LogTools) => {
  const number = numberingNotices(tools);
  return ({ mailId, day, notice }: ReceivedMail): Promise<string> =>
    number({ cause: mailCause(mailId), day, by: theService, notice });
};
