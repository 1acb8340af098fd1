import type { Entity, Json, Reply } from './odata/entity';
import type { QueryOptions } from './odata/queryOptions';
import { resolveRoute } from './odata/resolveRoute';
import type { Route, RouteKind } from './odata/route';
import { parseSegments } from './odata/segments';
import { selectEntity } from './odata/selectEntity';
import { stepFrom } from './odata/stepFrom';
import { SharePointRefusal } from './refusal';

/** Reads what stands at an address, as a request for it would. */
type Read = (query: QueryOptions, route: Route) => Reply;

/** What a query asks of the neighbours of a thing, and what is left of it for the thing itself. */
export interface Navigation {
  readonly rest: QueryOptions;
  /** Reads the neighbours of everything in an answer and puts them into it. */
  readonly complete: (reply: Reply, read: Read) => Reply;
}

interface Wish {
  readonly name: string;
  readonly query: QueryOptions;
}

type Neighbour = NonNullable<Entity['expanded']>[string];

/** Keys that one or the other kind of collection takes. */
const anyKeys: readonly (string | number)[] = [1, '00000000-0000-0000-0000-000000000000', '0x01'];

/** Addresses that answer with an item without being its own address. */
const alsoItems: ReadonlySet<string> = new Set(['fileItem', 'folderItem', 'getItems']);

/** A place of the kind that an address answers with: its own, or one that its collection holds. */
function elementOf(route: Route): Route {
  if (alsoItems.has(route.kind)) return { kind: 'item', list: { by: 'title', title: '' }, id: 1 };
  const keyed = stepFrom(route.kind, '()');
  if (keyed === undefined) return route;
  return anyKeys.map((value) => keyed(route, [{ value }])).find(Boolean) ?? route;
}

/** What a thing is only asked by name, though it is no neighbour of its own. */
const ofPermissions: ReadonlySet<string> = new Set([
  'EffectiveBasePermissions',
  'HasUniqueRoleAssignments',
]);

const outerOf = (name: string): string => name.split('/')[0] ?? name;

const below = (names: readonly string[], name: string): string[] =>
  names
    .filter((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}/`))
    .map((one) => one.slice(name.length + 1));

const routeOf = (entity: Entity): Route =>
  resolveRoute(parseSegments(decodeURIComponent(entity.editLink)));

function neighbourOf(from: Route, wish: Wish, read: Read): Neighbour | { readonly json: Json } {
  const route = stepFrom(from.kind, wish.name)?.(from, []);
  if (route === undefined) return null;
  let reply: Reply;
  try {
    reply = read(wish.query, route);
  } catch (failure) {
    if (failure instanceof SharePointRefusal && failure.status === 404) return null;
    throw failure;
  }
  if (reply.kind === 'entity') return reply.entity;
  if (reply.kind === 'collection') return reply.entities;
  if (reply.kind === 'bare') return { json: reply.properties };
  return reply.kind === 'value' && reply.value !== null ? { json: reply.value } : null;
}

function withNeighbours(entity: Entity, from: Route, wishes: readonly Wish[], read: Read): Entity {
  const expanded: Record<string, Neighbour> = { ...entity.expanded };
  const properties: Record<string, Json> = { ...entity.properties };
  for (const wish of wishes) {
    const found = neighbourOf(from, wish, read);
    if (found !== null && 'json' in found) properties[wish.name] = found.json;
    else expanded[wish.name] = found;
  }
  return { ...entity, properties, expanded };
}

/**
 * What a query expands that has an address of its own below the thing, such as `RootFolder` of a list:
 * it is read as a request for that address would read it. Nothing when there is no such name.
 */
export function navigationOf(
  route: Route,
  query: QueryOptions,
  isColumn: (name: string) => boolean,
  canRead: (kind: RouteKind) => boolean,
): Navigation | undefined {
  if (query.expand.length === 0 && query.select.length === 0) return undefined;
  const element = elementOf(route);
  const isItem = element.kind === 'item';
  const expanded = query.expand.map(outerOf);
  const asked = new Set([
    ...expanded,
    ...query.select.map(outerOf).filter((name) => isItem || ofPermissions.has(name)),
  ]);
  const wishes = [...asked].flatMap((name): Wish[] => {
    if (isItem && isColumn(name)) return [];
    const to = stepFrom(element.kind, name)?.(element, []);
    if (to === undefined || !canRead(to.kind)) return [];
    const inner = { select: below(query.select, name), expand: below(query.expand, name) };
    return [{ name, query: { ...inner, orderBy: [], aliases: query.aliases, given: [] } }];
  });
  if (wishes.length === 0) return undefined;
  const isWished = (name: string): boolean => wishes.some((wish) => wish.name === outerOf(name));
  const left = query.select.filter((name) => !isWished(name));
  const onlyNeighbours = query.select.length > 0 && left.length === 0;
  const ofItem = onlyNeighbours ? ['Id'] : left;

  const completed = (entity: Entity, from: Route, read: Read): Entity => {
    const bare = isItem && onlyNeighbours ? { ...entity, properties: {} } : entity;
    const whole = withNeighbours(bare, from, wishes, read);
    return isItem ? whole : selectEntity(whole, query.select);
  };
  return {
    rest: {
      ...query,
      select: isItem ? ofItem : [],
      expand: query.expand.filter((name) => !isWished(name)),
    },
    complete: (reply, read) => {
      if (reply.kind === 'entity')
        return {
          ...reply,
          entity: completed(reply.entity, element === route ? route : routeOf(reply.entity), read),
        };
      if (reply.kind !== 'collection') return reply;
      const entities = reply.entities.map((entity) => completed(entity, routeOf(entity), read));
      return { ...reply, entities };
    },
  };
}
