import { randomBytes } from 'node:crypto';
import type { TenantDatabase } from '../storage/database';

/** The folders that every mailbox has, under their names in Graph and in a Swedish Outlook. */
export const wellKnownFolders = {
  inbox: 'Inkorgen',
  sentitems: 'Skickat',
  archive: 'Arkiv',
  deleteditems: 'Borttaget',
  drafts: 'Utkast',
  junkemail: 'Skräppost',
} as const;

/** A folder's name in Graph, the same in every language. */
export type WellKnownFolder = keyof typeof wellKnownFolders;

/** A folder of a mailbox, with how much is in it. */
export interface MailFolder {
  readonly id: string;
  readonly mailbox: string;
  readonly wellKnown: WellKnownFolder | null;
  readonly displayName: string;
  readonly totalItemCount: number;
  readonly unreadItemCount: number;
}

/** The folders of all mailboxes. */
export interface Folders {
  /** A folder by its id or well-known name. */
  find(mailbox: string, idOrName: string): MailFolder | undefined;
  inMailbox(mailbox: string): readonly MailFolder[];
  /** A new folder, or undefined when the mailbox has one of that name. */
  create(mailbox: string, displayName: string): MailFolder | undefined;
}

/** An id as opaque and as long as Exchange's, with the `=` that must be encoded in a path. */
export const newExchangeId = (): string => `AAMk${randomBytes(42).toString('base64url')}AAA=`;

const columns = `f.id, f.mailbox, f.well_known AS wellKnown, f.display_name AS displayName,
  (SELECT count(*) FROM mail_messages m WHERE m.folder_id = f.id) AS totalItemCount,
  (SELECT count(*) FROM mail_messages m WHERE m.folder_id = f.id AND m.is_read = 0) AS unreadItemCount`;

/** Opens the folders; a mailbox gets its well-known ones when it is first used. */
export const createFolders = (database: TenantDatabase): Folders => {
  const insert = database.prepare(
    'INSERT INTO mail_folders VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const all = database.prepare(
    `SELECT ${columns} FROM mail_folders f WHERE f.mailbox = ? ORDER BY f.rowid`,
  );
  const one = database.prepare(`SELECT ${columns} FROM mail_folders f
    WHERE f.mailbox = ? AND (f.id = ? OR f.well_known = ?)`);
  const prepared = new Set<string>();

  const prepareMailbox = (mailbox: string): void => {
    if (prepared.has(mailbox)) return;
    for (const [name, displayName] of Object.entries(wellKnownFolders))
      insert.run(newExchangeId(), mailbox, name, displayName);
    prepared.add(mailbox);
  };

  const find = (mailbox: string, idOrName: string): MailFolder | undefined => {
    prepareMailbox(mailbox);
    return one.get(mailbox, idOrName, idOrName.toLowerCase()) as MailFolder | undefined;
  };

  return {
    find,
    inMailbox: (mailbox) => {
      prepareMailbox(mailbox);
      return all.all(mailbox) as MailFolder[];
    },
    create: (mailbox, displayName) => {
      prepareMailbox(mailbox);
      const id = newExchangeId();
      return insert.run(id, mailbox, null, displayName).changes === 1
        ? find(mailbox, id)
        : undefined;
    },
  };
};
