import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable, quoted } from '../storage/tables';
import { alignIndex } from './columnIndex';
import { itemNameOf, type Field, type Setting } from './field';
import { fieldTypes, type FieldTypeName } from './fieldTypes';

export interface NewField {
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  readonly typeName: FieldTypeName;
  /** The SQL that reads it, for a standard column; a column of its own otherwise. */
  readonly expression?: string;
  readonly settings: Readonly<Record<string, Setting>>;
}

/** Writes a new column: its description, its SQL column and its index. */
export function storeField(site: Site, list: List, field: NewField): void {
  const { database } = site;
  const type = fieldTypes[field.typeName];
  const column = quoted(`c_${field.internalName}`);
  database
    .prepare(
      'INSERT INTO sp_fields (list, id, internal_name, title, type, expression, properties) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      list.key,
      field.id,
      field.internalName,
      field.title,
      field.typeName,
      field.expression ?? column,
      JSON.stringify(field.settings),
    );
  if (field.expression === undefined) {
    database.exec(`ALTER TABLE ${itemTable(list.key)} ADD COLUMN ${column} ${type.sqlType}`);
  }
  if (field.settings['Indexed'] === true) {
    const stored: Field = {
      id: field.id,
      internalName: field.internalName,
      title: field.title,
      typeName: field.typeName,
      type,
      expression: field.expression ?? column,
      itemName: itemNameOf(field.internalName, type),
      properties: field.settings,
    };
    alignIndex(site, list, stored);
  }
  site.catalog.forget();
}
