import { NotBuilt } from '../refusal';
import { invalidExpression } from '../refusals';
import { mayBeThere } from './knownNames';
import { resourceMissing } from './queryRefusals';
import type { Route, RouteKind } from './route';
import type { Segment } from './segments';
import { stepFrom } from './stepFrom';

/** Kinds of place whose properties can be addressed one by one, as in `list/ItemCount`. */
const withProperties: ReadonlySet<RouteKind> = new Set([
  'site',
  'web',
  'parentWeb',
  'rootWeb',
  'siteUser',
  'siteGroup',
  'groupOwner',
  'roleDefinition',
  'roleAssignment',
  'assignmentMember',
  'allProperties',
  'regionalSettings',
  'timeZone',
  'timeZoneById',
  'list',
  'folder',
  'file',
  'fileItem',
  'folderItem',
  'fileVersion',
  'itemVersion',
  'recycled',
  'userCustomAction',
  'feature',
  'navigation',
  'navigationNode',
  'field',
  'siteField',
  'contentType',
  'comment',
  'form',
  'view',
  'viewFields',
  'item',
  'attachment',
]);

/** Places that take a key in brackets behind their name. */
const collections: ReadonlySet<RouteKind> = new Set([
  'lists',
  'fields',
  'siteFields',
  'contentTypes',
  'typeFieldLinks',
  'comments',
  'forms',
  'views',
  'items',
  'attachmentFiles',
  'subscriptions',
  'siteUsers',
  'siteGroups',
  'roleDefinitions',
  'roleAssignments',
  'files',
  'folders',
  'fileVersions',
  'itemVersions',
  'recycleBin',
  'eventReceivers',
  'userCustomActions',
  'timeZones',
  'features',
  'navigationNodes',
]);

const describe = (segment: Segment): string =>
  segment.arguments === undefined ? segment.name : `${segment.name}(…)`;

/**
 * Walks the steps of a path to what it addresses. A step with arguments that it does not take makes the path
 * no expression; an unknown one is something that this server lacks, unless SharePoint has no such thing either.
 */
export function resolveRoute(segments: readonly Segment[], path = ''): Route {
  let route: Route = { kind: 'service' };
  segments.forEach((segment, index) => {
    const args = segment.arguments ?? [];
    const from: Route = route;
    const step = stepFrom(from.kind, segment.name.toLowerCase());
    let next = step?.(from, args);

    // `items(1)` is the step `items` and then a key, `getByTitle('x')` is one step with an argument.
    if (next !== undefined && args.length > 0) {
      const keyed = stepFrom(next.kind, '()');
      if (collections.has(next.kind)) next = keyed?.(next, args);
    }
    if (next === undefined && step === undefined && args.length === 0) {
      const { length } = segments;
      const isRaw = segments[length - 1]?.name.toLowerCase() === '$value';
      const isLast = index === length - (isRaw ? 2 : 1);
      if (isLast && withProperties.has(from.kind)) {
        next = { kind: 'property', of: from, name: segment.name };
      }
    }
    if (next === undefined) {
      if (step !== undefined) throw invalidExpression(path.replace(/^\/+/, ''));
      if (/^\$count$/i.test(segment.name) || !mayBeThere(from.kind, segment.name))
        throw resourceMissing(segment.name);
      throw new NotBuilt(`there is no '${describe(segment)}' below '${from.kind}' here`);
    }
    route = next;
  });
  return route;
}
