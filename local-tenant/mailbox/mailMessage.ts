import type { ParsedMail } from './parsedMail';

/** A mail in a folder. `itemId` changes when it is moved; `immutableId` never does. */
export interface MailMessage {
  readonly seq: number;
  readonly immutableId: string;
  /** The same for a mail and its answers in one mailbox. */
  readonly conversationId: string;
  readonly itemId: string;
  readonly mailbox: string;
  readonly folderId: string;
  readonly receivedAt: number;
  readonly modifiedAt: number;
  readonly isRead: boolean;
  readonly categories: readonly string[];
  readonly hasAttachments: boolean;
  readonly size: number;
  readonly mail: ParsedMail;
}

/** A named extra property that an app has put on a mail. */
export interface ExtendedProperty {
  readonly id: string;
  readonly value: string;
}

/** A row of `mail_messages`, without the MIME. */
export interface MailRow {
  readonly seq: number;
  readonly immutable_id: string;
  readonly item_id: string;
  readonly mailbox: string;
  readonly folder_id: string;
  readonly received_at: number;
  readonly modified_at: number;
  readonly is_read: number;
  readonly categories: string;
  readonly has_attachments: number;
  readonly size: number;
  readonly parsed: string;
  readonly conversation_id: string;
}

/** Every column but the MIME, which is read only when it is asked for. */
export const mailColumns = `seq, immutable_id, item_id, mailbox, folder_id, received_at, modified_at,
  is_read, categories, has_attachments, size, parsed, conversation_id`;

/** Reads a row as a mail. */
export const toMailMessage = (row: MailRow): MailMessage => ({
  seq: row.seq,
  immutableId: row.immutable_id,
  conversationId: row.conversation_id,
  itemId: row.item_id,
  mailbox: row.mailbox,
  folderId: row.folder_id,
  receivedAt: row.received_at,
  modifiedAt: row.modified_at,
  isRead: row.is_read === 1,
  categories: JSON.parse(row.categories) as string[],
  hasAttachments: row.has_attachments === 1,
  size: row.size,
  mail: JSON.parse(row.parsed) as ParsedMail,
});
