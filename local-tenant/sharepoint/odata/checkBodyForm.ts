import type { Call } from '../call';
import { invalidQuery, unknownProperty } from '../refusals';
import { entityTypeRefused } from './entityTypeRefusal';
import { arrayExpected } from './queryRefusals';
import { jsonIn, parseBody } from './requestBody';
import type { Route, RouteKind } from './route';

const isVerbose = (contentType: string | undefined): boolean =>
  /odata\s*=\s*verbose/i.test(contentType ?? '');

interface Expected {
  readonly verb: 'POST' | 'MERGE';
  /** Items name that of their list, and check it themselves. */
  readonly type?: string;
  /** Whether there are several types of the thing; which, its own handler knows. */
  readonly hasKinds?: true;
}

/** Kinds of address whose POST, or MERGE, takes an entity and not the arguments of a method. */
const entities: Partial<Record<RouteKind, Expected>> = {
  items: { verb: 'POST' },
  item: { verb: 'MERGE' },
  fields: { verb: 'POST', type: 'SP.Field', hasKinds: true },
  field: { verb: 'MERGE', type: 'SP.Field', hasKinds: true },
  lists: { verb: 'POST', type: 'SP.List' },
  list: { verb: 'MERGE', type: 'SP.List' },
  web: { verb: 'MERGE', type: 'SP.Web' },
  site: { verb: 'MERGE', type: 'SP.Site' },
  siteUsers: { verb: 'POST', type: 'SP.User' },
  siteUser: { verb: 'MERGE', type: 'SP.User' },
  siteGroups: { verb: 'POST', type: 'SP.Group' },
  siteGroup: { verb: 'MERGE', type: 'SP.Group' },
  roleDefinitions: { verb: 'POST', type: 'SP.RoleDefinition' },
  roleDefinition: { verb: 'MERGE', type: 'SP.RoleDefinition' },
  userCustomActions: { verb: 'POST', type: 'SP.UserCustomAction' },
  userCustomAction: { verb: 'MERGE', type: 'SP.UserCustomAction' },
  navigationNodes: { verb: 'POST', type: 'SP.NavigationNode' },
  navigationNode: { verb: 'MERGE', type: 'SP.NavigationNode' },
};

function checkType(call: Call, expected: string): void {
  const { type } = parseBody(call.body);
  if (type !== undefined && type !== expected) throw entityTypeRefused(type, expected);
}

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
 * A type must be that of what is addressed.
 */
export function checkBodyForm(call: Call, route: Route, itemType: () => string): void {
  const verb = call.verb === 'PUT' ? 'MERGE' : call.verb;
  const expected = entities[route.kind];
  if (expected?.verb !== verb || call.body.length === 0) return;
  const isItem = route.kind === 'items' || route.kind === 'item';
  if (isItem && !isVerbose(call.header('content-type'))) refuseVerboseLists(call.body);
  const hasMark = call.body.includes('"__metadata"');
  const verbose = isVerbose(call.header('content-type'));
  if (verbose === hasMark) {
    if (verbose && expected.type !== undefined && expected.hasKinds === undefined)
      checkType(call, expected.type);
    return;
  }
  const marked = Object.hasOwn(jsonIn(call.body), '__metadata');
  if (verbose && !marked) {
    throw invalidQuery(
      'An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.',
    );
  }
  if (!verbose && marked) throw unknownProperty('__metadata', expected.type ?? itemType());
}
