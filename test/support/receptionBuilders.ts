import type { NoticeMail } from '../../bot/reading/createReader';
import { noHeader } from '../../bot/reading/mailReading';
import {
  type KnownNotices,
  type KnownRow,
  rememberingNotices,
} from '../../src/application/knownNotices';
import type { FiledMessage } from '../../src/domain/notices/incoming';
import type { NoticeReading } from '../../src/domain/reading/noticeReading';
import type { SourceDocument } from '../../src/domain/reading/sourceDocument';
import { aNoticeRow } from './builders';

/** A register that holds some rows, each of which a test names only what it is about. */
export const aRegister = (...rows: readonly Partial<KnownRow>[]): KnownNotices =>
  rememberingNotices({
    async *since(receivedAt) {
      yield rows
        .map((row) => aNoticeRow(row))
        .filter((row) => receivedAt === undefined || row.ReceivedAt >= receivedAt);
    },
  });

const field = (value: string) => ({ values: [value], evidence: [], confidence: 1 });

/** The fields of a row that is known by its reference. */
export const fieldsNaming = (fsn: string, maker = 'Nordpump AB', product = 'Nordpump 500') =>
  JSON.stringify({
    fsnReference: field(fsn),
    manufacturer: field(maker),
    productName: field(product),
  });

interface MailParts {
  readonly from?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly messageId?: string;
  readonly reading?: NoticeReading;
  readonly documents?: readonly SourceDocument[];
  readonly attachments?: NoticeMail['mail']['attachments'];
  readonly problems?: NoticeMail['mail']['problems'];
}

/** A mail that was read: its subject stands before its text, as the reader puts it. */
export const aReadMail = (parts: MailParts = {}): NoticeMail => {
  const { from = 'fsn@nordpump.example', subject = 'FSN Nordpump', text = '' } = parts;
  return {
    mail: {
      source: 'mail',
      header: {
        ...noHeader,
        subject,
        from: { name: null, address: from },
        messageId: parts.messageId ?? null,
      },
      documents: [
        { name: 'mail', kind: 'mail', pages: [`${subject}\n\n${text}`] },
        ...(parts.documents ?? []),
      ],
      attachments: parts.attachments ?? [],
      problems: parts.problems ?? [],
    },
    reading: parts.reading ?? {},
  };
};

export const aFiledMessage = (changes: Partial<FiledMessage> = {}): FiledMessage => ({
  kind: 'reply',
  from: 'anna@prov.example',
  subject: 'SV: FSN-2026-0001',
  receivedAt: '2026-03-24T08:00:00.000Z',
  text: 'Vi har tittat.',
  ...changes,
});
