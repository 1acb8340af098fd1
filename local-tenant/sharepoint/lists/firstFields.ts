import { standardFields, type StandardField } from '../fields/standardFields';
import { storeField } from '../fields/storeField';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { isLibrary, listPath } from './listEntity';
import { fileFields, placeFields } from './placeFields';

/** The columns that a list or library has from the start. A library has files where a list has attachments. */
export function firstFields(site: Site, list: List): readonly StandardField[] {
  const places = placeFields(list.key, listPath(site, list), isLibrary(list));
  if (!isLibrary(list)) return [...standardFields, ...places];
  const shared = standardFields
    .filter(({ internalName }) => internalName !== 'Attachments')
    .map((field) => {
      if (field.internalName === 'ContentType') {
        return { ...field, expression: field.expression.replace("'Item'", "'Document'") };
      }
      return field.internalName === 'Title'
        ? { ...field, properties: { ...field.properties, Required: false } }
        : field;
    });
  return [...shared, ...places, ...fileFields(list.key)];
}

/** Columns whose expression depends on the content types that a list has been given. */
const ownByTypes: ReadonlySet<string> = new Set(['ContentTypeId', 'ContentType']);

/** Gives the lists of an older data folder the first columns that they lack or read otherwise. */
export function alignFirstFields(site: Site): void {
  const change = site.database.prepare(
    'UPDATE sp_fields SET expression = ? WHERE list = ? AND internal_name = ?',
  );
  for (const list of site.catalog.all()) {
    for (const field of firstFields(site, list)) {
      const known = list.fields.find(({ internalName }) => internalName === field.internalName);
      if (known === undefined) {
        storeField(site, list, { ...field, typeName: field.type, settings: field.properties });
      } else if (
        known.id === field.id &&
        known.expression !== field.expression &&
        !ownByTypes.has(field.internalName)
      ) {
        change.run(field.expression, list.key, field.internalName);
      }
    }
  }
  site.catalog.forget();
}
