import { fieldTypes, type FieldType, type FieldTypeName } from './fieldTypes';
import { calculatedType } from './moreFieldTypes';

/** Settings of a column. */
export type FieldProperties = Readonly<Record<string, Setting>>;
export type Setting = string | number | boolean | null | readonly string[];

/** A column of a list. */
export interface Field {
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  readonly typeName: FieldTypeName;
  readonly type: FieldType;
  /** The SQL that reads its value from the list's table. */
  readonly expression: string;
  /** The name it has in items and queries: `AuthorId`, `OData__UIVersionString`. */
  readonly itemName: string;
  readonly properties: FieldProperties;
}

/** A column as it is stored. */
export interface FieldRow {
  readonly id: string;
  readonly internal_name: string;
  readonly title: string;
  readonly type: string;
  readonly expression: string;
  readonly properties: string;
}

/** The name a column has in items: people and lookups by id, a leading underscore behind `OData_`. */
export function itemNameOf(internalName: string, type: FieldType): string {
  if (internalName === 'ID') return 'Id';
  if (internalName === 'FSObjType') return 'FileSystemObjectType';
  const name = internalName.startsWith('_') ? `OData_${internalName}` : internalName;
  return type.refersTo === undefined ? name : `${name}Id`;
}

/** Reads a stored column. */
export function toField(row: FieldRow): Field {
  const typeName = row.type as FieldTypeName;
  const properties = JSON.parse(row.properties) as FieldProperties;
  const type =
    typeName === 'Calculated' ? calculatedType(properties['OutputType']) : fieldTypes[typeName];
  return {
    id: row.id,
    internalName: row.internal_name,
    title: row.title,
    typeName,
    type,
    expression: row.expression,
    itemName: itemNameOf(row.internal_name, type),
    properties,
  };
}

/** The SQL that a column is compared, sorted and indexed by; text goes by its folded form. */
export const comparedBy = (field: Field): string =>
  field.type.isText ? `sp_fold(${field.expression})` : field.expression;

export const isIndexed = (field: Field): boolean =>
  field.internalName === 'ID' || field.properties['Indexed'] === true;
