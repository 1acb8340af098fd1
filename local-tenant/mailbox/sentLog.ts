import type { TenantDatabase } from '../storage/database';
import { newExchangeId } from './folders';

/** A mail that somebody in the tenant has sent. It stays here, whoever it is addressed to. */
export interface SentMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly bodyType: 'text' | 'html';
  readonly sentAt: string;
}

interface SentRow {
  readonly id: string;
  readonly mailbox: string;
  readonly recipients: string;
  readonly subject: string;
  readonly body: string;
  readonly body_type: 'text' | 'html';
  readonly sent_at: number;
}

/** The log of sent mail. */
export interface SentLog {
  add(mail: Omit<SentMail, 'id' | 'sentAt'>, mime: Buffer): void;
  /** All sent mail, the latest first. */
  all(): readonly SentMail[];
  mimeOf(id: string): Buffer | undefined;
}

const toSentMail = (row: SentRow): SentMail => ({
  id: row.id,
  from: row.mailbox,
  to: JSON.parse(row.recipients) as string[],
  subject: row.subject,
  body: row.body,
  bodyType: row.body_type,
  sentAt: new Date(row.sent_at).toISOString(),
});

/** Opens the log of sent mail in the tenant's database. */
export const createSentLog = (database: TenantDatabase): SentLog => {
  const insert = database.prepare(`INSERT INTO mail_sent
    (id, mailbox, recipients, subject, body, body_type, sent_at, mime) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const all = database.prepare(`SELECT id, mailbox, recipients, subject, body, body_type, sent_at
    FROM mail_sent ORDER BY seq DESC LIMIT 1000`);
  const mime = database.prepare('SELECT mime FROM mail_sent WHERE id = ?').pluck();
  return {
    add: ({ from, to, subject, body, bodyType }, bytes) => {
      const recipients = JSON.stringify(to);
      insert.run(newExchangeId(), from, recipients, subject, body, bodyType, Date.now(), bytes);
    },
    all: () => (all.all() as SentRow[]).map(toSentMail),
    mimeOf: (id) => mime.get(id) as Buffer | undefined,
  };
};
