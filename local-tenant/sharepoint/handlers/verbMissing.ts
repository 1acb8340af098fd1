import type { Call } from '../call';
import { methodRefused, parameterRefused, verbRefused } from '../odata/queryRefusals';
import { jsonIn } from '../odata/requestBody';
import type { RouteKind } from '../odata/route';
import { NotBuilt } from '../refusal';

/** Collections by the type that SharePoint names when it refuses a verb on them. */
const collectionTypes: Partial<Record<RouteKind, string>> = {
  lists: 'SP.ListCollection',
  items: 'SP.ListItemCollection',
  fields: 'SP.FieldCollection',
  files: 'SP.FileCollection',
  attachmentFiles: 'SP.AttachmentCollection',
  siteUsers: 'SP.UserCollection',
};

/** Things that are changed with MERGE: a POST without `X-HTTP-Method` calls the method that found them. */
const changeable: ReadonlySet<RouteKind> = new Set(['list', 'item', 'field']);

const lastMethod = (address: string): string => {
  const name = /([A-Za-z]+)\([^/]*\)\/*$/.exec(address)?.[1] ?? '';
  if (name === '' || /^(items|lists|fields)$/i.test(name)) return 'GetById';
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const lastName = (address: string): string =>
  /([^/(]+)(?:\([^/]*\))?\/*$/.exec(address)?.[1] ?? address;

/** Why a verb has no answer here: SharePoint's own refusal where it refuses, else that it is not built. */
export function verbMissing(
  call: Call,
  kind: RouteKind,
  known: Readonly<Record<string, unknown>> | undefined,
): Error {
  const verbs = Object.keys(known ?? {});
  const isMethod = verbs.length === 1 && verbs[0] === 'POST';
  if (call.verb === 'GET' && isMethod) return methodRefused('GET', lastName(call.address));
  const type = collectionTypes[kind];
  if (type !== undefined && call.verb !== 'GET' && call.verb !== 'POST')
    return verbRefused(type, call.verb);
  if (call.verb === 'POST' && changeable.has(kind) && call.body.length > 0) {
    const [first] = Object.keys(jsonIn(call.body));
    if (first !== undefined) return parameterRefused(first, lastMethod(call.address));
  }
  return new NotBuilt(`${call.verb} on '${kind}'`);
}
