import type { CaseEvent } from '../../domain/cases/caseEvents';
import { caseKeysIn, type IncomingCaseMail } from '../../domain/cases/caseMail';
import { addMail } from '../../domain/cases/commands/addMail';
import { beginFromMail, type MailWords } from '../../domain/cases/commands/beginFromMail';
import { caseKeyOf, caseStream, type GroupCase } from '../../domain/cases/groupCase';
import type { CaseSettings } from '../../domain/groups/collaborationSettings';
import { type LogEntry, theService } from '../../domain/log/logEntry';
import type { LocalDate } from '../../domain/time';
import { caseFrom } from './caseCommands';
import { decide } from '../decide';
import { numbering } from '../records/numbering';
import type { LogTools } from '../ports';
import { eventOf } from '../records/recordEvents';

/** A mail to a group, by its lasting id in the mailbox: it is taken in once, however often it is met. */
export interface MailToGroup {
  readonly mailId: string;
  readonly groupKey: string;
  /** The day it arrived; it gives the year of a new case's number. */
  readonly day: LocalDate;
  readonly mail: IncomingCaseMail;
}

/** The case that a mail is kept with, and the names of its files, the original first. */
export interface CaseMailPlace {
  readonly key: string;
  readonly files: readonly string[];
}

export const caseMailCause = (mailId: string): string => `caseMail:${mailId}`;

const placeIn = (entry: LogEntry): CaseMailPlace => {
  const event = eventOf<CaseEvent>(entry);
  const mail =
    event.type === 'caseBegun'
      ? event.payload.mail
      : event.type === 'mailAdded'
        ? event.payload
        : undefined;
  return { key: entry.subject, files: (mail?.files ?? []).map(({ file }) => file) };
};

/** Where a mail that was met before is kept; undefined when it is new. */
export const placeOfCaseMail =
  ({ log }: Pick<LogTools, 'log'>) =>
  async (mailId: string): Promise<CaseMailPlace | undefined> => {
    const entry = await log.byCause(caseMailCause(mailId));
    return entry && placeIn(entry);
  };

/**
 * Takes in a mail to a group (LS-22): one whose subject names a case of the group that is open is added to it, every other
 * begins a case. What a machine wrote begins none: undefined, so that it is put aside.
 */
export const receivingCaseMail = (
  tools: LogTools,
  { prefix }: Pick<CaseSettings, 'prefix'>,
  words: MailWords,
) => {
  const number = numbering(tools);
  const placeOf = placeOfCaseMail(tools);

  const named = async (subject: string, groupKey: string): Promise<readonly GroupCase[]> => {
    const found: GroupCase[] = [];
    for (const key of caseKeysIn(subject, prefix).slice(0, 5)) {
      const state = caseFrom(await tools.log.read(caseStream(key)));
      if (state?.groupKey === groupKey) found.push(state);
    }
    return found;
  };

  return async ({
    mailId,
    groupKey,
    day,
    mail,
  }: MailToGroup): Promise<CaseMailPlace | undefined> => {
    const known = await placeOf(mailId);
    if (known) return known;
    const cause = caseMailCause(mailId);
    const cases = await named(mail.subject, groupKey);
    for (const { key } of cases.filter(({ closed }) => !closed)) {
      const matter = { cause, subject: key, actor: theService, from: caseFrom };
      const outcome = await decide(tools, { ...matter, stream: caseStream(key) }, (state) =>
        addMail(state, mail),
      );
      if (outcome?.ok) return placeOf(mailId);
    }
    if (mail.isAutomatic) return undefined;
    const event = beginFromMail(mail, { groupKey, words, earlier: cases[0] });
    const year = day.slice(0, 4);
    await number({
      ...{ cause, by: theService, series: `${prefix}-${year}`, streamOf: caseStream },
      keyOf: (running) => caseKeyOf(prefix, year, running),
      ...{ type: event.type, payloadOf: () => event.payload },
    });
    return placeOf(mailId);
  };
};
