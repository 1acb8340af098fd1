import type { Entity, Json } from './entity';
import { isOData4, type MetadataLevel } from './metadataLevel';
import { navigationNames } from './navigationNames';
import { annotatedProperties, verboseProperties } from './writeProperties';

type Written = { [name: string]: Json };

const partMarks = (entity: Entity, level: MetadataLevel): Written => {
  const id = entity.id ?? '';
  if (level === 'verbose') return { __metadata: { id, type: entity.type } };
  return isOData4(level)
    ? { '@odata.type': `#${entity.type}`, '@odata.id': id }
    : { 'odata.type': entity.type, 'odata.id': id };
};

const marks = (entity: Entity, apiUrl: string, level: MetadataLevel): Written => {
  if (level === 'nometadata' || level === 'none') return {};
  const address = `${apiUrl}/${entity.editLink}`;
  if (entity.isPart === true) return partMarks(entity, level);
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
  const at = isOData4(level) ? '@odata' : 'odata';
  return {
    [`${at}.type`]: isOData4(level) ? `#${entity.type}` : entity.type,
    [`${at}.id`]: entity.id ?? address,
    ...(entity.etag === undefined ? {} : { [`${at}.etag`]: entity.etag }),
    [`${at}.editLink`]: entity.editLink,
  };
};

/** The neighbours that are linked and not shown: all of them, or those that were selected. */
const linksOf = (entity: Entity, level: MetadataLevel): readonly string[] => {
  const shown = entity.expanded ?? {};
  const says = level === 'verbose' || level === 'fullmetadata';
  const names = entity.links ?? (says ? navigationNames(entity.type) : []);
  return names.filter((name) => !Object.hasOwn(shown, name));
};

const linkTo = (entity: Entity, name: string, apiUrl: string, level: MetadataLevel): Written => {
  const address = `${entity.editLink}/${name}`;
  if (level === 'verbose') return { [name]: { __deferred: { uri: `${apiUrl}/${address}` } } };
  if (level === 'nometadata' || level === 'none') return {};
  return { [`${name}@odata.navigationLink${isOData4(level) ? '' : 'Url'}`]: address };
};

const neighboursOf = (entity: Entity, apiUrl: string, level: MetadataLevel): Written => {
  const written: Written = {};
  for (const [name, inner] of Object.entries(entity.expanded ?? {})) {
    if (level !== 'verbose') Object.assign(written, linkTo(entity, name, apiUrl, level));
    if (inner === null) written[name] = null;
    else if (!Array.isArray(inner)) written[name] = writeEntity(inner as Entity, apiUrl, level);
    else {
      const all = (inner as readonly Entity[]).map((one) => writeEntity(one, apiUrl, level));
      written[name] = level === 'verbose' ? { results: all } : all;
    }
  }
  for (const name of linksOf(entity, level))
    Object.assign(written, linkTo(entity, name, apiUrl, level));
  return written;
};

const propertiesAt = (entity: Entity, level: MetadataLevel): Entity['properties'] => {
  if (level === 'verbose') return verboseProperties(entity);
  if (level === 'nometadata' || level === 'none') return entity.properties;
  return annotatedProperties(entity, level);
};

/** Writes an entity in one of the metadata forms. */
export function writeEntity(entity: Entity, apiUrl: string, level: MetadataLevel): Written {
  return {
    ...marks(entity, apiUrl, level),
    ...neighboursOf(entity, apiUrl, level),
    ...propertiesAt(entity, level),
  };
}

/** Writes an entity as text. Pages of 5,000 items pass here, so nothing is copied that can be joined. */
export function entityText(entity: Entity, apiUrl: string, level: MetadataLevel): string {
  const isPlain = level === 'minimalmetadata' || level === 'nometadata';
  const hasLinks = entity.links !== undefined && entity.links.length > 0;
  if (!isPlain || hasLinks || entity.expanded !== undefined) {
    return JSON.stringify(writeEntity(entity, apiUrl, level));
  }
  const own = JSON.stringify(
    level === 'nometadata' ? entity.properties : annotatedProperties(entity, level),
  );
  if (level === 'nometadata') return own;
  const etag = entity.etag === undefined ? '' : `,"odata.etag":${JSON.stringify(entity.etag)}`;
  const link = JSON.stringify(entity.editLink);
  const id =
    entity.id === undefined ? JSON.stringify(`${apiUrl}/${entity.editLink}`) : `"${entity.id}"`;
  const first = `{"odata.type":"${entity.type}","odata.id":${id}${etag},"odata.editLink":${link}`;
  return own === '{}' ? `${first}}` : `${first},${own.slice(1)}`;
}
