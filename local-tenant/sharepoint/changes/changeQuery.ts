import { invalidQuery, unknownProperty } from '../refusals';
import { changeKinds, changeTypes } from './changeKinds';
import { parseChangeToken, type LogPlace, type TokenScope } from './changeToken';

/** What a request asks of the change log. */
export interface ChangeQuery {
  readonly kinds: readonly number[];
  readonly types: readonly number[];
  readonly after?: LogPlace;
  readonly until?: LogPlace;
  readonly limit: number;
  readonly latestFirst: boolean;
}

const kindFlags = new Map<string, readonly number[]>(
  Object.entries(changeKinds).map(([name, kind]) => [name, [kind]]),
);

const typeFlags: Readonly<Record<string, readonly number[]>> = {
  Add: [changeTypes.add],
  Update: [changeTypes.update],
  DeleteObject: [changeTypes.deleteObject],
  Rename: [changeTypes.rename],
  Move: [changeTypes.moveAway, changeTypes.moveInto],
  Restore: [changeTypes.restore],
  RoleDefinitionAdd: [changeTypes.roleAdd],
  RoleDefinitionDelete: [changeTypes.roleDelete],
  RoleDefinitionUpdate: [changeTypes.roleUpdate],
  RoleAssignmentAdd: [changeTypes.assignmentAdd, changeTypes.scopeAdd],
  RoleAssignmentDelete: [changeTypes.assignmentDelete, changeTypes.scopeDelete],
  GroupMembershipAdd: [changeTypes.memberAdd],
  GroupMembershipDelete: [changeTypes.memberDelete],
  SystemUpdate: [changeTypes.systemUpdate],
  Navigation: [changeTypes.navigation],
};

// Taken and without effect: nothing is trimmed, folded or collected elsewhere here.
const others = new Set([
  'Activity',
  'IgnoreStartTokenNotFoundError',
  'Recursive',
  'RecursiveAll',
  'RequireSecurityTrim',
]);

const usualLimit = 1000;
const mostAtOnce = 2000;

const tokenIn = (value: unknown, scope: TokenScope, now: Date): LogPlace | undefined => {
  if (value === undefined || value === null) return undefined;
  const text =
    typeof value === 'object' ? (value as { readonly StringValue?: unknown }).StringValue : value;
  if (typeof text !== 'string') throw invalidQuery('The change token has no StringValue.');
  return parseChangeToken(text, scope, now);
};

const isOn = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && /^true$/i.test(value));

function limitIn(value: unknown): number {
  if (value === undefined || value === null) return usualLimit;
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1) {
    throw invalidQuery(
      "Cannot convert a primitive value to the expected type 'Edm.Int64'. See the inner exception for more details.",
    );
  }
  return Math.min(limit, mostAtOnce);
}

/** Reads `{"query": {…}}`. As at SharePoint, a query that names no kind of thing or no kind of change finds nothing. */
export function parseChangeQuery(
  properties: Readonly<Record<string, unknown>>,
  scope: TokenScope,
  now: Date,
): ChangeQuery {
  const query = properties['query'];
  if (typeof query !== 'object' || query === null)
    throw invalidQuery("The parameter 'query' is missing.");
  const kinds: number[] = [];
  const types: number[] = [];
  const given = query as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(given)) {
    const kind = kindFlags.get(name);
    const type = Object.hasOwn(typeFlags, name) ? typeFlags[name] : undefined;
    if (kind !== undefined && isOn(value)) kinds.push(...kind);
    if (type !== undefined && isOn(value)) types.push(...type);
    const isKnown = kind !== undefined || type !== undefined || others.has(name);
    if (!isKnown && !/^(ChangeTokenStart|ChangeTokenEnd|FetchLimit|LatestFirst)$/.test(name))
      throw unknownProperty(name, 'SP.ChangeQuery');
  }
  const after = tokenIn(given['ChangeTokenStart'], scope, now);
  const until = tokenIn(given['ChangeTokenEnd'], scope, now);
  return {
    kinds,
    types,
    ...(after === undefined ? {} : { after }),
    ...(until === undefined ? {} : { until }),
    limit: limitIn(given['FetchLimit']),
    latestFirst: isOn(given['LatestFirst']),
  };
}
