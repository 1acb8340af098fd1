import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Html } from '../pages/html';
import type { HostAsset } from './hostAssets';

// Fluent writes its styles into the page, so styles may be inline. Calls may also go to the service, on
// another port of this machine. Nothing may go anywhere else.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' http://localhost:* http://127.0.0.1:*",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };

/** Answers with a page. It shows who is signed in, so it is never kept. */
export const sendPage = (response: ServerResponse, page: Html): void => {
  response.writeHead(200, {
    ...always,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'cache-control': 'no-store',
  });
  response.end(page.markup);
};

const entityTag = (body: string | Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 24)}"`;

/** Answers with a file; one that a browser already has is not sent again. */
export const sendAsset = (
  request: IncomingMessage,
  response: ServerResponse,
  asset: HostAsset,
): void => {
  const etag = entityTag(asset.body);
  const headers = {
    ...always,
    etag,
    'content-type': asset.contentType,
    'cache-control': asset.kept === 'for ever' ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(asset.body) });
  response.end(asset.body);
};

/** Refuses in one plain sentence. */
export const sendSentence = (response: ServerResponse, status: number, sentence: string): void => {
  response.writeHead(status, {
    ...always,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(sentence);
};
