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
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
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
  return {
    id: String(mail['id']),
    from: addressOf(mail['from']),
    to: entriesOf(mail['to']).map(addressOf),
    subject: textOf(mail['subject']),
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
  readonly cc: string;
  /** The address of what it says, to be shown in a frame. */
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly address: string }[];
}

/** Whom one mail went to, what it says and its attachments: of what came, or of what was sent. */
export const readMail = async (of: 'messages' | 'sent', id: string): Promise<ReadMail> => {
  const path = `/_tenant/mail/${of}/${encodeURIComponent(id)}`;
  const response = await fetch(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const mail = fieldsOf(await response.json());
  return {
    to: entriesOf(mail['to']).map(addressOf).join(', '),
    cc: entriesOf(mail['cc']).map(addressOf).join(', '),
    body: `${path}/body`,
    attachments: entriesOf(mail['attachments']).map((attachment, at) => {
      const { name, filename } = fieldsOf(attachment);
      const shown = textOf(name) || textOf(filename) || `Bilaga ${at + 1}`;
      return { name: shown, address: `${path}/attachments/${at}` };
    }),
  };
};

/** Answers a sent mail as one who got it; gives the sentence that says how that went. */
export const replyTo = async (id: string, from: string, text: string): Promise<string> => {
  const response = await fetch(`/_tenant/mail/sent/${encodeURIComponent(id)}/reply`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ from, text }),
  });
  const answer = fieldsOf(await response.json());
  if (response.ok) return `Svaret är skickat till ${textOf(answer['to'])}.`;
  return textOf(fieldsOf(answer['error'])['message']) || 'Svaret kunde inte skickas.';
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
