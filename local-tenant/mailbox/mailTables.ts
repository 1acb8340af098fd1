import type { TenantDatabase } from '../storage/database';

/** Makes the mailbox tables: folders, mails with their raw MIME, extended properties, the log of sent mail. */
export const makeMailTables = (database: TenantDatabase): void => {
  database.exec(`
    CREATE TABLE IF NOT EXISTS mail_folders (
      id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, well_known TEXT, display_name TEXT NOT NULL,
      UNIQUE (mailbox, display_name)) STRICT;
    CREATE TABLE IF NOT EXISTS mail_messages (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, immutable_id TEXT NOT NULL UNIQUE,
      item_id TEXT NOT NULL UNIQUE, mailbox TEXT NOT NULL,
      folder_id TEXT NOT NULL REFERENCES mail_folders (id),
      received_at INTEGER NOT NULL, modified_at INTEGER NOT NULL, is_read INTEGER NOT NULL,
      categories TEXT NOT NULL, subject TEXT NOT NULL, from_address TEXT NOT NULL,
      message_id TEXT NOT NULL, has_attachments INTEGER NOT NULL,
      parsed TEXT NOT NULL, size INTEGER NOT NULL, mime BLOB NOT NULL) STRICT;
    CREATE INDEX IF NOT EXISTS mail_messages_folder
      ON mail_messages (folder_id, received_at, seq);
    CREATE INDEX IF NOT EXISTS mail_messages_message_id ON mail_messages (mailbox, message_id);
    CREATE TABLE IF NOT EXISTS mail_properties (
      seq INTEGER NOT NULL REFERENCES mail_messages (seq), id TEXT NOT NULL, value TEXT NOT NULL,
      PRIMARY KEY (id, value, seq)) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS mail_sent (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, mailbox TEXT NOT NULL,
      recipients TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
      body_type TEXT NOT NULL, sent_at INTEGER NOT NULL, mime BLOB NOT NULL) STRICT;`);
  const columns = database.pragma('table_info(mail_messages)') as { readonly name: string }[];
  // A data folder of an older tenant lacks it.
  if (!columns.some(({ name }) => name === 'conversation_id'))
    database.exec("ALTER TABLE mail_messages ADD COLUMN conversation_id TEXT NOT NULL DEFAULT ''");
};
