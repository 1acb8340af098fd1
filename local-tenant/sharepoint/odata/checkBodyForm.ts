import type { Call } from '../call';
import { invalidQuery, unknownProperty } from '../refusals';
import { arrayExpected } from './queryRefusals';
import { jsonIn } from './requestBody';
import type { Route, RouteKind } from './route';

const isVerbose = (contentType: string | undefined): boolean =>
  /odata\s*=\s*verbose/i.test(contentType ?? '');

/** Kinds of address whose POST, or MERGE, takes an entity and not the arguments of a method. */
const entities: Partial<Record<RouteKind, 'POST' | 'MERGE'>> = {
  lists: 'POST',
  items: 'POST',
  fields: 'POST',
  list: 'MERGE',
  item: 'MERGE',
  field: 'MERGE',
  web: 'MERGE',
};

/** Refuses several values as `{"results": […]}`, which only the verbose form has. */
function refuseVerboseLists(body: Buffer): void {
  if (!body.includes('"results"')) return;
  const isVerboseList = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    Array.isArray((value as { readonly results?: unknown }).results);
  if (Object.values(jsonIn(body)).some(isVerboseList)) throw arrayExpected('StartObject');
}

/**
 * Refuses a body whose form is not the one that its content type says: the verbose form names its type in
 * `__metadata`, the others know no such property.
 */
export function checkBodyForm(call: Call, route: Route, type: () => string): void {
  const verb = call.verb === 'PUT' ? 'MERGE' : call.verb;
  if (entities[route.kind] !== verb || call.body.length === 0) return;
  const isItem = route.kind === 'items' || route.kind === 'item';
  if (isItem && !isVerbose(call.header('content-type'))) refuseVerboseLists(call.body);
  const hasMark = call.body.includes('"__metadata"');
  const verbose = isVerbose(call.header('content-type'));
  if (verbose === hasMark) return;
  const marked = Object.hasOwn(jsonIn(call.body), '__metadata');
  if (verbose && !marked) {
    throw invalidQuery(
      'An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.',
    );
  }
  if (!verbose && marked) throw unknownProperty('__metadata', type());
}
