import { valueOf } from '../../src/domain/notices/noticeFields';
import type { NoticeFields } from '../../src/domain/notices/noticeFields';
import type { NoticeReading } from '../../src/domain/reading/noticeReading';
import type { ComparableNotice } from '../../src/domain/reception/noticeFacts';
import { ownKeysIn, type ReceivedMessage } from '../../src/domain/reception/receivedMessage';
import type { Instant } from '../../src/domain/time';
import { kindOfBytes } from '../reading/kindOfBytes';
import type { NoticeMail } from '../reading/createReader';
import type { MailReading } from '../reading/mailReading';
import { mailHeaders } from './mailHeaders';

/** What of a region tells who is inside it, and who only informs (SN-04). */
export interface RegionDomains {
  readonly domains: readonly string[];
  readonly informingDomains: readonly string[];
}

/** A control character takes six characters in the log. */
export const line = (text: string, most: number): string =>
  text
    .replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, most)
    .replace(/\p{Cs}$/u, '');

/** The body as its sender wrote it; the reader puts the subject before it. */
export const bodyOf = (mail: MailReading): string => {
  const first = mail.documents[0];
  if (mail.source !== 'mail' || first?.kind !== 'mail') return '';
  const text = first.pages.join('\n');
  const subject = mail.header.subject ?? '';
  return subject !== '' && text.startsWith(subject) ? text.slice(subject.length).trim() : text;
};

const attachmentKind = (content: Uint8Array): string => {
  const kind = kindOfBytes(content);
  return kind === 'outlook' ? 'mail' : kind;
};

/** A mail as its kind is recognised from it; `thread` is the case that it answers a mail of. */
export function incomingMessage(
  original: Uint8Array,
  noticeMail: NoticeMail,
  fields: NoticeFields,
  { domains, informingDomains }: RegionDomains,
): ReceivedMessage {
  const { mail } = noticeMail;
  const subject = line(mail.header.subject ?? '', 500);
  const text = bodyOf(mail);
  const [manufacturer, product] = [valueOf(fields, 'manufacturer'), valueOf(fields, 'productName')];
  const references = (['fsnReference', 'fscaReference', 'regulatorReference'] as const)
    .map((name) => valueOf(fields, name))
    .filter((reference) => reference !== '');
  return {
    subject,
    senderAddress: mail.header.from?.address ?? '',
    internalDomains: domains,
    informingDomains,
    text,
    headers: mailHeaders(original),
    attachmentKinds: mail.attachments.slice(0, 50).map(({ content }) => attachmentKind(content)),
    reading: {
      references,
      ...(manufacturer === '' ? {} : { manufacturer }),
      ...(product === '' ? {} : { product }),
    },
    ownKeys: ownKeysIn(`${subject}\n${text}`),
  };
}

const isAuthority = ({ kind }: NoticeReading): boolean =>
  kind?.value === 'regulator-notice' || kind?.value === 'market-ban';

const longestText = 200_000;

/** A mail as it is compared with the register. */
export function comparableMail(
  { mail, reading }: NoticeMail,
  fields: NoticeFields,
  receivedAt: Instant,
): ComparableNotice {
  const text = mail.documents.reduce(
    (all, { pages }) => (all.length > longestText ? all : `${all}\n\n${pages.join('\n')}`),
    '',
  );
  return {
    key: '',
    receivedAt,
    subject: line(mail.header.subject ?? '', 500),
    fields,
    text,
    supersedes: reading.supersedes?.value ?? [],
    ...(isAuthority(reading) ? { speaker: 'authority' } : {}),
  };
}
