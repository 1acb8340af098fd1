import type { IncomingMessage, ServerResponse } from 'node:http';

/** One part of the tenant behind the common port: answers and says true, or leaves a path that is not its own. */
export type HttpPart = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<boolean>;
