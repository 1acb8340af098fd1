import { textOfMarkup } from './markup';
import { entriesOf, fieldsOf, textOf } from './parsing';

export interface ReceivedMail {
  readonly id: string;
  readonly mailbox: string;
  readonly folder: string;
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: string;
  readonly size: number;
  readonly hasAttachments: boolean;
}

export interface SentMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly sentAt: string;
}

const addressOf = (value: unknown): string =>
  textOf(value) ||
  textOf(fieldsOf(value)['address']) ||
  textOf(fieldsOf(fieldsOf(value)['emailAddress'])['address']);

const toReceived = (value: unknown): ReceivedMail => {
  const mail = fieldsOf(value);
  return {
    id: String(mail['id']),
    mailbox: textOf(mail['mailbox']),
    folder: textOf(mail['folder']),
    from: addressOf(mail['from']),
    subject: textOf(mail['subject']),
    receivedAt: textOf(mail['receivedAt']),
    size: Number(mail['size']) || 0,
    hasAttachments: mail['hasAttachments'] === true,
  };
};

const toSent = (value: unknown): SentMail => {
  const mail = fieldsOf(value);
  const body = textOf(mail['body']);
  return {
    from: addressOf(mail['from']),
    to: entriesOf(mail['to']).map(addressOf).join(', '),
    subject: textOf(mail['subject']),
    body: mail['bodyType'] === 'html' ? textOfMarkup(body) : body,
    sentAt: textOf(mail['sentAt']),
  };
};

const listAt = async (path: string): Promise<readonly unknown[]> => {
  const response = await fetch(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const answer: unknown = await response.json();
  return Array.isArray(answer) ? answer : entriesOf(fieldsOf(answer)['value']);
};

/** Mails in the tenant's mailboxes, newest first. */
export const receivedMails = async (): Promise<readonly ReceivedMail[]> =>
  (await listAt('/_tenant/mail/inbox'))
    .map(toReceived)
    .sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));

/** Mails that apps have sent, newest first. */
export const sentMails = async (): Promise<readonly SentMail[]> =>
  (await listAt('/_tenant/mail/sent')).map(toSent).sort((a, b) => b.sentAt.localeCompare(a.sentAt));

export interface ReadMail {
  readonly to: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly address: string }[];
}

/** One mail's text and attachments. */
export const readMail = async (id: string): Promise<ReadMail> => {
  const path = `/_tenant/mail/messages/${encodeURIComponent(id)}`;
  const response = await fetch(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const mail = fieldsOf(await response.json());
  return {
    to: entriesOf(mail['to']).map(addressOf).join(', '),
    text: textOf(mail['text']) || textOfMarkup(textOf(mail['html'])),
    attachments: entriesOf(mail['attachments']).map((attachment, at) => {
      const { name, filename } = fieldsOf(attachment);
      const shown = textOf(name) || textOf(filename) || `Bilaga ${at + 1}`;
      return { name: shown, address: `${path}/attachments/${at}` };
    }),
  };
};

/** Puts a raw mail into a mailbox as if it had come by SMTP. */
export const deliverMail = async (to: string, mime: Blob): Promise<void> => {
  const response = await fetch(`/_tenant/mail/deliver?${new URLSearchParams({ to }).toString()}`, {
    method: 'POST',
    headers: { 'Content-Type': 'message/rfc822' },
    body: mime,
  });
  if (!response.ok) throw new Error(`The mailbox answered ${response.status}`);
};
