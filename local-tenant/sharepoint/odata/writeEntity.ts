import type { Entity, Json } from './entity';
import type { MetadataLevel } from './metadataLevel';

type Written = { [name: string]: Json };

const verboseValue = (value: Json): Json => {
  if (Array.isArray(value)) return { results: value.map(verboseValue) };
  return value;
};

const marks = (entity: Entity, apiUrl: string, level: MetadataLevel): Written => {
  if (level === 'nometadata') return {};
  const address = `${apiUrl}/${entity.editLink}`;
  if (level === 'verbose') {
    return {
      __metadata: {
        id: entity.id ?? address,
        uri: address,
        ...(entity.etag === undefined ? {} : { etag: entity.etag }),
        type: entity.type,
      },
    };
  }
  return {
    'odata.type': entity.type,
    'odata.id': entity.id ?? address,
    ...(entity.etag === undefined ? {} : { 'odata.etag': entity.etag }),
    'odata.editLink': entity.editLink,
  };
};

const expandedIn = (entity: Entity, apiUrl: string, level: MetadataLevel): Written => {
  const written: Written = {};
  for (const [name, inner] of Object.entries(entity.expanded ?? {})) {
    if (inner === null) written[name] = null;
    else if (!Array.isArray(inner)) written[name] = writeEntity(inner as Entity, apiUrl, level);
    else {
      const all = (inner as readonly Entity[]).map((one) => writeEntity(one, apiUrl, level));
      written[name] = level === 'verbose' ? { results: all } : all;
    }
  }
  return written;
};

const verboseProperties = (properties: Entity['properties']): Written =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, verboseValue(value)]),
  );

/** Writes an entity in one of the metadata forms. */
export function writeEntity(entity: Entity, apiUrl: string, level: MetadataLevel): Written {
  const properties = level === 'verbose' ? verboseProperties(entity.properties) : entity.properties;
  return { ...marks(entity, apiUrl, level), ...expandedIn(entity, apiUrl, level), ...properties };
}

/** Writes an entity as text. Pages of 5,000 items pass here, so nothing is copied that can be joined. */
export function entityText(entity: Entity, apiUrl: string, level: MetadataLevel): string {
  if (level === 'verbose' || entity.expanded !== undefined) {
    return JSON.stringify(writeEntity(entity, apiUrl, level));
  }
  const own = JSON.stringify(entity.properties);
  if (level === 'nometadata') return own;
  const etag = entity.etag === undefined ? '' : `,"odata.etag":${JSON.stringify(entity.etag)}`;
  const link = JSON.stringify(entity.editLink);
  const id =
    entity.id === undefined ? JSON.stringify(`${apiUrl}/${entity.editLink}`) : `"${entity.id}"`;
  const first = `{"odata.type":"${entity.type}","odata.id":${id}${etag},"odata.editLink":${link}`;
  return own === '{}' ? `${first}}` : `${first},${own.slice(1)}`;
}
