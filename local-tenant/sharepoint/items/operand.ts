import { NotBuilt } from '../refusal';
import { invalidQuery, unknownColumn } from '../refusals';
import { outputTypes } from '../fields/outputTypes';
import { markedChoice, markedId } from '../fields/severalValues';
import { comparedBy, isIndexed, type Field } from '../fields/field';
import { toSharePointDate } from '../fields/sharePointDate';
import type { Literal } from '../odata/filter';
import type { List } from '../storage/catalog';
import { fold, itemTable } from '../storage/tables';

/** A side of a comparison in SQL. `column` is set when it is a column of the list itself. */
export interface Operand {
  readonly sql: string;
  readonly column?: Field;
  readonly takes: (literal: Literal) => string | number | null;
  /** Whether the column holds several values, each marked off: a condition asks for one among them. */
  readonly isMany?: true;
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

const markedText = (literal: Literal): string | null => {
  const text = asText(literal);
  return text === null ? null : fold(markedChoice(text));
};

const markedNumber = (name: string, literal: Literal): string | null => {
  const number = asNumber(name, literal);
  return number === null ? null : markedId(number);
};

const takesFor = (field: Field, name: string): Operand['takes'] => {
  if (field.type.many === 'Edm.String') return markedText;
  if (field.type.many === 'Edm.Int32') return (literal) => markedNumber(name, literal);
  if (field.typeName === 'Calculated' && !field.type.isText) {
    const { OutputType: output } = field.properties;
    if (output === outputTypes['DateTime']) return (literal) => asDate(name, literal);
    if (output === outputTypes['Boolean']) return (literal) => asYesNo(name, literal);
  }
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

const manyOf = (field: Field): { readonly isMany?: true } =>
  field.type.many === undefined ? {} : { isMany: true };

const whereVisible = ({ visible }: List): string =>
  visible === undefined ? '' : ` WHERE ${visible}`;

/** The value that a column of the item has that a lookup refers to. */
function lookupOperand(list: List, field: Field, property: string): Operand {
  const target = list.sibling(String(field.properties['LookupList']));
  const shown = target?.byName.get(property);
  if (target === undefined || shown === undefined || shown.type.refersTo !== undefined) {
    throw unknownColumn(`${field.internalName}/${property}`, '');
  }
  const table = itemTable(target.key);
  const within = `(SELECT id AS k, ${comparedBy(shown)} AS v FROM ${table}${whereVisible(target)})`;
  const own = /^"/.test(field.expression)
    ? `${itemTable(list.key)}.${field.expression}`
    : field.expression;
  if (field.type.many === undefined) {
    return { sql: `(SELECT v FROM ${within} WHERE k = ${own})`, takes: takesFor(shown, property) };
  }
  const sql = `(SELECT ';#' || group_concat(v, ';#') || ';#' FROM ${within}
    WHERE instr(${own}, ',' || k || ',') > 0)`;
  return { sql, takes: markedText, isMany: true };
}

/** The value behind `Column/Property` for a person or lookup column. */
function referredOperand(list: List, field: Field, property: string): Operand {
  if (property === 'Id' || property === 'ID') {
    return {
      sql: field.expression,
      column: field,
      takes: takesFor(field, property),
      ...manyOf(field),
    };
  }
  if (field.type.refersTo === 'listItem') return lookupOperand(list, field, property);
  const userColumn = Object.hasOwn(userColumns, property) ? userColumns[property] : undefined;
  if (field.type.refersTo !== 'user' || userColumn === undefined) {
    throw new NotBuilt(`the property '${field.internalName}/${property}' in a filter`);
  }
  const value = `sp_fold(u.${userColumn})`;
  if (field.type.many === undefined) {
    const sql = `(SELECT ${value} FROM sp_users u WHERE u.id = ${field.expression})`;
    return { sql, takes: asText };
  }
  const sql = `(SELECT ';#' || group_concat(${value}, ';#') || ';#' FROM sp_users u
    WHERE instr(${field.expression}, ',' || u.id || ',') > 0)`;
  return { sql, takes: markedText, isMany: true };
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
    return referredOperand(list, field, property);
  }
  if (isByInternalName) {
    throw invalidQuery(
      `The query to field '${name}' is not valid. Name one of its properties, or use '${name}Id'.`,
    );
  }
  return { sql: comparedBy(field), column: field, takes: takesFor(field, name), ...manyOf(field) };
}

/** The index a condition on this operand can be answered from, if any. */
export const hasIndex = (operand: Operand): boolean =>
  operand.column !== undefined && isIndexed(operand.column);
