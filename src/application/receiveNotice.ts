import { chained } from '../domain/log/chain';
import { theService } from '../domain/log/logEntry';
import type { NoticeReceived } from '../domain/notices/notice';
import { nextNoticeNumber, noticeKeyOf, noticeStream, numberingDay } from '../domain/notices/noticeKey';
import type { LocalDate } from '../domain/time';
import { AppFault } from './fault';
import type { LogTools } from './ports';

export interface ReceivedMail {
  /** The mail's lasting id in the mailbox: the same mail becomes one notice, however often it is met. */
  readonly mailId: string;
  /** The day it arrived in the region's calendar; it gives the year of the number, unless a later year has begun. */
  readonly day: LocalDate;
  readonly notice: Omit<NoticeReceived, 'key'>;
}

const attempts = 20;

/** Registers a mail as an incoming notice and gives its number. Nothing is sent on: a person decides. */
export const receiving =
  ({ log, clock, sha256 }: LogTools) =>
  async ({ mailId, day, notice }: ReceivedMail): Promise<string> => {
    const cause = `mail:${mailId}`;
    const known = await log.byCause(cause);
    if (known) return known.subject;
    let tried = 0;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const latest = await log.latestOfType('noticeReceived');
      const numberedOn = numberingDay(day, latest?.subject);
      tried = Math.max(nextNoticeNumber(numberedOn, latest?.subject), tried + 1);
      const key = noticeKeyOf(numberedOn, tried);
      const draft = {
        stream: noticeStream(key),
        type: 'noticeReceived',
        subject: key,
        at: clock.now(),
        actor: theService,
        cause,
        payload: { key, ...notice },
      };
      const appended = await log.append(chained(draft, undefined, sha256));
      if (appended.outcome !== 'conflict') return appended.entry.subject;
    }
    throw new AppFault('store/conflict', `No free number for the mail ${mailId}.`);
  };
