import type { DatePart, Filter } from '../odata/filter';
import { invalidQuery } from '../refusals';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';
import { operandFor } from './operand';

/** A condition in SQL with the values of its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

const operators = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

const partFormats: Readonly<Record<DatePart, string>> = {
  year: '%Y',
  month: '%m',
  day: '%d',
  hour: '%H',
  minute: '%M',
  second: '%S',
};

/** Sorts after every text that begins with what stands before it. */
const afterAll = '\u{10ffff}';

function comparison(
  list: List,
  filter: Extract<Filter, { kind: 'compare' }>,
  place: string,
): Condition {
  const operand = operandFor(list, filter.name, place);
  let { sql } = operand;
  let value = filter.part === undefined ? operand.takes(filter.literal) : null;
  if (filter.part !== undefined) {
    const isDate = operand.column?.typeName === 'DateTime';
    if (!isDate || filter.literal.kind !== 'number') {
      throw invalidQuery(
        `The function '${filter.part}' takes a date column and is compared with a number.`,
      );
    }
    sql = `CAST(strftime('${partFormats[filter.part]}', ${operand.sql}) AS INTEGER)`;
    value = filter.literal.value;
  }
  if (value === null) {
    if (filter.comparison === 'eq') return { sql: `${sql} IS NULL`, values: [] };
    if (filter.comparison === 'ne') return { sql: `${sql} IS NOT NULL`, values: [] };
    return { sql: '0', values: [] };
  }
  if (operand.isMany === true && (filter.comparison === 'eq' || filter.comparison === 'ne')) {
    const sign = filter.comparison === 'eq' ? '> 0' : '= 0';
    return { sql: `ifnull(instr(${sql}, ?), 0) ${sign}`, values: [value] };
  }
  // SharePoint counts an empty value as different from every value.
  if (filter.comparison === 'ne')
    return { sql: `(${sql} <> ? OR ${sql} IS NULL)`, values: [value] };
  return { sql: `${sql} ${operators[filter.comparison]} ?`, values: [value] };
}

function textCondition(
  list: List,
  filter: Extract<Filter, { kind: 'startsWith' | 'contains' }>,
  place: string,
): Condition {
  const operand = operandFor(list, filter.name, place);
  if (operand.column !== undefined && !operand.column.type.isText) {
    throw invalidQuery(`The column '${filter.name}' does not hold text.`);
  }
  const text = fold(filter.text);
  if (filter.kind === 'contains') return { sql: `instr(${operand.sql}, ?) > 0`, values: [text] };
  return {
    sql: `(${operand.sql} >= ? AND ${operand.sql} < ?)`,
    values: [text, text + afterAll],
  };
}

/** Turns a filter into SQL on the list's table; `place` is named when a column is missing. */
export function filterSql(list: List, filter: Filter, place: string): Condition {
  switch (filter.kind) {
    case 'compare':
      return comparison(list, filter, place);
    case 'startsWith':
    case 'contains':
      return textCondition(list, filter, place);
    case 'not': {
      // A condition on an empty value is unknown in SQL and false in SharePoint.
      const inner = filterSql(list, filter.of, place);
      return { sql: `NOT ifnull((${inner.sql}), 0)`, values: inner.values };
    }
    case 'and':
    case 'or': {
      const parts = filter.parts.map((part) => filterSql(list, part, place));
      return {
        sql: `(${parts.map((part) => part.sql).join(filter.kind === 'and' ? ' AND ' : ' OR ')})`,
        values: parts.flatMap((part) => part.values),
      };
    }
  }
}
