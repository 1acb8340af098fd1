import type { Entity, Json } from './entity';
import type { MetadataLevel } from './metadataLevel';

type Written = { [name: string]: Json };

const complexTypes: Readonly<Record<string, string>> = {
  'Description,Url': 'SP.FieldUrlValue',
  'Altitude,Latitude,Longitude,Measure': 'SP.FieldGeolocationValue',
  DecodedUrl: 'SP.ResourcePath',
  StringValue: 'SP.ContentTypeId',
  'High,Low': 'SP.BasePermissions',
};

const verboseValue = (value: Json, itemType?: string): Json => {
  if (Array.isArray(value)) {
    const type = itemType === undefined ? {} : { __metadata: { type: `Collection(${itemType})` } };
    return { ...type, results: value.map((one: Json) => verboseValue(one)) };
  }
  if (typeof value !== 'object' || value === null || '__metadata' in value) return value;
  const type = complexTypes[Object.keys(value).sort().join(',')];
  return type === undefined ? value : { __metadata: { type }, ...value };
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
    if (level === 'minimalmetadata') {
      written[`${name}@odata.navigationLinkUrl`] = `${entity.editLink}/${name}`;
    }
    if (inner === null) written[name] = null;
    else if (!Array.isArray(inner)) written[name] = writeEntity(inner as Entity, apiUrl, level);
    else {
      const all = (inner as readonly Entity[]).map((one) => writeEntity(one, apiUrl, level));
      written[name] = level === 'verbose' ? { results: all } : all;
    }
  }
  return written;
};

const verboseProperties = ({ properties, collections }: Entity): Written =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      verboseValue(value, collections?.[name]),
    ]),
  );

/** The properties with what each collection holds in front of it. */
const annotatedProperties = ({ properties, collections }: Entity): Entity['properties'] => {
  if (collections === undefined) return properties;
  const annotated: Written = {};
  for (const [name, value] of Object.entries(properties)) {
    const type = Array.isArray(value) ? collections[name] : undefined;
    if (type !== undefined) annotated[`${name}@odata.type`] = `Collection(${type})`;
    annotated[name] = value;
  }
  return annotated;
};

const propertiesAt = (entity: Entity, level: MetadataLevel): Entity['properties'] => {
  if (level === 'verbose') return verboseProperties(entity);
  return level === 'minimalmetadata' ? annotatedProperties(entity) : entity.properties;
};

/** Writes an entity in one of the metadata forms. */
export function writeEntity(entity: Entity, apiUrl: string, level: MetadataLevel): Written {
  return {
    ...marks(entity, apiUrl, level),
    ...expandedIn(entity, apiUrl, level),
    ...propertiesAt(entity, level),
  };
}

/** Writes an entity as text. Pages of 5,000 items pass here, so nothing is copied that can be joined. */
export function entityText(entity: Entity, apiUrl: string, level: MetadataLevel): string {
  if (level === 'verbose' || entity.expanded !== undefined) {
    return JSON.stringify(writeEntity(entity, apiUrl, level));
  }
  const own = JSON.stringify(
    level === 'nometadata' ? entity.properties : annotatedProperties(entity),
  );
  if (level === 'nometadata') return own;
  const etag = entity.etag === undefined ? '' : `,"odata.etag":${JSON.stringify(entity.etag)}`;
  const link = JSON.stringify(entity.editLink);
  const id =
    entity.id === undefined ? JSON.stringify(`${apiUrl}/${entity.editLink}`) : `"${entity.id}"`;
  const first = `{"odata.type":"${entity.type}","odata.id":${id}${etag},"odata.editLink":${link}`;
  return own === '{}' ? `${first}}` : `${first},${own.slice(1)}`;
}
