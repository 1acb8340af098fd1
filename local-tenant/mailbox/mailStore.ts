import type { TenantDatabase } from '../storage/database';
import { answeredBy, newConversationId } from './conversation';
import { newExchangeId } from './folders';
import {
  mailColumns,
  toMailMessage,
  type ExtendedProperty,
  type MailMessage,
  type MailRow,
} from './mailMessage';
import type { ParsedMail } from './parsedMail';

/** A mail to put into a folder: what it says, and its bytes as they came. */
export interface NewMail {
  readonly mailbox: string;
  readonly folderId: string;
  readonly mail: ParsedMail;
  readonly mime: Buffer;
  readonly isRead: boolean;
  readonly properties: readonly ExtendedProperty[];
}

/** Which mails of a folder to list: an SQL condition over `mail_messages m`, made by the caller. */
export interface MailSelection {
  readonly folderId?: string;
  readonly mailbox?: string;
  readonly where: string;
  readonly values: readonly (string | number)[];
  readonly orderBy: string;
  readonly top: number;
  readonly skip: number;
}

/** The mails of all mailboxes. What it has accepted is on disk. */
export interface MailStore {
  add(mail: NewMail): MailMessage;
  find(mailbox: string | undefined, id: string): MailMessage | undefined;
  mimeOf(message: MailMessage): Buffer;
  list(selection: MailSelection): readonly MailMessage[];
  move(message: MailMessage, folderId: string): MailMessage;
  mark(message: MailMessage, isRead: boolean, categories: readonly string[]): MailMessage;
}

/** Graph shows whole seconds, so that is all that is kept. */
export const wholeSeconds = (milliseconds: number): number => milliseconds - (milliseconds % 1000);

/** Opens the store of mails in the tenant's database. */
export const createMailStore = (database: TenantDatabase): MailStore => {
  const insert = database.prepare(`INSERT INTO mail_messages
    (immutable_id, item_id, mailbox, folder_id, received_at, modified_at, is_read, categories,
     subject, from_address, message_id, has_attachments, parsed, size, mime, conversation_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, '[]', ?, ?, ?, ?, ?, ?, ?, ?)`);
  const conversationWith = database
    .prepare(
      `SELECT conversation_id FROM mail_messages
       WHERE mailbox = ? AND message_id = ? AND conversation_id <> '' LIMIT 1`,
    )
    .pluck();
  const insertProperty = database.prepare('INSERT INTO mail_properties VALUES (?, ?, ?)');
  const bySeq = database.prepare(`SELECT ${mailColumns} FROM mail_messages WHERE seq = ?`);
  const byId = database.prepare(`SELECT ${mailColumns} FROM mail_messages
    WHERE item_id = ? OR immutable_id = ?`);
  const mime = database.prepare('SELECT mime FROM mail_messages WHERE seq = ?').pluck();
  const moveTo = database.prepare(
    'UPDATE mail_messages SET folder_id = ?, item_id = ?, modified_at = ? WHERE seq = ?',
  );
  const markAs = database.prepare(
    'UPDATE mail_messages SET is_read = ?, categories = ?, modified_at = ? WHERE seq = ?',
  );
  const read = (seq: number | bigint): MailMessage => toMailMessage(bySeq.get(seq) as MailRow);

  const conversationOf = (mailbox: string, mail: ParsedMail): string => {
    for (const id of [mail.messageId, ...answeredBy(mail)]) {
      const known = id === '' ? undefined : conversationWith.get(mailbox, id);
      if (typeof known === 'string') return known;
    }
    return newConversationId(mailbox, mail);
  };

  return {
    add: database.transaction((one: NewMail) => {
      const { mail, mailbox, folderId, isRead } = one;
      const now = wholeSeconds(Date.now());
      const id = newExchangeId();
      const attached = mail.attachments.some(({ isInline }) => !isInline);
      const { lastInsertRowid } = insert.run(
        newExchangeId(),
        id,
        mailbox,
        folderId,
        now,
        now,
        Number(isRead),
        mail.subject,
        mail.from?.address.toLowerCase() ?? '',
        mail.messageId,
        Number(attached),
        JSON.stringify(mail),
        one.mime.length,
        one.mime,
        conversationOf(mailbox, mail),
      );
      for (const { id: name, value } of one.properties)
        insertProperty.run(lastInsertRowid, name, value);
      return read(lastInsertRowid);
    }),
    find: (mailbox, id) => {
      const row = byId.get(id, id) as MailRow | undefined;
      return row && (mailbox === undefined || row.mailbox === mailbox)
        ? toMailMessage(row)
        : undefined;
    },
    mimeOf: ({ seq }) => mime.get(seq) as Buffer,
    list: ({ folderId, mailbox, where, values, orderBy, top, skip }) => {
      const sql = `SELECT ${mailColumns} FROM mail_messages m
        WHERE (? IS NULL OR m.folder_id = ?) AND (? IS NULL OR m.mailbox = ?) AND ${where}
        ORDER BY ${orderBy} LIMIT ? OFFSET ?`;
      const scope = [folderId ?? null, folderId ?? null, mailbox ?? null, mailbox ?? null];
      return (database.prepare(sql).all(...scope, ...values, top, skip) as MailRow[]).map(
        toMailMessage,
      );
    },
    move: (message, folderId) => {
      moveTo.run(folderId, newExchangeId(), wholeSeconds(Date.now()), message.seq);
      return read(message.seq);
    },
    mark: (message, isRead, categories) => {
      const now = wholeSeconds(Date.now());
      markAs.run(Number(isRead), JSON.stringify(categories), now, message.seq);
      return read(message.seq);
    },
  };
};
