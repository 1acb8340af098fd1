import { columnSettingRefused } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable } from '../storage/tables';
import type { Field } from './field';
import { fieldTypes, fieldTypeNamed, type FieldTypeName } from './fieldTypes';

/** Kinds that hold the other's values as they are. */
const alike: readonly (readonly FieldTypeName[])[] = [
  ['Text', 'Note', 'Choice'],
  ['Number', 'Currency'],
];

interface Conversion {
  readonly from: FieldTypeName;
  readonly to: FieldTypeName;
  /** The SQL of the new value, from that of the old. */
  readonly sql: (column: string) => string;
}

const marked = (column: string): string => `',' || CAST(${column} AS INTEGER) || ','`;
const firstMarked = (column: string): string =>
  `CAST(substr(${column}, 2, instr(substr(${column}, 2), ',') - 1) AS INTEGER)`;

const conversions: readonly Conversion[] = [
  { from: 'User', to: 'UserMulti', sql: marked },
  { from: 'Lookup', to: 'LookupMulti', sql: marked },
  { from: 'UserMulti', to: 'User', sql: firstMarked },
  { from: 'LookupMulti', to: 'Lookup', sql: firstMarked },
  { from: 'Choice', to: 'MultiChoice', sql: (column) => `';#' || ${column} || ';#'` },
  {
    from: 'MultiChoice',
    to: 'Choice',
    sql: (column) => `substr(${column}, 3, instr(substr(${column}, 3), ';#') - 1)`,
  },
];

const askedType = (field: Field, body: Readonly<Record<string, unknown>>): FieldTypeName => {
  const { TypeAsString: name, FieldTypeKind: kind, AllowMultipleValues: several } = body;
  if (typeof name === 'string' && name !== field.typeName) {
    return Object.hasOwn(fieldTypes, name) ? (name as FieldTypeName) : 'Computed';
  }
  if (kind !== undefined && kind !== field.type.kind) return fieldTypeNamed({ kind }) ?? 'Computed';
  if (field.type.refersTo === undefined || typeof several !== 'boolean') return field.typeName;
  if (field.type.refersTo === 'user') return several ? 'UserMulti' : 'User';
  return several ? 'LookupMulti' : 'Lookup';
};

/** The kind a column has after a change, with its values in the new form; refuses a kind that cannot hold them. */
export function changeType(
  site: Site,
  list: List,
  field: Field,
  body: Readonly<Record<string, unknown>>,
): FieldTypeName {
  const to = askedType(field, body);
  if (to === field.typeName) return to;
  const isStored = /^"c_/.test(field.expression);
  const isAlike = alike.some((kinds) => kinds.includes(field.typeName) && kinds.includes(to));
  if (isStored && isAlike) return to;
  const conversion = conversions.find((one) => one.from === field.typeName && one.to === to);
  if (!isStored || conversion === undefined) {
    throw columnSettingRefused(
      `The type of the field '${field.title}' cannot be changed from ${field.typeName} to ${to}.`,
    );
  }
  if (fieldTypes[to].many !== undefined && field.properties['Indexed'] === true) {
    throw columnSettingRefused(`The field '${field.title}' is indexed and holds one value.`);
  }
  const column = field.expression;
  site.database.exec(
    `UPDATE ${itemTable(list.key)} SET ${column} = ${conversion.sql(column)} WHERE ${column} IS NOT NULL`,
  );
  return to;
}
