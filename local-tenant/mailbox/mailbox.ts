import type { Directory } from '../directory';
import type { TenantDatabase } from '../storage/database';
import { createFolders, type Folders } from './folders';
import { createMailboxes, type LocalMailbox } from './mailboxes';
import type { MailMessage } from './mailMessage';
import { createMailStore, type MailStore } from './mailStore';
import { makeMailTables } from './mailTables';
import { readMail } from './parsedMail';
import { createSentLog, type SentLog } from './sentLog';

/** The tenant's mail: who has a mailbox, what is in it, and how a mail gets there. */
export interface Mail {
  readonly folders: Folders;
  readonly store: MailStore;
  readonly sent: SentLog;
  readonly database: TenantDatabase;
  mailboxOf(address: string): LocalMailbox | undefined;
  /** Puts a mail into the inboxes of the given mailboxes; when it resolves the mail is on disk. */
  deliver(mime: Buffer, mailboxes: readonly LocalMailbox[]): Promise<readonly MailMessage[]>;
}

/** What the mailboxes are built on. */
export interface MailSetting {
  readonly database: TenantDatabase;
  readonly directory: Directory;
}

/** Opens the mailboxes of the people and the shared addresses in the directory. */
export const createMail = ({ database, directory }: MailSetting): Mail => {
  makeMailTables(database);
  const folders = createFolders(database);
  const store = createMailStore(database);

  const inboxOf = (mailbox: string): string => {
    const inbox = folders.find(mailbox, 'inbox');
    if (!inbox) throw new Error(`The mailbox ${mailbox} has no inbox.`);
    return inbox.id;
  };

  return {
    folders,
    store,
    database,
    sent: createSentLog(database),
    mailboxOf: createMailboxes(directory),
    deliver: async (mime, mailboxes) => {
      const mail = await readMail(mime);
      const addresses = [...new Set(mailboxes.map(({ address }) => address))];
      return database.transaction(() =>
        addresses.map((mailbox) =>
          store.add({
            mailbox,
            folderId: inboxOf(mailbox),
            mail,
            mime,
            isRead: false,
            properties: [],
          }),
        ),
      )();
    },
  };
};
