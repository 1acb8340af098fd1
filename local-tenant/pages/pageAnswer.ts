import type { ServerResponse } from 'node:http';
import type { Html } from './html';

// Scripts, styles, pictures and calls stay on this origin: a trial run sends nothing elsewhere.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

const headers = (contentType: string): Record<string, string> => ({
  'Content-Type': contentType,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
});

/** Answers with a whole page. Pages show who is signed in, so they are never cached. */
export const answerPage = (response: ServerResponse, page: Html): void => {
  response.writeHead(200, { ...headers('text/html; charset=utf-8'), 'Cache-Control': 'no-store' });
  response.end(page.markup);
};

/** Answers with a script, style sheet or file that belongs to a page. */
export const answerAsset = (
  response: ServerResponse,
  asset: { readonly contentType: string; readonly body: string | Buffer },
): void => {
  response.writeHead(200, { ...headers(asset.contentType), 'Cache-Control': 'no-cache' });
  response.end(asset.body);
};

/** Refuses in one plain sentence. */
export const answerSentence = (
  response: ServerResponse,
  status: number,
  sentence: string,
): void => {
  response.writeHead(status, {
    ...headers('text/plain; charset=utf-8'),
    'Cache-Control': 'no-store',
  });
  response.end(sentence);
};
