import { columnSettingRefused, invalidQuery } from '../refusals';
import { storeViews, viewsOf } from '../views/viewStore';
import { ruleSql } from '../items/validation';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable, quoted } from '../storage/tables';
import { alignIndex, indexName } from './columnIndex';
import { changeType } from './changeType';
import { checkedDefault } from './defaultValue';
import type { Field, Setting } from './field';
import { fieldTypes } from './fieldTypes';
import { askedFromXml } from './fieldXml';
import { formulaSql } from './formula/formulaSql';
import { checkSettings, settingsIn } from './fieldSettings';

type Body = Readonly<Record<string, unknown>>;

/** The settings that a body asks for, by themselves or in schema XML. */
const settingsAsked = (field: Field, body: Body): Record<string, Setting> => {
  const { SchemaXml: xml, ...others } = body;
  const fromXml = typeof xml === 'string' && xml !== '' ? askedFromXml(xml, 0).settings : {};
  return { ...fromXml, ...settingsIn(others, field.type) };
};

/** Changes settings of a column; its internal name never changes. */
export function changeField(
  site: Site,
  list: List,
  field: Field,
  body: Readonly<Record<string, unknown>>,
): void {
  const title = body['Title'] ?? field.title;
  if (typeof title !== 'string' || title.trim() === '')
    throw invalidQuery('The field needs a title.');
  const asked = settingsAsked(field, body);
  const typeName = changeType(site, list, field, { ...body, ...asked });
  const { Sealed: sealed } = field.properties;
  if (sealed === true) throw columnSettingRefused('The field is sealed and cannot be changed.');
  const properties = { ...fieldTypes[typeName].settings, ...field.properties, ...asked };
  checkSettings(title, properties);
  checkedDefault(site, fieldTypes[typeName], { title, properties });
  const { ValidationFormula: rule } = asked;
  if (typeof rule === 'string' && rule !== '') ruleSql(list, rule);
  const isNewFormula = typeName === 'Calculated' && asked['Formula'] !== undefined;
  const expression = isNewFormula
    ? formulaSql(list, String(properties['Formula']), properties['OutputType'])
    : field.expression;
  site.database
    .prepare(
      'UPDATE sp_fields SET title = ?, type = ?, expression = ?, properties = ? WHERE list = ? AND id = ?',
    )
    .run(title, typeName, expression, JSON.stringify(properties), list.key, field.id);
  const isIndexChanged = ['Indexed', 'EnforceUniqueValues'].some(
    (name) => (properties[name] ?? false) !== (field.properties[name] ?? false),
  );
  if (isIndexChanged) alignIndex(site, list, { ...field, title, properties });
  site.catalog.forget();
}

const refuseReferredTo = (list: List, field: Field): void => {
  const referring = list.fields.find(
    (other) =>
      other.id !== field.id &&
      (other.properties['PrimaryFieldId'] === field.id ||
        (other.typeName === 'Calculated' && other.expression.includes(field.expression))),
  );
  if (referring !== undefined) {
    throw columnSettingRefused(
      `The field cannot be deleted because the field '${referring.title}' refers to it.`,
    );
  }
};

/** Removes a column with all it holds. */
export function deleteField(site: Site, list: List, field: Field): void {
  if (field.properties['CanBeDeleted'] === false) {
    throw columnSettingRefused('The field cannot be deleted.');
  }
  const { database } = site;
  refuseReferredTo(list, field);
  const views = viewsOf(site, list);
  if (views.some(({ fields }) => fields.includes(field.internalName))) {
    const without = views.map((view) => ({
      ...view,
      fields: view.fields.filter((name) => name !== field.internalName),
    }));
    storeViews(site, list, without);
  }
  database.exec(`DROP INDEX IF EXISTS ${quoted(indexName(list, field))}`);
  database.prepare('DELETE FROM sp_fields WHERE list = ? AND id = ?').run(list.key, field.id);
  if (/^"c_/.test(field.expression)) {
    database.exec(`ALTER TABLE ${itemTable(list.key)} DROP COLUMN ${field.expression}`);
  }
  site.catalog.forget();
}
