import { z } from 'zod';
import { AppFault } from '../../src/application/fault';
import type { MailAttachment } from '../letters/letters';
import type { GraphClient } from './graphClient';

export interface OutgoingMail {
  readonly key: string;
  /** The mailbox it goes from, when it is another than the function mailbox. */
  readonly from?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly copyTo?: readonly string[];
  readonly attachments?: readonly MailAttachment[];
}

/** Mail out of the function mailbox, or a group's. Each mail carries its key, so that one can see later whether it went. */
export interface SentMail {
  send(mail: OutgoingMail): Promise<void>;
  wasSent(key: string, from?: string): Promise<boolean>;
}

// Any fixed id serves: it names our own property on a message.
const keyProperty = 'String {6d7b5e1a-93c4-4b0e-a1f2-8c54d2e07f31} Name kvittens';
const recipient = (address: string) => ({ emailAddress: { address } });
const attached = ({ name, contentType, content }: MailAttachment) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  name,
  contentType,
  contentBytes: Buffer.from(content).toString('base64'),
});
const found = z.object({ value: z.array(z.unknown()) });

export function graphSentMail(graph: GraphClient, address: string): SentMail {
  const userOf = (from = address): string => `users/${encodeURIComponent(from)}`;
  return {
    async send({ key, from, to, copyTo, subject, text, html, attachments }) {
      const answer = await graph({
        method: 'POST',
        path: `${userOf(from)}/sendMail`,
        body: {
          message: {
            subject,
            body: html
              ? { contentType: 'HTML', content: html }
              : { contentType: 'Text', content: text },
            toRecipients: [recipient(to)],
            ...(copyTo?.length ? { ccRecipients: copyTo.map(recipient) } : {}),
            ...(attachments?.length ? { attachments: attachments.map(attached) } : {}),
            singleValueExtendedProperties: [{ id: keyProperty, value: key }],
          },
          saveToSentItems: true,
        },
      });
      if (answer.status !== 202) {
        const passes = answer.status >= 500 || answer.status === 429;
        throw new AppFault(
          passes ? 'mail/unavailable' : 'mail/refused',
          `Sending a mail: ${answer.status}`,
        );
      }
    },
    async wasSent(key, from) {
      const filter = encodeURIComponent(
        `singleValueExtendedProperties/Any(ep: ep/id eq '${keyProperty}' and ep/value eq '${key.replace(/'/g, "''")}')`,
      );
      const answer = await graph({
        path: `${userOf(from)}/mailFolders/sentitems/messages?$filter=${filter}&$select=id&$top=1`,
      });
      if (answer.status !== 200)
        throw new AppFault('mail/unavailable', `Looking for a mail: ${answer.status}`);
      return found.parse(await answer.json()).value.length > 0;
    },
  };
}
