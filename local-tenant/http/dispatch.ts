import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { sendJson, sendNotBuilt } from './answer';
import type { Faults } from './faults';
import type { HttpPart } from './httpPart';
import { HttpProblem } from './httpProblem';
import { refuseForeignHost, refuseForeignOrigin } from './ownSite';

/** The parts in the order they are asked, and the origin they share. */
export interface DispatchSetting {
  readonly parts: readonly HttpPart[];
  readonly faults: Faults;
  readonly origin: string;
}

const toUrl = (request: IncomingMessage, origin: string): URL => {
  const path = request.url ?? '/';
  // A path that begins with two slashes would name another host.
  const isPath = path.startsWith('/') && !path.startsWith('//');
  if (isPath && URL.canParse(origin + path)) return new URL(origin + path);
  throw new HttpProblem(400, 'BadRequest', 'The path is not valid.');
};

const answerProblem = (
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): void => {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  if (error instanceof HttpProblem) {
    const { status, code, message, headers } = error;
    sendJson(response, status, { error: { code, message } }, headers);
    return;
  }
  process.stderr.write(`${request.method} ${request.url}: ${String((error as Error)?.stack)}\n`);
  const message = 'The local tenant failed; see its output.';
  sendJson(response, 500, { error: { code: 'tenantFailed', message } });
};

/** Takes every request to the part that knows its path. */
export const createDispatch = ({ parts, faults, origin }: DispatchSetting): RequestListener => {
  const port = new URL(origin).port;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    refuseForeignHost(request);
    const url = toUrl(request, origin);
    refuseForeignOrigin(request, url, port);
    const spoiled = faults.spoil(request, response, url);
    if (spoiled === true || (spoiled !== false && (await spoiled))) return;
    for (const part of parts) if (await part(request, response, url)) return;
    if (/^\/_tenant(\/|$)/.test(url.pathname)) sendNotBuilt(request, response);
    else sendJson(response, 404, { error: { code: 'notFound', message: 'Sidan finns inte.' } });
  };

  return (request, response) => {
    answer(request, response).catch((error: unknown) => answerProblem(request, response, error));
  };
};
