import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable } from '../storage/tables';
import { typeColumn as column } from './typeOfItem';
import { listTypes } from './typeStore';

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const isFolderType = (id: string): boolean => /^0x0120/i.test(id);

/**
 * Makes the columns of a list that say of which content type an item is answer to the list's types. Items of the type
 * that was the first before stay what they are.
 */
export function alignItems(site: Site, list: List): void {
  const current = site.catalog.byId(list.id) ?? list;
  const field = current.byName.get('ContentTypeId');
  if (field === undefined) return;
  const { database } = site;
  const table = itemTable(list.key);
  if (!field.expression.includes(column)) {
    database.exec(`ALTER TABLE ${table} ADD COLUMN ${column} TEXT`);
  }
  database.exec(`UPDATE ${table} SET ${column} = ${field.expression} WHERE ${column} IS NULL`);
  const types = listTypes(site, current);
  const folder = types.find(({ id }) => isFolderType(id)) ?? types[0];
  const usual = types.find(({ id }) => !isFolderType(id)) ?? types[0];
  if (folder === undefined || usual === undefined) return;
  const idSql = `ifnull(${column}, CASE kind WHEN 1 THEN ${sqlText(folder.id)} ELSE ${sqlText(usual.id)} END)`;
  const names = types.map(({ id, name }) => `WHEN ${sqlText(id)} THEN ${sqlText(name)}`).join(' ');
  const change = database.prepare(
    'UPDATE sp_fields SET expression = ?, properties = ? WHERE list = ? AND internal_name = ?',
  );
  const allowed = { ...field.properties, AllowedTypes: types.map(({ id }) => id) };
  change.run(idSql, JSON.stringify(allowed), list.key, 'ContentTypeId');
  const name = current.byName.get('ContentType');
  if (name !== undefined) {
    const nameSql = `(CASE ${idSql} ${names} END)`;
    change.run(nameSql, JSON.stringify(name.properties), list.key, 'ContentType');
  }
  site.catalog.forget();
}
