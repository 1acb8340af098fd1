import type { IncomingMessage } from 'node:http';
import type { MailMessage } from '../mailbox/mailMessage';
import type { MailAddress } from '../mailbox/parsedMail';

/** A client that sends this header gets ids that survive a move. */
export const wantsImmutableIds = (request: IncomingMessage): boolean =>
  /IdType\s*=\s*"?ImmutableId"?/i.test(String(request.headers['prefer'] ?? ''));

export const graphTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');

const toRecipient = ({ name, address }: MailAddress) => ({
  emailAddress: { name: name || address, address },
});

const preview = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 255);

/** A mail as Graph shows it. */
export const toGraphMessage = (
  message: MailMessage,
  ids: 'immutable' | 'item',
): Record<string, unknown> => {
  const { mail } = message;
  const version = `W/"${message.seq}-${message.modifiedAt}"`;
  const from = mail.from ? toRecipient(mail.from) : null;
  const received = graphTime(message.receivedAt);
  return {
    '@odata.etag': version,
    id: ids === 'immutable' ? message.immutableId : message.itemId,
    changeKey: version.slice(3, -1),
    createdDateTime: received,
    lastModifiedDateTime: graphTime(message.modifiedAt),
    receivedDateTime: received,
    sentDateTime: mail.sentAt === null ? received : graphTime(Date.parse(mail.sentAt)),
    subject: mail.subject,
    bodyPreview: preview(mail.text ?? ''),
    body: {
      contentType: mail.html === null ? 'text' : 'html',
      content: mail.html ?? mail.text ?? '',
    },
    from,
    sender: from,
    toRecipients: mail.to.map(toRecipient),
    ccRecipients: mail.cc.map(toRecipient),
    bccRecipients: [],
    replyTo: mail.replyTo.map(toRecipient),
    internetMessageId: mail.messageId,
    parentFolderId: message.folderId,
    hasAttachments: message.hasAttachments,
    isRead: message.isRead,
    isDraft: false,
    categories: message.categories,
  };
};
