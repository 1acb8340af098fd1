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
  siteGroups: 'SP.GroupCollection',
  webs: 'SP.WebCollection',
  webInfos: 'SP.WebInformationCollection',
  roleDefinitions: 'SP.RoleDefinitionCollection',
  roleAssignments: 'SP.RoleAssignmentCollection',
  recycleBin: 'SP.RecycleBinItemCollection',
  userCustomActions: 'SP.UserCustomActionCollection',
  navigationNodes: 'SP.NavigationNodeCollection',
  features: 'SP.FeatureCollection',
};

/** Things by the type that SharePoint names when it refuses to replace or delete them. */
const types: Partial<Record<RouteKind, string>> = {
  web: 'SP.Web',
  site: 'SP.Site',
  siteUser: 'SP.User',
  siteGroup: 'SP.Group',
  roleDefinition: 'SP.RoleDefinition',
  roleAssignment: 'SP.RoleAssignment',
  recycled: 'SP.RecycleBinItem',
};

/** Things that are changed with MERGE: a POST without `X-HTTP-Method` calls the method that found them. */
const changeable: ReadonlySet<RouteKind> = new Set([
  'list',
  'item',
  'field',
  'siteUser',
  'siteGroup',
  'roleDefinition',
]);

/** What is only read. */
const onlyRead: ReadonlySet<RouteKind> = new Set([
  ...(['web', 'site', 'parentWeb', 'rootWeb', 'allProperties', 'timeZone'] as const),
  ...(['regionalSettings', 'installedLanguages', 'effectivePermissions'] as const),
  ...(['hasUniquePermissions', 'firstUniqueAncestor', 'subwebsForUser', 'webTemplates'] as const),
  ...(['userGroups', 'groupOwner', 'assignmentMember', 'assignmentRoles'] as const),
]);

const lastMethod = (address: string): string => {
  const name = /([A-Za-z]+)\([^/]*\)\/*$/.exec(address)?.[1] ?? '';
  if (name === '' || /^(items|lists|fields|siteusers|sitegroups|roledefinitions)$/i.test(name))
    return 'GetById';
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
  const type = collectionTypes[kind] ?? types[kind];
  if (type !== undefined && call.verb !== 'GET' && call.verb !== 'POST')
    return verbRefused(type, call.verb);
  if (call.verb === 'POST' && type !== undefined && type === collectionTypes[kind])
    return verbRefused(type, 'POST');
  if (call.verb === 'POST' && onlyRead.has(kind))
    return methodRefused('POST', lastName(call.address));
  if (call.verb === 'POST' && changeable.has(kind) && call.body.length > 0) {
    const [first] = Object.keys(jsonIn(call.body));
    if (first !== undefined) return parameterRefused(first, lastMethod(call.address));
  }
  return new NotBuilt(`${call.verb} on '${kind}'`);
}
