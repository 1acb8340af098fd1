import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

const neverKept = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Answers with JSON. */
export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: OutgoingHttpHeaders = {},
): void => {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...neverKept,
    ...headers,
  });
  response.end(text);
};

/** Answers with a status and no body. */
export const sendEmpty = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'content-length': 0, ...neverKept });
  response.end();
};

/** Answers with bytes of a given type. */
export const sendBytes = (
  response: ServerResponse,
  bytes: Uint8Array,
  headers: OutgoingHttpHeaders & { readonly 'content-type': string },
): void => {
  response.writeHead(200, { 'content-length': bytes.byteLength, ...neverKept, ...headers });
  response.end(bytes);
};

/** Sends the browser to another page of the tenant. */
export const sendRedirect = (
  response: ServerResponse,
  location: string,
  headers: OutgoingHttpHeaders = {},
): void => {
  response.writeHead(302, { location, 'content-length': 0, ...neverKept, ...headers });
  response.end();
};

/** The tenant's answer to what it does not know: never something plausible. */
export const sendNotBuilt = (
  request: IncomingMessage,
  response: ServerResponse,
  missing = 'the path is unknown to the local tenant',
): void => {
  const path = (request.url ?? '/').split('?')[0];
  const message = `Not built: ${request.method} ${path}: ${missing}.`;
  sendJson(response, 501, { error: { code: 'notBuilt', message } });
};
