import { randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Answer } from '../odata/answer';

const shownInBrowser = /^(application\/pdf|image\/(png|gif|jpeg)|text\/plain)$/;

const disposition = (answer: Answer): OutgoingHttpHeaders => {
  if (answer.fileName === undefined) return {};
  const how = shownInBrowser.test(answer.contentType ?? '') ? 'inline' : 'attachment';
  return {
    'Accept-Ranges': 'bytes',
    'Content-Disposition': `${how}; filename*=UTF-8''${encodeURIComponent(answer.fileName)}`,
  };
};

const version = ({ contentType = '' }: Answer): OutgoingHttpHeaders => {
  if (!contentType.startsWith('application/json;odata')) return {};
  return contentType.includes('odata.metadata=')
    ? { 'OData-Version': '4.0' }
    : { DataServiceVersion: '3.0' };
};

/** Sends an answer with the headers that SharePoint Online sends. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): void {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body, 'utf8') : answer.body;
  const requestId = randomUUID();
  response.writeHead(answer.status, {
    'Cache-Control': 'private, max-age=0',
    ...(answer.contentType === undefined ? {} : { 'Content-Type': answer.contentType }),
    ...(answer.status === 204 ? {} : { 'Content-Length': body.length }),
    ...(answer.etag === undefined ? {} : { ETag: answer.etag }),
    ...(answer.contentRange === undefined ? {} : { 'Content-Range': answer.contentRange }),
    ...(answer.location === undefined ? {} : { Location: answer.location }),
    ...(answer.status === 401
      ? { 'WWW-Authenticate': 'Bearer realm="", trusted_issuers="*"' }
      : {}),
    ...version(answer),
    ...disposition(answer),
    'X-Content-Type-Options': 'nosniff',
    'X-SharePointHealthScore': '0',
    SPRequestGuid: requestId,
    'request-id': requestId,
  });
  response.end(request.method === 'HEAD' || answer.status === 204 ? undefined : body);
}
