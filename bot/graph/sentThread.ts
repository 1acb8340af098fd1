import { z } from 'zod';
import { ownKeysIn } from '../../src/domain/reception/receivedMessage';
import type { GraphClient } from './graphClient';

/** The case that a mail of ours was sent about, when one of the ids is a mail we sent. */
export type FindSentThread = (messageIds: readonly string[]) => Promise<string | undefined>;

const found = z.object({ value: z.array(z.object({ subject: z.string().nullish() })) });
const mostAsked = 5;

/** Looks among the sent mail: every mail of ours names its case in the subject. */
export function findSentThread(graph: GraphClient, address: string): FindSentThread {
  const sent = `users/${encodeURIComponent(address)}/mailFolders/sentitems/messages`;
  return async (messageIds) => {
    for (const id of messageIds.slice(0, mostAsked)) {
      const filter = encodeURIComponent(`internetMessageId eq '${id.replace(/'/g, "''")}'`);
      const answer = await graph({ path: `${sent}?$filter=${filter}&$select=subject&$top=1` });
      if (answer.status !== 200) return undefined;
      const subject = found.parse(await answer.json()).value[0]?.subject ?? '';
      const key = ownKeysIn(subject)[0];
      if (key) return key;
    }
    return undefined;
  };
}
