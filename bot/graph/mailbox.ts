import { z } from 'zod';
import { AppFault } from '../../src/application/fault';
import type { GraphClient } from './graphClient';

/** A mail that waits in the inbox. `id` stays the same when the mail is moved. */
export interface IncomingMail {
  readonly id: string;
  readonly receivedAt: string;
}

/** The function mailbox (sv. funktionsbrevlåda, SN-01). What lies in its inbox is not registered yet. */
export interface Mailbox {
  incoming(limit: number): Promise<readonly IncomingMail[]>;
  /** The mail as it was sent, byte for byte; undefined when somebody has moved it away. */
  original(id: string): Promise<Uint8Array | undefined>;
  /** Moves a registered mail out of the inbox. It is never deleted (C9). */
  fileAway(id: string): Promise<void>;
}

const messages = z.object({
  value: z.array(z.object({ id: z.string(), receivedDateTime: z.string() })),
});
const folders = z.object({ value: z.array(z.object({ id: z.string(), displayName: z.string() })) });
const folder = z.object({ id: z.string() });
const lastingIds = { Prefer: 'IdType="ImmutableId"' };

const refused = (doing: string, status: number): AppFault =>
  new AppFault(
    status >= 500 || status === 429 ? 'mail/unavailable' : 'mail/refused',
    `${doing}: ${status}`,
  );

export function graphMailbox(graph: GraphClient, address: string, folderName: string): Mailbox {
  const user = `users/${encodeURIComponent(address)}`;
  let folderId: string | undefined;

  const registeredFolder = async (): Promise<string> => {
    if (folderId) return folderId;
    const filter = encodeURIComponent(`displayName eq '${folderName.replace(/'/g, "''")}'`);
    const found = await graph({ path: `${user}/mailFolders?$filter=${filter}` });
    if (found.status !== 200) throw refused('Looking for the folder', found.status);
    folderId = folders.parse(await found.json()).value[0]?.id;
    if (folderId) return folderId;
    const made = await graph({
      method: 'POST',
      path: `${user}/mailFolders`,
      body: { displayName: folderName },
    });
    if (made.status !== 201) throw refused('Making the folder', made.status);
    folderId = folder.parse(await made.json()).id;
    return folderId;
  };

  return {
    async incoming(limit) {
      const answer = await graph({
        path: `${user}/mailFolders/inbox/messages?$select=id,receivedDateTime&$orderby=receivedDateTime&$top=${limit}`,
        headers: lastingIds,
      });
      if (answer.status !== 200) throw refused('Reading the inbox', answer.status);
      const { value } = messages.parse(await answer.json());
      return value.map(({ id, receivedDateTime }) => ({ id, receivedAt: receivedDateTime }));
    },
    async original(id) {
      const answer = await graph({
        path: `${user}/messages/${encodeURIComponent(id)}/$value`,
        headers: lastingIds,
      });
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refused('Fetching a mail', answer.status);
      return answer.bytes();
    },
    async fileAway(id) {
      const answer = await graph({
        method: 'POST',
        path: `${user}/messages/${encodeURIComponent(id)}/move`,
        headers: lastingIds,
        body: { destinationId: await registeredFolder() },
      });
      if (answer.status >= 400 && answer.status !== 404)
        throw refused('Filing a mail', answer.status);
    },
  };
}
