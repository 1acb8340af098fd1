import type { IncomingMessage } from 'node:http';
import type { MailMessage } from '../mailbox/mailMessage';
import type { MailAddress, ParsedMail } from '../mailbox/parsedMail';

/** What a client prefers to get: ids that survive a move, and bodies without markup. */
export interface Preference {
  readonly immutableIds: boolean;
  readonly textBodies: boolean;
}

/** Reads the `Prefer` header. */
export const preferenceOf = (request: IncomingMessage): Preference => {
  const prefer = String(request.headers['prefer'] ?? '');
  return {
    immutableIds: /IdType\s*=\s*"?ImmutableId"?/i.test(prefer),
    textBodies: /outlook\.body-content-type\s*=\s*"?text"?/i.test(prefer),
  };
};

/** A time as Graph writes it for mail: whole seconds, UTC. */
export const graphTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');

const toRecipient = ({ name, address }: MailAddress) => ({
  emailAddress: { name: name || address, address },
});

const bodyOf = ({ html, text }: ParsedMail, textBodies: boolean) =>
  html === null || textBodies
    ? { contentType: 'text', content: text ?? '' }
    : { contentType: 'html', content: html };

const preview = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 255);

/** A mail as Graph shows it. Its headers are only shown to who selects them. */
export const toGraphMessage = (
  message: MailMessage,
  { immutableIds, textBodies }: Preference,
  select: readonly string[] | undefined,
): Record<string, unknown> => {
  const { mail } = message;
  const version = `W/"${message.seq}-${message.modifiedAt}"`;
  const from = mail.from ? toRecipient(mail.from) : null;
  const received = graphTime(message.receivedAt);
  return {
    '@odata.etag': version,
    id: immutableIds ? message.immutableId : message.itemId,
    changeKey: version.slice(3, -1),
    createdDateTime: received,
    lastModifiedDateTime: graphTime(message.modifiedAt),
    receivedDateTime: received,
    sentDateTime: mail.sentAt === null ? received : graphTime(Date.parse(mail.sentAt)),
    subject: mail.subject,
    bodyPreview: preview(mail.text ?? ''),
    body: bodyOf(mail, textBodies),
    from,
    sender: from,
    toRecipients: mail.to.map(toRecipient),
    ccRecipients: mail.cc.map(toRecipient),
    bccRecipients: [],
    replyTo: mail.replyTo.map(toRecipient),
    internetMessageId: mail.messageId,
    conversationId: message.conversationId,
    ...(select?.includes('internetMessageHeaders') && {
      internetMessageHeaders: mail.headers ?? [],
    }),
    parentFolderId: message.folderId,
    hasAttachments: message.hasAttachments,
    isRead: message.isRead,
    isDraft: false,
    categories: message.categories,
  };
};
