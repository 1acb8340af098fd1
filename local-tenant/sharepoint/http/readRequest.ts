import type { IncomingMessage } from 'node:http';
import { SharePointRefusal } from '../refusal';

/** SharePoint's limit of a file attached to an item. */
const mostBytes = 250 * 1024 * 1024;

/** Reads the whole body of a request. */
export async function readRequest(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) {
      throw new SharePointRefusal(
        413,
        '-1, System.InvalidOperationException',
        'The request is too large.',
      );
    }
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}
