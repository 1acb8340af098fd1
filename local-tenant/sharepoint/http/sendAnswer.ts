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

/** What the headers tell of the tenant and the request. */
export interface AboutRequest {
  readonly tenantId: string;
  readonly origin: string;
  /** When the request came, by the clock of `performance`. */
  readonly began: number;
}

const sharePointId = '00000003-0000-0ff1-ce00-000000000000';

/** Where a token is to be had, for whoever has none that is taken. */
const challenge = (answer: Answer, { tenantId, origin }: AboutRequest): OutgoingHttpHeaders => {
  if (answer.status !== 401) return {};
  const { diagnostics } = answer;
  const issuers = `00000001-0000-0000-c000-000000000000@*,https://sts.windows.net/*/,${origin}/identity/${tenantId}/v2.0`;
  return {
    'WWW-Authenticate': `Bearer realm="${tenantId}",client_id="${sharePointId}",trusted_issuers="${issuers}",authorization_uri="${origin}/identity/${tenantId}/oauth2/v2.0/authorize"`,
    ...(diagnostics === undefined ? {} : { 'x-ms-diagnostics': diagnostics }),
  };
};

/** Sends an answer with the headers that SharePoint Online sends. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  about: AboutRequest,
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
    ...challenge(answer, about),
    ...version(answer),
    ...disposition(answer),
    MicrosoftSharePointTeamServices: '16.0.0.26000',
    SPClientServiceRequestDuration: Math.ceil(performance.now() - about.began),
    'X-Content-Type-Options': 'nosniff',
    'X-MS-InvokeApp': '1; RequireReadOnly',
    'X-SharePointHealthScore': '0',
    'X-SP-SERVERSTATE': 'ReadOnly=0',
    SPRequestGuid: requestId,
    'request-id': requestId,
  });
  response.end(request.method === 'HEAD' || answer.status === 204 ? undefined : body);
}
