import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { LocalMailbox } from '../mailbox/mailboxes';

const address = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@<>",;]+@[^\s@<>",;]+$/, 'not a mail address');
const recipient = z.object({
  emailAddress: z.object({ name: z.string().max(256).optional(), address }),
});
const recipients = z.array(recipient).max(500).default([]);

/** The body of Graph's sendMail, as far as the tenant knows it; other properties are refused. */
export const sendMailShape = z
  .object({
    message: z
      .object({
        subject: z.string().max(255).default(''),
        body: z.object({
          contentType: z
            .string()
            .transform((kind) => kind.toLowerCase())
            .pipe(z.enum(['text', 'html'])),
          content: z.string(),
        }),
        from: recipient.optional(),
        toRecipients: recipients,
        ccRecipients: recipients,
        bccRecipients: recipients,
        replyTo: recipients,
        importance: z.enum(['low', 'normal', 'high']).optional(),
        internetMessageHeaders: z
          .array(
            z.object({
              name: z.string().regex(/^x-[\w-]+$/i, 'must begin with x-'),
              value: z.string().max(995),
            }),
          )
          .default([]),
        singleValueExtendedProperties: z
          .array(z.object({ id: z.string(), value: z.string() }))
          .default([]),
        attachments: z
          .array(
            z.object({
              '@odata.type': z.literal('#microsoft.graph.fileAttachment'),
              name: z.string(),
              contentType: z.string().optional(),
              contentBytes: z.string().regex(/^[A-Za-z0-9+/\s]*={0,2}\s*$/, 'not base64'),
              isInline: z.boolean().optional(),
              contentId: z.string().optional(),
            }),
          )
          .default([]),
      })
      .strict(),
    saveToSentItems: z.boolean().default(true),
  })
  .strict();

/** A message that has passed `sendMailShape`. */
export type OutgoingMessage = z.infer<typeof sendMailShape>['message'];

const toAddresses = (list: OutgoingMessage['toRecipients']) =>
  list.map(({ emailAddress }) => ({
    name: emailAddress.name ?? '',
    address: emailAddress.address,
  }));

/** Every address a message goes to, blind copies too. */
export const addresseesOf = (message: OutgoingMessage): readonly string[] =>
  [message.toRecipients, message.ccRecipients, message.bccRecipients].flatMap((list) =>
    list.map(({ emailAddress }) => emailAddress.address),
  );

/** The mail's own headers keep the letter case they were given; the mail library would change it. */
const asWritten = ({ internetMessageHeaders: own }: OutgoingMessage) => {
  const names = new Map(own.map(({ name }) => [name.toLowerCase(), name]));
  return (name: string): string => names.get(name.toLowerCase()) ?? name;
};

/** Writes a message as MIME, the way a recipient gets it. Nothing is sent and nothing is fetched. */
export const toMime = async (message: OutgoingMessage, sender: LocalMailbox): Promise<Buffer> => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const composed = await transport.sendMail({
    from: sender,
    to: toAddresses(message.toRecipients),
    cc: toAddresses(message.ccRecipients),
    replyTo: toAddresses(message.replyTo),
    subject: message.subject,
    [message.body.contentType]: message.body.content,
    headers: message.internetMessageHeaders.map(({ name, value }) => ({ key: name, value })),
    attachments: message.attachments.map((attachment) => ({
      filename: attachment.name,
      content: Buffer.from(attachment.contentBytes, 'base64'),
      ...(attachment.contentId === undefined ? {} : { cid: attachment.contentId }),
      ...(attachment.isInline === true ? { contentDisposition: 'inline' as const } : {}),
      ...(attachment.contentType === undefined ? {} : { contentType: attachment.contentType }),
    })),
    normalizeHeaderKey: asWritten(message),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composed.message as Buffer;
};
