import { TokenRefused } from '../http/tokenRefused';
import { NotBuilt, SharePointRefusal } from '../refusal';
import type { Json, Reply } from './entity';
import { isOData4, type MetadataLevel } from './metadataLevel';
import { entityText, writeEntity } from './writeEntity';
import { verboseValue } from './writeProperties';

/** An answer as it goes over the wire, alone or as a part of a batch. */
export interface Answer {
  readonly status: number;
  readonly contentType?: string;
  readonly etag?: string;
  readonly location?: string;
  readonly fileName?: string;
  readonly contentRange?: string;
  /** Why a token is not taken. */
  readonly diagnostics?: string;
  readonly body: string | Buffer;
}

const jsonType = (level: MetadataLevel): string =>
  isOData4(level)
    ? `application/json;odata.metadata=${level};streaming=true;IEEE754Compatible=false;charset=utf-8`
    : `application/json;odata=${level};streaming=true;charset=utf-8`;

type Marked = { readonly [name: string]: Json };

/** What says where the description of an answer is found. */
function context(name: string, apiUrl: string, level: MetadataLevel): Marked {
  if (level === 'verbose' || level === 'nometadata' || level === 'none') return {};
  if (!isOData4(level)) return { 'odata.metadata': `${apiUrl}/$metadata#${name}` };
  return { '@odata.context': `${apiUrl}/$metadata#${name.replace('/@Element', '/$entity')}` };
}

const written = (reply: Reply, apiUrl: string, level: MetadataLevel): Json => {
  const isVerbose = level === 'verbose';
  if (reply.kind === 'entity') {
    const entity = writeEntity(reply.entity, apiUrl, level);
    return isVerbose ? { d: entity } : { ...context(reply.context, apiUrl, level), ...entity };
  }
  if (reply.kind === 'bare') {
    if (isVerbose && reply.name !== undefined) {
      return { d: { [reply.name]: { __metadata: { type: reply.context }, ...reply.properties } } };
    }
    return { ...context(reply.context, apiUrl, level), ...reply.properties };
  }
  if (reply.kind !== 'value') return null;
  if (isVerbose) return { d: { [reply.name]: verboseValue(reply.value) } };
  if (reply.value === null)
    return {
      ...context('Edm.Null', apiUrl, level),
      [`${isOData4(level) ? '@' : ''}odata.null`]: true,
    };
  return { ...context(reply.context, apiUrl, level), value: reply.value };
};

type Collection = Extract<Reply, { readonly kind: 'collection' }>;

const collectionText = (reply: Collection, apiUrl: string, level: MetadataLevel): string => {
  const all = `[${reply.entities.map((entity) => entityText(entity, apiUrl, level)).join(',')}]`;
  const next = reply.nextLink === undefined ? undefined : JSON.stringify(reply.nextLink);
  if (level === 'verbose') {
    return `{"d":{"results":${all}${next === undefined ? '' : `,"__next":${next}`}}}`;
  }
  const marks = JSON.stringify(context(reply.context, apiUrl, level)).slice(1, -1);
  const first = marks === '' ? '' : `${marks},`;
  const at = isOData4(level) ? '@odata' : 'odata';
  return `{${first}${next === undefined ? '' : `"${at}.nextLink":${next},`}"value":${all}}`;
};

/** Writes a reply in the asked form. */
export function toAnswer(reply: Reply, apiUrl: string, level: MetadataLevel): Answer {
  if (reply.kind === 'empty') {
    return {
      status: reply.status,
      contentType: jsonType(level),
      body: '',
      ...(reply.etag === undefined ? {} : { etag: reply.etag }),
    };
  }
  if (reply.kind === 'bytes') {
    const name = {
      ...(reply.fileName === undefined ? {} : { fileName: reply.fileName }),
      ...(reply.etag === undefined ? {} : { etag: reply.etag }),
    };
    const { contentType, content: body, part } = reply;
    if (part === undefined) return { status: 200, contentType, body, ...name };
    const contentRange = `bytes ${part.start}-${part.end - 1}/${part.total}`;
    return { status: 206, contentType, body, ...name, contentRange };
  }
  if (reply.kind === 'multipart') {
    const contentType = `multipart/mixed; boundary=${reply.boundary}`;
    return { status: 200, contentType, body: reply.content };
  }
  const etag = reply.kind === 'entity' ? reply.entity.etag : undefined;
  const location = reply.kind === 'entity' ? reply.location : undefined;
  return {
    status: reply.kind === 'entity' ? (reply.status ?? 200) : 200,
    contentType: jsonType(level),
    ...(etag === undefined ? {} : { etag }),
    ...(location === undefined ? {} : { location }),
    body:
      reply.kind === 'collection'
        ? collectionText(reply, apiUrl, level)
        : JSON.stringify(written(reply, apiUrl, level)),
  };
}

interface ErrorText {
  readonly code: string;
  readonly message: { readonly lang: string; readonly value: string };
}

const failed = (error: ErrorText, level: MetadataLevel): Json => {
  if (isOData4(level)) return { error: { code: error.code, message: error.message.value } };
  return level === 'verbose' ? { error: { ...error } } : { 'odata.error': { ...error } };
};

/** Writes a failure: SharePoint's own refusals in its form, what is not built as a 501, the rest as a fault. */
export function toFailureAnswer(failure: unknown, level: MetadataLevel, request: string): Answer {
  if (failure instanceof NotBuilt) {
    const message = `Not built: ${request}: ${failure.message}`;
    return {
      status: 501,
      contentType: 'application/json;charset=utf-8',
      body: JSON.stringify({ error: { code: 'notBuilt', message } }),
    };
  }
  if (failure instanceof TokenRefused) {
    const { status, message, diagnostics } = failure;
    const contentType = 'application/json; charset=utf-8';
    return {
      status,
      contentType,
      diagnostics,
      body: JSON.stringify({ error_description: message }),
    };
  }
  const refusal =
    failure instanceof SharePointRefusal
      ? failure
      : new SharePointRefusal(
          500,
          '-1, System.Exception',
          `The local tenant failed: ${String(failure)}`,
        );
  const error = { code: refusal.code, message: { lang: 'en-US', value: refusal.message } };
  return {
    status: refusal.status,
    contentType: jsonType(level),
    body: JSON.stringify(failed(error, level)),
  };
}
