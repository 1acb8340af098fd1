import { type Actor, theService } from '../domain/log/logEntry';
import type { FiledMessage } from '../domain/notices/incoming';
import { noticeStream } from '../domain/notices/noticeKey';
import { ok } from '../domain/result';
import { decide } from './decide';
import { noticeEventOf, noticeFrom } from './domainEvents';
import type { LogTools } from './ports';
import { mailCause } from './receiveNotice';

/** Where a mail ended up: registered as a notice, or filed with a case as a file of it. */
export interface MailPlace {
  readonly noticeKey: string;
  /** The name of its file, when it was filed. */
  readonly file?: string;
}

/** What became of a mail that was met before; undefined when it is new. */
export const placeOfMail =
  ({ log }: Pick<LogTools, 'log'>) =>
  async (mailId: string): Promise<MailPlace | undefined> => {
    const entry = await log.byCause(mailCause(mailId));
    if (!entry) return undefined;
    const event = noticeEventOf(entry);
    const file = event.type === 'messageFiled' ? event.payload.file : undefined;
    return { noticeKey: entry.subject, ...(file ? { file } : {}) };
  };

export interface MessageToFile {
  readonly cause: string;
  readonly noticeKey: string;
  readonly message: FiledMessage;
  readonly by?: Actor;
}

/** Records a message with the case it belongs to, once for each cause; undefined when there is no such case. */
export const recordingMessages =
  (tools: LogTools) =>
  async ({ cause, noticeKey, message, by = theService }: MessageToFile): Promise<boolean> => {
    const matter = {
      stream: noticeStream(noticeKey),
      subject: noticeKey,
      cause,
      actor: by,
      from: noticeFrom,
    };
    const outcome = await decide(tools, matter, (notice) => {
      const file = message.file ?? `svar-${notice.messages.length + 1}.eml`;
      return ok({ type: 'messageFiled', payload: { ...message, file } });
    });
    return outcome !== undefined;
  };

/**
 * Files a mail with the case it belongs to: a reply, a copy "handled by us" (SN-08), a closing note (SN-61). The mail
 * itself is kept with the case under the name given back; undefined when there is no such case.
 */
export const filingMessages = (tools: LogTools) => {
  const record = recordingMessages(tools);
  const placeOf = placeOfMail(tools);
  return async (
    mailId: string,
    noticeKey: string,
    message: Omit<FiledMessage, 'file'>,
  ): Promise<MailPlace | undefined> =>
    (await record({ cause: mailCause(mailId), noticeKey, message })) ? placeOf(mailId) : undefined;
};

/** A mail that was filed with a case, by the name of its file: the message, and the mail's id in the mailbox. */
export const filedMail =
  ({ log }: Pick<LogTools, 'log'>) =>
  async (
    noticeKey: string,
    file: string,
  ): Promise<{ readonly mailId: string; readonly message: FiledMessage } | undefined> => {
    for (const entry of await log.read(noticeStream(noticeKey))) {
      const event = noticeEventOf(entry);
      const isMail = entry.cause.startsWith(mailCause(''));
      if (event.type === 'messageFiled' && event.payload.file === file && isMail)
        return { mailId: entry.cause.slice(mailCause('').length), message: event.payload };
    }
    return undefined;
  };
