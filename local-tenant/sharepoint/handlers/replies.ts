import type { Call } from '../call';
import type { Entity, Reply } from '../odata/entity';
import { parseBody } from '../odata/requestBody';
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

/** The answer to a removal. */
export const removed: Reply = { kind: 'empty', status: 200 };

/** One entity, as much of it as the request selects. */
export const entityReply = (call: Call, context: string, entity: Entity): Reply => ({
  kind: 'entity',
  context: `${context}/@Element`,
  entity: selectEntity(entity, call.query.select),
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

/** One property of an answer, as in `list/ItemCount`. */
export function propertyReply(reply: Reply, name: string): Reply {
  if (reply.kind !== 'entity') throw unknownSelection(name);
  const found = Object.keys(reply.entity.properties).find(
    (one) => one.toLowerCase() === name.toLowerCase(),
  );
  const value = found === undefined ? undefined : reply.entity.properties[found];
  if (found === undefined || value === undefined) throw new NotBuilt(`there is no '${name}' here`);
  return {
    kind: 'value',
    context: `${reply.context.replace('/@Element', '')}/${found}`,
    name: found,
    value,
  };
}
