import type { Call } from '../call';
import { collectionOf, type Entity, type Json, type Reply } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { mayBeThere } from '../odata/knownNames';
import { resourceMissing } from '../odata/queryRefusals';
import { parseBody } from '../odata/requestBody';
import type { RouteOf } from '../odata/route';
import { selectEntity } from '../odata/selectEntity';
import { NotBuilt } from '../refusal';
import { unknownSelection } from '../refusals';
import type { Site } from '../site';

/** The answer to a change: nothing but the new ETag. */
export const changed = (etag?: string): Reply => ({
  kind: 'empty',
  status: 204,
  ...(etag === undefined ? {} : { etag }),
});

/** The answer to a call that gives nothing back. */
export const nothing: Reply = { kind: 'value', context: 'Edm.Null', name: 'null', value: null };

/** The answer to a removal. */
export const removed: Reply = { kind: 'empty', status: 200 };

/** One entity, as much of it as the request selects. */
export const entityReply = (call: Call, context: string, entity: Entity): Reply => ({
  kind: 'entity',
  context: `${context}/@Element`,
  entity: selectEntity(entity, call.query.select, call.query.expand),
});

/** An entity just made. */
export const createdReply = (site: Site, context: string, entity: Entity): Reply => ({
  kind: 'entity',
  status: 201,
  context: `${context}/@Element`,
  entity,
  location: `${site.webUrl}/_api/${entity.editLink}`,
});

/** The properties in a request's JSON body. */
export const bodyProperties = (call: Call): Readonly<Record<string, unknown>> =>
  parseBody(call.body).properties;

/** What `odata.metadata` says of a value that stands alone. */
const edmTypeOf = (value: Json): string => {
  if (value === null) return 'Edm.Null';
  if (Array.isArray(value)) return 'Collection(Edm.String)';
  if (typeof value === 'boolean') return 'Edm.Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
  return 'Edm.String';
};

const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const relatedReply = (
  call: Call,
  name: string,
  found: Entity | readonly Entity[] | null,
): Reply => {
  if (found === null) return { kind: 'value', context: 'Edm.Null', name, value: null };
  if (Array.isArray(found)) {
    return collectionOf(
      `SP.ApiData.${name}`,
      filterEntities(found as readonly Entity[], call.query),
    );
  }
  const one = found as Entity;
  return entityReply(call, `SP.ApiData.${one.type.replace(/^SP\./, '')}s`, one);
};

type Property = Pick<RouteOf<'property'>, 'of' | 'name'>;

/** One property of an answer, as in `list/ItemCount` or `list/ParentWeb`. */
export function propertyReply(call: Call, reply: Reply, { of, name: asked }: Property): Reply {
  if (reply.kind !== 'entity') throw unknownSelection(asked);
  const { properties, onRequest = {}, related = {} } = reply.entity;
  const named = (record: Readonly<Record<string, unknown>>): string | undefined =>
    Object.keys(record).find((one) => one.toLowerCase() === asked.toLowerCase());
  const relation = named(related);
  if (relation !== undefined) return relatedReply(call, relation, related[relation]?.() ?? null);
  const name = named(properties) ?? named(onRequest);
  const own = name !== undefined && Object.hasOwn(properties, name);
  const value = own ? properties[name] : onRequest[name ?? '']?.();
  if (name === undefined || value === undefined) {
    if (!mayBeThere(of.kind, asked)) throw resourceMissing(asked);
    throw new NotBuilt(`there is no '${asked}' here`);
  }
  if (isObject(value)) return { kind: 'bare', context: `SP.${name}`, name, properties: value };
  return { kind: 'value', context: edmTypeOf(value), name, value };
}

/** A property as bare text, as `…/Title/$value` gives it. */
export function rawReply(reply: Reply): Reply {
  if (reply.kind !== 'value') throw new NotBuilt('$value of something that is no plain value');
  const text = typeof reply.value === 'object' ? '' : String(reply.value);
  return { kind: 'bytes', content: Buffer.from(text), contentType: 'text/plain;charset=utf-8' };
}
