import type { Directory } from '../directory';

/** An address of the tenant that mail can be delivered to: a person's, or a shared one. */
export interface LocalMailbox {
  readonly address: string;
  readonly name: string;
}

/** Finds the mailbox of an address (or of a person's id), whatever its letter case. */
export const createMailboxes = (
  directory: Directory,
): ((address: string) => LocalMailbox | undefined) => {
  const byName = new Map<string, LocalMailbox>();
  for (const { address, name } of directory.mailboxes)
    byName.set(address.toLowerCase(), { address: address.toLowerCase(), name });
  for (const { id, mail, name } of directory.people) {
    const mailbox = { address: mail.toLowerCase(), name };
    byName.set(mailbox.address, mailbox);
    byName.set(id.toLowerCase(), mailbox);
  }
  return (address) => byName.get(address.trim().toLowerCase());
};
