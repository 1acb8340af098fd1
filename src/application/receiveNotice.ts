import { chained } from '../domain/log/chain';
import { type Actor, theService } from '../domain/log/logEntry';
import type { NoticeReceived } from '../domain/notices/noticeEvents';
import { noticeKeyOf, noticeStream } from '../domain/notices/noticeKey';
import type { LocalDate } from '../domain/time';
import { AppFault } from './fault';
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

const attempts = 20;

/**
 * The first free number behind one that is known to be taken. Numbers are given without gaps, so doubling steps and
 * then halving them finds it in few questions, however long the register: counting rows is no question a list above
 * 5,000 items answers.
 */
async function firstFree(
  isTaken: (number: number) => Promise<boolean>,
  known: number,
): Promise<number> {
  let taken = known;
  let step = 1;
  while (await isTaken(taken + step)) {
    taken += step;
    step *= 2;
  }
  let free = taken + step;
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (await isTaken(middle)) taken = middle;
    else free = middle;
  }
  return free;
}

/** Gives an incoming notice the next number of its year, and begins its stream. Nothing is sent on: a person decides. */
export const numbering = ({ log, clock, sha256 }: LogTools) => {
  const latestOfYear = new Map<string, number>();
  return async ({ cause, day, by, notice }: NewNotice): Promise<string> => {
    const known = await log.byCause(cause);
    if (known) return known.subject;
    const year = day.slice(0, 4);
    const isTaken = (number: number): Promise<boolean> =>
      log.has(noticeStream(noticeKeyOf(day, number)));
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const number = await firstFree(isTaken, latestOfYear.get(year) ?? 0);
      const key = noticeKeyOf(day, number);
      const draft = {
        stream: noticeStream(key),
        type: 'noticeReceived',
        subject: key,
        at: clock.now(),
        actor: by,
        cause,
        payload: { key, ...notice },
      };
      const appended = await log.append(chained(draft, undefined, sha256));
      // Either way the number is taken now: by this notice, or by one that was faster.
      latestOfYear.set(year, number);
      if (appended.outcome === 'known') latestOfYear.delete(year);
      if (appended.outcome !== 'conflict') return appended.entry.subject;
    }
    throw new AppFault('store/conflict', `No free number for ${cause}.`);
  };
};

/** The cause by which a mail is recorded once, as a notice or as a message of a case. */
export const mailCause = (mailId: string): string => `mail:${mailId}`;

/** Registers a mail as an incoming notice and gives its number. */
export const receiving = (tools: LogTools) => {
  const number = numbering(tools);
  return ({ mailId, day, notice }: ReceivedMail): Promise<string> =>
    number({ cause: mailCause(mailId), day, by: theService, notice });
};
