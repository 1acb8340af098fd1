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

/** Writes an entity in one of the metadata forms. */
export function writeEntity(entity: Entity, apiUrl: string, level: MetadataLevel): Written {
  const written = marks(entity, apiUrl, level);
  for (const [name, inner] of Object.entries(entity.expanded ?? {})) {
    if (inner === null) written[name] = null;
    else if (!Array.isArray(inner)) written[name] = writeEntity(inner as Entity, apiUrl, level);
    else {
      const all = (inner as readonly Entity[]).map((one) => writeEntity(one, apiUrl, level));
      written[name] = level === 'verbose' ? { results: all } : all;
    }
  }
  if (level === 'verbose') {
    for (const name in entity.properties) written[name] = verboseValue(entity.properties[name] ?? null);
  } else Object.assign(written, entity.properties);
  return written;
}
