import { defaultOf } from '../fields/defaultValue';
import type { Field, Setting } from '../fields/field';
import type { Stored } from '../fields/fieldTypes';
import { typeColumn, typeIdFor } from '../contentTypes/typeOfItem';
import { itemTypeOf } from '../lists/listEntity';
import type { PlainBody } from '../odata/requestBody';
import { entityTypeRefused } from '../odata/entityTypeRefusal';
import { unknownProperty } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { keptOn } from '../storage/statement';

/** A column that items can write, with its SQL column. */
export const isWritable = (field: Field): boolean =>
  field.typeName === 'ContentTypeId'
    ? field.expression.includes(typeColumn)
    : field.properties['ReadOnlyField'] !== true && field.expression.startsWith('"c_');

/** The SQL column that holds what is written to a column. */
export const columnOf = (field: Field): string =>
  field.typeName === 'ContentTypeId' ? typeColumn : field.expression;

/** Columns that items can write, in a fixed order. */
export const writableFields = (list: List): readonly Field[] =>
  keptOn(list, 'writable', () => list.fields.filter(isWritable));

const checkType = (list: List, type: string | undefined): void => {
  if (type === undefined || type === 'SP.ListItem' || type === itemTypeOf(list)) return;
  throw entityTypeRefused(type, itemTypeOf(list));
};

/**
 * Reads the values that a body gives to columns. Read-only columns are passed over, as SharePoint does with
 * an item that a client sends back whole; a name that is no column is refused.
 */
export function itemValues(list: List, body: PlainBody): ReadonlyMap<Field, Stored> {
  checkType(list, body.type);
  const values = new Map<Field, Stored>();
  for (const [name, value] of Object.entries(body.properties)) {
    const field = list.byName.get(name);
    const isByInternalName = field?.itemName !== name && field?.internalName !== 'ID';
    if (field === undefined || isByInternalName) throw unknownProperty(name, itemTypeOf(list));
    const given = field.typeName === 'ContentTypeId' ? typeIdFor(field, value) : value;
    if (isWritable(field)) values.set(field, field.type.parse(given, field));
  }
  return values;
}

const isGiven = (value: Setting | undefined): boolean =>
  value !== undefined && value !== null && value !== '';

/** What a column holds when a new item of a person does not say. */
export const defaultFor = (site: Site, field: Field, userId: number): Stored => {
  const { DefaultValue: value, DefaultFormula: formula } = field.properties;
  if (!isGiven(value) && !isGiven(formula)) return null;
  return defaultOf(field.type, field, { now: site.now(), userId, site });
};
