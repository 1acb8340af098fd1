import type { Call } from './call';
import { allHandlers } from './handlers/allHandlers';
import type { Handling } from './handlers/handler';
import { propertyReply, rawReply } from './handlers/replies';
import { verbMissing } from './handlers/verbMissing';
import { toAnswer, toFailureAnswer, type Answer } from './odata/answer';
import type { Reply } from './odata/entity';
import { metadataLevel, type MetadataLevel } from './odata/metadataLevel';
import { resolveRoute } from './odata/resolveRoute';
import type { Route, RouteKind } from './odata/route';
import { parseSegments } from './odata/segments';
import { checkBodyForm } from './odata/checkBodyForm';
import { itemAddressed } from './files/itemAddressed';
import { beginNoting } from './changes/noting';
import { refusePlannedConflict } from './http/plannedConflicts';
import { findList } from './lists/findList';
import { itemTypeOf } from './lists/listEntity';
import { navigationOf } from './navigation';
import { NotBuilt } from './refusal';
import type { Site } from './site';
import { inSavepoint } from './storage/savepoint';
import type { Permission } from './security/basePermissions';
import { demandRight } from './security/demandRight';
import { webAddressed } from './web/webAddressed';

interface AnyHandler {
  readonly right: Permission;
  readonly run: (handling: Handling<RouteKind>) => Reply;
}

const isRead = (kind: RouteKind): boolean => allHandlers[kind]?.GET !== undefined;

/** Whether a name is a column of the list whose items are addressed: then it means the column. */
const columnsOf =
  (site: Site, route: Route) =>
  (name: string): boolean =>
    'list' in route && name !== 'ContentType' && findList(site, route.list).byName.has(name);

const typeOf = (site: Site, route: Route): string => {
  if ((route.kind === 'item' || route.kind === 'items') && 'list' in route)
    return itemTypeOf(findList(site, route.list));
  if (route.kind === 'web') return 'SP.Web';
  return route.kind === 'field' || route.kind === 'fields' ? 'SP.Field' : 'SP.List';
};

function replyTo(site: Site, call: Call, route: Route): Reply {
  if (route.kind === 'rawProperty') return rawReply(replyTo(site, call, route.on));
  if (route.kind === 'property') {
    if (call.verb !== 'GET') throw new NotBuilt(`${call.verb} on the property '${route.name}'`);
    const whole = { ...call, query: { ...call.query, select: [], expand: [] } };
    const reply = replyTo(site, whole, route.of);
    return propertyReply(call, reply, route.name);
  }
  const verbs = allHandlers[route.kind] as Partial<Record<string, AnyHandler>> | undefined;
  const handler = verbs?.[call.verb];
  if (handler === undefined) throw verbMissing(call, route.kind, verbs);
  demandRight(site, call.caller, route, handler.right);
  checkBodyForm(call, route, () => typeOf(site, route));
  const run = (own: Call): Reply =>
    handler.run({ site, route, call: own, answer: (part) => answerCall(site, part) });
  const navigation =
    call.verb === 'GET' || route.kind === 'getItems'
      ? navigationOf(route, call.query, columnsOf(site, route), isRead)
      : undefined;
  if (navigation === undefined) return run(call);
  return navigation.complete(run({ ...call, query: navigation.rest }), (query, to) =>
    replyTo(site, { ...call, verb: 'GET', query }, to),
  );
}

const levelOf = (call: Call): MetadataLevel => {
  try {
    return metadataLevel(call.header('accept'), call.header('odata-version'));
  } catch {
    return 'minimalmetadata';
  }
};

/** Answers one request. A failed write is undone alone, whatever transaction it is part of. */
export function answerCall(addressed: Site, call: Call): Answer {
  let site = addressed;
  let generation = site.catalog.generation();
  try {
    const level = metadataLevel(call.header('accept'), call.header('odata-version'));
    const place = webAddressed(site, parseSegments(call.address, call.query.aliases));
    site = place.site;
    generation = site.catalog.generation();
    const route = resolveRoute(itemAddressed(site, place.segments));
    const isWrite = call.verb !== 'GET' && route.kind !== 'batch' && route.kind !== 'contextinfo';
    if (isWrite) beginNoting(site.database, route.kind, call.verb);
    const reply = isWrite
      ? inSavepoint(site.database, () => {
          refusePlannedConflict(site, call, route);
          return replyTo(site, call, route);
        })
      : replyTo(site, call, route);
    return toAnswer(reply, `${site.webUrl}/_api`, level);
  } catch (failure) {
    if (site.catalog.generation() !== generation) site.catalog.forget();
    site.security.forget();
    return toFailureAnswer(failure, levelOf(call), `${call.verb} ${call.path}`);
  }
}
