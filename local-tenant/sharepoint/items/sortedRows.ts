import type { Stored } from '../fields/fieldTypes';
import type { SeenItems } from '../security/itemsAsSeen';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import type { Condition } from './filterSql';
import { hasIndex } from './operand';
import { afterAll, type SortValue } from './paging';
import { orderSql, type SortTerm } from './sortTerms';

/** Which rows of a list are wanted, in which order and from where on. */
export interface Wanted {
  /** The rows as the caller sees them. */
  readonly seen: SeenItems;
  readonly columns: string;
  readonly conditions: readonly Condition[];
  readonly order: readonly SortTerm[];
  /** The sort values of the row before. */
  readonly after?: readonly SortValue[];
  readonly limit: number;
  /** The index that a filter is answered from, as `planWithinThreshold` says. */
  readonly indexedBy: string;
  readonly isFiltered: boolean;
}

type Rows = Stored[][];

const whereSql = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : ` WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}`;

function read(site: Site, list: List, wanted: Wanted, conditions: readonly Condition[]): Rows {
  const { columns, order, limit, seen } = wanted;
  const indexedBy = seen.isTable ? wanted.indexedBy : '';
  const sorted = order.map((term) => term.operand.sql).join(', ');
  const sql = `${seen.before}SELECT ${sorted}, ${columns} FROM ${itemTable(list.key)}${indexedBy}${whereSql(conditions)}
    ORDER BY ${orderSql(order)} LIMIT ?`;
  const values = conditions.flatMap((one) => one.values);
  return statementOn(site.database, list, sql)
    .raw()
    .all(...values, limit) as Rows;
}

const at = ({ operand }: SortTerm, value: SortValue): Condition =>
  value === null
    ? { sql: `${operand.sql} IS NULL`, values: [] }
    : { sql: `${operand.sql} = ?`, values: [value] };

/** Everything on one side of a value of a column; empty values stand before all others, from either end. */
function beside(
  { operand, descending }: SortTerm,
  value: SortValue,
  side: 'before' | 'after',
): Condition {
  const isAbove = descending === (side === 'before');
  if (value === null) return { sql: isAbove ? `${operand.sql} IS NOT NULL` : '0', values: [] };
  if (isAbove) return { sql: `${operand.sql} > ?`, values: [value] };
  return { sql: `${operand.sql} < ? OR ${operand.sql} IS NULL`, values: [value] };
}

/**
 * Reads an order whose two terms run against each other: the index gives only the first. Where the page ends is read from
 * the index, so that of the many rows with one value no more are sorted than a page holds.
 */
function readAgainst(site: Site, list: List, wanted: Wanted, first: SortTerm): Rows {
  const { conditions, after, limit } = wanted;
  const [value = null, id = null] = after ?? [];
  const id0 = wanted.order[1];
  const rest: Rows =
    after === undefined || id0 === undefined
      ? []
      : read(site, list, wanted, [
          ...conditions,
          at(first, value),
          { sql: `id ${id0.descending ? '<' : '>'} ?`, values: [Number(id)] },
        ]);
  if (rest.length >= limit) return rest;
  const left = limit - rest.length;
  const behind = [...conditions, ...(after === undefined ? [] : [beside(first, value, 'after')])];
  const sql = `SELECT ${first.operand.sql} FROM ${itemTable(list.key)}${whereSql(behind)}
    ORDER BY ${orderSql([first])} LIMIT 1 OFFSET ?`;
  const end = statementOn(site.database, list, sql)
    .pluck()
    .get(...behind.flatMap((one) => one.values), left - 1) as SortValue | undefined;
  if (end === undefined) return [...rest, ...read(site, list, wanted, behind)].slice(0, limit);
  const whole = read(site, list, wanted, [...behind, beside(first, end, 'before')]);
  const last = read(site, list, wanted, [...behind, at(first, end)]);
  return [...rest, ...whole, ...last].slice(0, limit);
}

/** Reads rows of a list in order; an order by an indexed column is answered from its index. */
export function sortedRows(site: Site, list: List, wanted: Wanted): Rows {
  const { conditions, order, after, isFiltered } = wanted;
  const [first, second] = order;
  const isAgainst =
    order.length === 2 && second?.name === 'ID' && second.descending !== first?.descending;
  if (
    isAgainst &&
    !isFiltered &&
    wanted.seen.isTable &&
    first !== undefined &&
    hasIndex(first.operand)
  )
    return readAgainst(site, list, wanted, first);
  const all = after === undefined ? conditions : [...conditions, afterAll(order, after)];
  return read(site, list, wanted, all);
}
