import type { Call } from './call';
import { allHandlers } from './handlers/allHandlers';
import type { Handling } from './handlers/handler';
import { propertyReply, rawReply } from './handlers/replies';
import { verbMissing } from './handlers/verbMissing';
import { toAnswer, toFailureAnswer, type Answer } from './odata/answer';
import type { Reply } from './odata/entity';
import { mayBeThere } from './odata/knownNames';
import { metadataLevel, type MetadataLevel } from './odata/metadataLevel';
import { methodRefused } from './odata/queryRefusals';
import { resolveRoute } from './odata/resolveRoute';
import type { Route, RouteKind } from './odata/route';
import { parseSegments } from './odata/segments';
import { withBodyArguments } from './odata/bodyArguments';
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

/** The type of the items of the list that is addressed. */
const itemTypeAt = (site: Site, route: Route): string =>
  'list' in route && route.list !== undefined ? itemTypeOf(findList(site, route.list)) : '';

function replyTo(site: Site, call: Call, route: Route): Reply {
  if (route.kind === 'rawProperty') return rawReply(replyTo(site, call, route.on));
  if (route.kind === 'property') {
    if (call.verb !== 'GET' && mayBeThere(route.of.kind, route.name))
      throw new NotBuilt(`${call.verb} on the property '${route.name}'`);
    const query = { ...call.query, select: [], expand: [] };
    const reply = replyTo(site, { ...call, verb: 'GET', query }, route.of);
    const property = propertyReply(call, reply, route);
    if (call.verb !== 'GET') throw methodRefused(call.verb, route.name);
    return property;
  }
  const verbs = allHandlers[route.kind] as Partial<Record<string, AnyHandler>> | undefined;
  const handler = verbs?.[call.verb];
  if (handler === undefined) throw verbMissing(call, route.kind, verbs);
  demandRight(site, call.caller, route, handler.right);
  checkBodyForm(call, route, () => itemTypeAt(site, route));
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
    const segments = withBodyArguments(call, itemAddressed(site, place.segments));
    const route = resolveRoute(segments, call.address);
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
