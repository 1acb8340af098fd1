import { NotBuilt } from '../refusal';
import { invalidQuery, unknownColumn } from '../refusals';
import { comparedBy, isIndexed, type Field } from '../fields/field';
import { toSharePointDate } from '../fields/sharePointDate';
import type { Literal } from '../odata/filter';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';

/** A side of a comparison in SQL. `column` is set when it is a column of the list itself. */
export interface Operand {
  readonly sql: string;
  readonly column?: Field;
  readonly takes: (literal: Literal) => string | number | null;
}

const mismatch = (name: string): Error =>
  invalidQuery(`The value compared with '${name}' is not of the column's type.`);

const asText = (literal: Literal): string | null => {
  if (literal.kind === 'null' || literal.value === '') return null;
  if (literal.kind === 'boolean') return literal.value ? '1' : '0';
  return fold(String(literal.value));
};

const asNumber = (name: string, literal: Literal): number | null => {
  if (literal.kind === 'null') return null;
  if (literal.kind === 'number') return literal.value;
  if (literal.kind === 'boolean') return literal.value ? 1 : 0;
  const number =
    literal.kind === 'text' && literal.value.trim() !== '' ? Number(literal.value) : NaN;
  if (!Number.isFinite(number)) throw mismatch(name);
  return number;
};

const asDate = (name: string, literal: Literal): string | null => {
  if (literal.kind === 'null') return null;
  if (literal.kind === 'date') return literal.value;
  const date = literal.kind === 'text' ? toSharePointDate(literal.value) : undefined;
  if (date === undefined) throw mismatch(name);
  return date;
};

const asYesNo = (name: string, literal: Literal): number | null => {
  if (literal.kind === 'text' && /^(true|false)$/i.test(literal.value)) {
    return literal.value.toLowerCase() === 'true' ? 1 : 0;
  }
  const number = asNumber(name, literal);
  if (number !== null && number !== 0 && number !== 1) throw mismatch(name);
  return number;
};

const takesFor = (field: Field, name: string): Operand['takes'] => {
  if (field.type.isText || field.typeName === 'Guid') return asText;
  if (field.typeName === 'DateTime') return (literal) => asDate(name, literal);
  if (field.typeName === 'Boolean' || field.typeName === 'Attachments') {
    return (literal) => asYesNo(name, literal);
  }
  return (literal) => asNumber(name, literal);
};

const userColumns: Readonly<Record<string, string>> = {
  Title: 'title',
  EMail: 'mail',
  Name: 'login',
};

/** The value behind `Column/Property` for a person or lookup column. */
function referredOperand(field: Field, property: string): Operand {
  if (property === 'Id' || property === 'ID') {
    return {
      sql: field.expression,
      column: field,
      takes: (literal) => asNumber(property, literal),
    };
  }
  const userColumn = Object.hasOwn(userColumns, property) ? userColumns[property] : undefined;
  if (field.type.refersTo !== 'user' || userColumn === undefined) {
    throw new NotBuilt(`the property '${field.internalName}/${property}' in a filter`);
  }
  const sql = `(SELECT sp_fold(u.${userColumn}) FROM sp_users u WHERE u.id = ${field.expression})`;
  return { sql, takes: asText };
}

/** Finds what a name in a filter or order stands for. */
export function operandFor(list: List, name: string, place: string): Operand {
  const [columnName = '', property, ...more] = name.split('/');
  if (more.length > 0) throw unknownColumn(name, place);
  const field = list.byName.get(columnName);
  if (field === undefined) throw unknownColumn(columnName, place);
  const isByInternalName = field.type.refersTo !== undefined && columnName === field.internalName;
  if (property !== undefined) {
    if (!isByInternalName) throw unknownColumn(name, place);
    return referredOperand(field, property);
  }
  if (isByInternalName) {
    throw invalidQuery(
      `The query to field '${name}' is not valid. Name one of its properties, or use '${name}Id'.`,
    );
  }
  return { sql: comparedBy(field), column: field, takes: takesFor(field, name) };
}

/** The index a condition on this operand can be answered from, if any. */
export const hasIndex = (operand: Operand): boolean =>
  operand.column !== undefined && isIndexed(operand.column);
