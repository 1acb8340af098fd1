import { columnSettingRefused, invalidQuery } from '../refusals';
import { storeViews, viewsOf } from '../views/viewStore';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable, quoted } from '../storage/tables';
import { alignIndex, indexName } from './columnIndex';
import type { Field } from './field';
import { checkSettings, settingsIn } from './fieldSettings';

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
  const properties = { ...field.properties, ...settingsIn(body, field.type) };
  checkSettings(title, properties);
  site.database
    .prepare('UPDATE sp_fields SET title = ?, properties = ? WHERE list = ? AND id = ?')
    .run(title, JSON.stringify(properties), list.key, field.id);
  const isIndexChanged = ['Indexed', 'EnforceUniqueValues'].some(
    (name) => (properties[name] ?? false) !== (field.properties[name] ?? false),
  );
  if (isIndexChanged) alignIndex(site, list, { ...field, title, properties });
  site.catalog.forget();
}

/** Removes a column with all it holds. */
export function deleteField(site: Site, list: List, field: Field): void {
  if (field.properties['CanBeDeleted'] === false) {
    throw columnSettingRefused('The field cannot be deleted.');
  }
  const { database } = site;
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
  database.exec(`ALTER TABLE ${itemTable(list.key)} DROP COLUMN ${field.expression}`);
  site.catalog.forget();
}
