import type { Entity } from '../odata/entity';
import { listEditLink, listPath } from '../lists/listEntity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { isIndexed, type Field, type Setting } from './field';
import { generalSettings } from './fieldSettings';
import { fieldXml } from './fieldXml';

const shortDescriptions: Readonly<Record<string, string>> = {
  Choice: 'Choice (menu to choose from)',
  MultiChoice: 'Choice (menu to choose from)',
  Number: 'Number (1, 1.0, 100)',
  Currency: 'Currency ($, ¥, €)',
  Boolean: 'Yes/No (check box)',
  Lookup: 'Lookup (information already on this site)',
  LookupMulti: 'Lookup (information already on this site)',
  Calculated: 'Calculated (calculation based on other columns)',
};

/** Settings that only the schema XML shows. */
const onlyInXml: ReadonlySet<string> = new Set([
  'ShowInNewForm',
  'ShowInEditForm',
  'ShowInDisplayForm',
  'AllowedTypes',
]);

const braced = (id: Setting | undefined): Setting | undefined =>
  typeof id === 'string' && /^[0-9a-f]{8}-/.test(id) ? `{${id}}` : id;

const shownSettings = ({ properties }: Field): Record<string, Setting> => {
  const shown = Object.entries(properties).filter(([name]) => !onlyInXml.has(name));
  const list = braced(properties['LookupList']);
  return { ...Object.fromEntries(shown), ...(list === undefined ? {} : { LookupList: list }) };
};

/** Where a column is that belongs to no list. */
export interface FieldHome {
  readonly link: string;
  readonly scope: string;
}

/** A column as an answer. */
export const fieldEntity = (site: Site, place: List | FieldHome, field: Field): Entity => ({
  type: field.type.odataType,
  editLink: `${'link' in place ? place.link : listEditLink(place)}/Fields(guid'${field.id}')`,
  collections: { Choices: 'Edm.String', DependentLookupInternalNames: 'Edm.String' },
  properties: {
    ...generalSettings,
    ...field.type.settings,
    ...shownSettings(field),
    AutoIndexed: false,
    EntityPropertyName: field.internalName.startsWith('_')
      ? `OData_${field.internalName}`
      : field.internalName,
    FieldTypeKind: field.type.kind,
    Id: field.id,
    Indexed: isIndexed(field),
    IndexStatus: isIndexed(field) ? 1 : 0,
    InternalName: field.internalName,
    ...(field.type.refersTo === undefined ? {} : { LookupWebId: site.web.id }),
    SchemaXml: fieldXml(field),
    Scope: 'link' in place ? place.scope : listPath(site, place),
    StaticName: field.internalName,
    Title: field.title,
    TypeAsString: field.typeName,
    TypeDisplayName: field.type.displayName,
    TypeShortDescription: shortDescriptions[field.typeName] ?? field.type.displayName,
  },
});
