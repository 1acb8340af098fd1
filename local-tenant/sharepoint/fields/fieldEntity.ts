import type { Entity } from '../odata/entity';
import { listEditLink, listPath } from '../lists/listEntity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { isIndexed, type Field } from './field';
import { generalSettings } from './fieldSettings';
import { fieldXml } from './fieldXml';

/** A column as an answer. */
export const fieldEntity = (site: Site, list: List, field: Field): Entity => ({
  type: field.type.odataType,
  editLink: `${listEditLink(list)}/Fields(guid'${field.id}')`,
  properties: {
    ...generalSettings,
    ...field.type.settings,
    ...field.properties,
    AutoIndexed: false,
    EntityPropertyName: field.itemName.replace(/Id$/, (end) => (field.type.refersTo ? '' : end)),
    FieldTypeKind: field.type.kind,
    Id: field.id,
    Indexed: isIndexed(field),
    IndexStatus: isIndexed(field) ? 1 : 0,
    InternalName: field.internalName,
    SchemaXml: fieldXml(field),
    Scope: listPath(site, list),
    StaticName: field.internalName,
    Title: field.title,
    TypeAsString: field.typeName,
    TypeDisplayName: field.type.displayName,
    TypeShortDescription: field.type.displayName,
  },
});
