import type { ReceivedMail } from '../../src/application/receiveNotice';
import type { LikelyRelative, RecognisedKind } from '../../src/domain/notices/incoming';
import type { NoticeFields } from '../../src/domain/notices/noticeFields';
import { dayOf } from '../../src/text/dates';
import type { IncomingMail } from '../graph/mailbox';
import type { NoticeMail } from '../reading/createReader';
import { line } from './incomingMessage';

/** What was found out about a mail beside what it says. */
export interface Reception {
  readonly kind: RecognisedKind;
  readonly likely: readonly LikelyRelative[];
  readonly fingerprint: string;
  readonly edition: string;
}

const longestSubject = 500;
const longestId = 255;
// One event holds them all; the rest are found among the files.
const mostDocuments = 40;

/** A mail as it is registered: when it arrived, who sent it, what was read in it (SN-01, C9). */
export const receivedMail = (
  { id, receivedAt }: IncomingMail,
  { mail }: NoticeMail,
  fields: NoticeFields,
  { kind, likely, fingerprint, edition }: Reception,
): ReceivedMail => ({
  mailId: id,
  day: dayOf(receivedAt),
  notice: {
    receivedAt: new Date(receivedAt).toISOString(),
    source: 'mail',
    kind,
    likely,
    edition,
    sender: {
      name: line(mail.header.from?.name ?? '', 200),
      address: line(mail.header.from?.address ?? '', 254),
    },
    subject: line(mail.header.subject ?? '', longestSubject),
    fields,
    documents: mail.documents.slice(0, mostDocuments).map(({ name, kind: of, pages }) => ({
      name: line(name, 200),
      kind: of,
      pages: pages.length,
    })),
    problems: mail.problems
      .slice(0, 50)
      .map(({ part, reason }) => ({ part: line(part, 200), reason })),
    ...(mail.header.messageId ? { messageId: line(mail.header.messageId, longestId) } : {}),
    ...(fingerprint === '' ? {} : { fingerprint }),
  },
});
