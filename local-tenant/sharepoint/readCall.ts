import type { Call, Caller, Verb } from './call';
import { parseQueryOptions } from './odata/queryOptions';
import { NotBuilt, SharePointRefusal } from './refusal';
import { invalidQuery } from './refusals';
import type { Site } from './site';

interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
  readonly caller: Caller;
}

const verbs: Readonly<Record<string, Verb>> = {
  GET: 'GET',
  HEAD: 'GET',
  POST: 'POST',
  MERGE: 'MERGE',
  PATCH: 'MERGE',
  PUT: 'PUT',
  DELETE: 'DELETE',
};

/** The verb that counts: `X-HTTP-Method` on a POST says what the client cannot send itself. */
export function verbOf(method: string, override: string | undefined): Verb {
  const name = (method === 'POST' && override !== undefined ? override : method).toUpperCase();
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) throw new NotBuilt(`the method ${name}`);
  return verb;
}

/** An address of a site that this SharePoint does not have. */
export const siteMissing = (): SharePointRefusal =>
  new SharePointRefusal(404, '-2147024894, System.IO.FileNotFoundException', '404 FILE NOT FOUND');

/** Reads what a request wants from its method, URL and headers. */
export function readCall(site: Site, incoming: Incoming): Call {
  const { url } = incoming;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    throw invalidQuery('The resource path is not valid.');
  }
  const api = path.toLowerCase().indexOf('/_api');
  const before = path.slice(0, Math.max(api, 0)).toLowerCase();
  // Clients ask with the address of a file which web it lies in.
  const isContext = /^\/_api\/contextinfo\/?$/i.test(path.slice(api));
  if (before !== site.path.toLowerCase() && !(isContext && site.webs.at(before) === site.web))
    throw siteMissing();
  return {
    verb: verbOf(incoming.method, incoming.header('x-http-method')),
    address: path.slice(api + '/_api'.length),
    path: url.pathname,
    query: parseQueryOptions(url.searchParams),
    header: incoming.header,
    body: incoming.body,
    caller: incoming.caller,
  };
}
