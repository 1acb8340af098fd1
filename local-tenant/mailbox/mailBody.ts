import type { ServerResponse } from 'node:http';
import { escapeHtml } from '../pages/html';
import type { ParsedMail } from './parsedMail';

// A mail may come from anybody: nothing in it runs and nothing is fetched. Without scripts its origin does not
// matter, and being of the page's own lets the page see how tall it is.
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
].join('; ');

const link = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;

const linked = (text: string): string => {
  let at = 0;
  let markup = '';
  for (const { 0: address, index = 0 } of text.matchAll(link)) {
    markup += `${escapeHtml(text.slice(at, index))}<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
    at = index + address.length;
  }
  return markup + escapeHtml(text.slice(at));
};

const asMarkup = ({ html, text }: ParsedMail): string =>
  html ?? `<pre style="white-space:pre-wrap;font:inherit">${linked(text ?? '')}</pre>`;

/** Answers with what a mail says, for a frame: as it looks, with links that open elsewhere. */
export const sendMailBody = (response: ServerResponse, mail: ParsedMail): void => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(
    `<!doctype html><meta charset="utf-8"><base target="_blank">
<style>body{margin:12px;font:14px/1.45 'Segoe UI',system-ui,sans-serif;color:#201f1e;background:#fff;overflow-wrap:anywhere}</style>
${asMarkup(mail)}`,
  );
};
