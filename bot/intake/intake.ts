import type { Projections } from '../../src/application/ports';
import type { ReceivedMail } from '../../src/application/receiveNotice';
import { toNoticeFields } from '../../src/application/toNoticeFields';
import { dayOf } from '../../src/text/dates';
import type { Mailbox, IncomingMail } from '../graph/mailbox';
import type { Logger } from '../logger';
import type { NoticeMail } from '../reading/createReader';
import { filesToKeep } from './filesToKeep';

export interface IntakeTools {
  readonly mailbox: Mailbox;
  readonly read: (raw: Uint8Array) => Promise<NoticeMail>;
  readonly receive: (mail: ReceivedMail) => Promise<string>;
  readonly projections: Pick<Projections, 'attach'>;
  /** Brings the notice's row about, so that files can be attached to it. */
  readonly followNow: () => Promise<boolean>;
  /** The edition of the routine in force: the case is handled under it. */
  readonly edition: () => string;
  readonly mayWork: () => boolean;
  readonly logger: Logger;
}

const atATime = 20;
const longestSubject = 500;
// One event holds them all; the rest are found among the files.
const mostDocuments = 40;

const line = (text: string, most: number): string =>
  text.replace(/\s+/g, ' ').trim().slice(0, most);

const received = (
  { id, receivedAt }: IncomingMail,
  { mail, reading }: NoticeMail,
  edition: string,
): ReceivedMail => ({
  mailId: id,
  day: dayOf(receivedAt),
  notice: {
    receivedAt: new Date(receivedAt).toISOString(),
    source: 'mail',
    kind: { kind: 'newNotice', reasons: [] },
    likely: [],
    edition,
    sender: {
      name: line(mail.header.from?.name ?? '', 200),
      address: line(mail.header.from?.address ?? '', 254),
    },
    subject: line(mail.header.subject ?? '', longestSubject),
    fields: toNoticeFields(reading),
    documents: mail.documents.slice(0, mostDocuments).map(({ name, kind, pages }) => ({
      name: line(name, 200),
      kind,
      pages: pages.length,
    })),
    problems: mail.problems
      .slice(0, 50)
      .map(({ part, reason }) => ({ part: line(part, 200), reason })),
  },
});

/**
 * Takes in what lies in the mailbox: reads each mail, registers it, keeps the original and its text with the notice,
 * and only then moves it out of the inbox. Stopped anywhere, it goes on where it was; one mail that cannot be
 * taken in never holds up the others.
 */
export function takingIn(tools: IntakeTools): () => Promise<void> {
  const { mailbox, read, receive, projections, followNow, mayWork, logger } = tools;

  const takeIn = async (mail: IncomingMail): Promise<void> => {
    const original = await mailbox.original(mail.id);
    if (!original) return;
    const noticeMail = await read(original);
    if (!mayWork()) return;
    const noticeKey = await receive(received(mail, noticeMail, tools.edition()));
    if (!(await followNow())) return;
    for (const { name, content } of filesToKeep(original, noticeMail.mail)) {
      await projections.attach(noticeKey, name, content);
    }
    await mailbox.fileAway(mail.id);
    logger.info(
      { notice: noticeKey, problems: noticeMail.mail.problems.length },
      'a notice was registered',
    );
  };

  return async () => {
    for (const mail of await mailbox.incoming(atATime)) {
      if (!mayWork()) return;
      await takeIn(mail).catch((error: unknown) =>
        logger.error(
          { err: error },
          'a mail was not taken in; it stays in the inbox and is tried again',
        ),
      );
    }
  };
}
