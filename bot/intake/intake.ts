import type { MailPlace } from '../../src/application/fileMessage';
import type { KnownNotices } from '../../src/application/knownNotices';
import type { Projections, Units } from '../../src/application/ports';
import type { ReceivedMail } from '../../src/application/receiveNotice';
import { toNoticeFields } from '../../src/application/toNoticeFields';
import type { FiledMessage } from '../../src/domain/notices/incoming';
import { unitOfSender } from '../../src/domain/notices/unitOfSender';
import { partedMail } from '../../src/domain/reception/mailText';
import type { FindSentThread } from '../graph/sentThread';
import type { IncomingMail, Mailbox } from '../graph/mailbox';
import type { Logger } from '../logger';
import type { NoticeMail } from '../reading/createReader';
import { emptyingInbox } from './emptyInbox';
import { filesToKeep } from './filesToKeep';
import { comparableMail, incomingMessage, line, type RegionDomains } from './incomingMessage';
import { judgeMail } from './judgeMail';
import { answeredIds } from './mailHeaders';
import { receivedMail } from './receivedMail';

export interface IntakeTools {
  readonly mailbox: Mailbox;
  readonly read: (raw: Uint8Array) => Promise<NoticeMail>;
  /** What became of a mail that was met before. */
  readonly placeOf: (mailId: string) => Promise<MailPlace | undefined>;
  readonly receive: (mail: ReceivedMail) => Promise<string>;
  readonly file: (
    mailId: string,
    noticeKey: string,
    message: Omit<FiledMessage, 'file'>,
  ) => Promise<MailPlace | undefined>;
  readonly known: KnownNotices;
  readonly sentThread: FindSentThread;
  readonly units: Units;
  readonly region: RegionDomains & {
    readonly mailbox: string;
    readonly ownAddresses: readonly string[];
  };
  readonly projections: Pick<Projections, 'attach'>;
  /** Brings the notice's row about, so that files can be attached to it. */
  readonly followNow: () => Promise<boolean>;
  /** The edition of the routine in force: the case is handled under it. */
  readonly edition: () => string;
  readonly mayWork: () => boolean;
  readonly logger: Logger;
}

const longestBeginning = 300;

/**
 * Takes in what lies in the mailbox (SN-01): reads each mail, registers it or files it with its case, keeps the original
 * and its text with the notice, and only then moves it out of the inbox. Stopped anywhere, it goes on where it was; one
 * mail that cannot be taken in never holds up the others.
 */
export function takingIn(tools: IntakeTools): () => Promise<void> {
  const { mailbox, known, region, projections, mayWork, logger } = tools;

  const filed = async (
    kind: FiledMessage['kind'],
    { receivedAt }: IncomingMail,
    { senderAddress, subject, text }: ReturnType<typeof incomingMessage>,
  ): Promise<Omit<FiledMessage, 'file'>> => {
    const unit = unitOfSender(await tools.units.all(), senderAddress);
    return {
      kind,
      from: line(senderAddress, 254),
      subject: line(subject, 150),
      receivedAt: new Date(receivedAt).toISOString(),
      text: line(partedMail(text).own, longestBeginning),
      ...(unit ? { unitKey: unit.key } : {}),
    };
  };

  /** Undefined when the mail is our own, come back, and belongs to no case. */
  const record = async (
    mail: IncomingMail,
    original: Uint8Array,
    noticeMail: NoticeMail,
  ): Promise<MailPlace | undefined> => {
    const fields = toNoticeFields(noticeMail.reading);
    const bare = incomingMessage(original, noticeMail, fields, region);
    const ids = answeredIds(bare.headers);
    const thread =
      known.threadOf(ids) ?? (ids.length > 0 ? await tools.sentThread(ids) : undefined);
    const message = { ...bare, ...(thread ? { knownThread: thread } : {}) };
    const notice = comparableMail(noticeMail, fields, new Date(mail.receivedAt).toISOString());
    const { mailbox: address, ownAddresses } = region;
    const verdict = judgeMail({ message, notice, mailbox: address, ownAddresses }, known);
    if (!mayWork() || verdict.do === 'putAside') return undefined;
    if (verdict.do === 'file') {
      const place = await tools.file(
        mail.id,
        verdict.key,
        await filed(verdict.kind, mail, message),
      );
      if (place) return place;
    }
    const { kind, likely, fingerprint } =
      verdict.do === 'register'
        ? verdict
        : { kind: { kind: verdict.kind, reasons: [] }, likely: [], fingerprint: '' };
    const reception = { kind, likely, fingerprint, edition: tools.edition() };
    return { noticeKey: await tools.receive(receivedMail(mail, noticeMail, fields, reception)) };
  };

  const takeIn = async (mail: IncomingMail, original: Uint8Array): Promise<void> => {
    const noticeMail = await tools.read(original);
    if (!mayWork()) return;
    const place = (await tools.placeOf(mail.id)) ?? (await record(mail, original, noticeMail));
    if (!mayWork()) return;
    if (!place) {
      logger.info('a mail of our own came back and was put aside');
      return mailbox.fileAway(mail.id);
    }
    if (!(await tools.followNow())) return;
    const { noticeKey, file } = place;
    const files = file
      ? [{ name: file, content: original }]
      : filesToKeep(original, noticeMail.mail);
    for (const { name, content } of files) await projections.attach(noticeKey, name, content);
    await mailbox.fileAway(mail.id);
    const problems = noticeMail.mail.problems.length;
    logger.info({ notice: noticeKey, problems, filed: file !== undefined }, 'a mail was taken in');
  };

  return emptyingInbox({ mailbox, mayWork, logger }, takeIn, () => known.catchUp());
}
