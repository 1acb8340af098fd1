import { indexName } from '../fields/columnIndex';
import type { Field } from '../fields/field';
import type { Filter } from '../odata/filter';
import { throttledQuery } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable, quoted } from '../storage/tables';
import { filterSql } from './filterSql';
import { hasIndex, operandFor } from './operand';
import type { SortTerm } from './sortTerms';

/** SharePoint's list view threshold. It is always on, for owners and apps too. */
export const listViewThreshold = 5000;

/** The part of a filter that an index can answer, and the column when it is one. */
interface Driving {
  readonly filter: Filter;
  readonly column?: Field;
}

const isOnId = (column: Field | undefined): boolean => column?.internalName === 'ID';

/** The condition that SharePoint would start from: the first one, with the others on the same column. */
function drivingOf(list: List, filter: Filter, place: string): Driving | undefined {
  if (filter.kind === 'compare' || filter.kind === 'startsWith') {
    const operand = operandFor(list, filter.name, place);
    const isSearch =
      filter.kind !== 'compare' || (filter.comparison !== 'ne' && filter.part === undefined);
    if (!isSearch || operand.column === undefined || !hasIndex(operand)) return undefined;
    return { filter, column: operand.column };
  }
  if (filter.kind === 'or') {
    const parts = filter.parts.map((part) => drivingOf(list, part, place));
    const all = parts.flatMap((part) => (part === undefined ? [] : [part.filter]));
    return all.length < parts.length ? undefined : { filter: { kind: 'or', parts: all } };
  }
  if (filter.kind !== 'and') return undefined;
  const [first, ...others] = filter.parts.map((part) => drivingOf(list, part, place));
  if (first?.column === undefined) return first;
  const same = others.flatMap((part) =>
    part?.column?.id === first.column?.id && part ? [part.filter] : [],
  );
  return { filter: { kind: 'and', parts: [first.filter, ...same] }, column: first.column };
}

const onlyId = (list: List, filter: Filter, place: string): boolean => {
  if (filter.kind === 'and') return filter.parts.every((part) => onlyId(list, part, place));
  return filter.kind === 'compare' && isOnId(drivingOf(list, filter, place)?.column);
};

/** How to read a large list: the index to go by, where the filter names one. */
export interface ReadingPlan {
  readonly indexedBy: string;
}

const free: ReadingPlan = { indexedBy: '' };

/**
 * Refuses what SharePoint refuses in a list above the threshold: a filter or order that does not begin
 * with an indexed column, and a filter whose indexed part alone finds too many items.
 */
export function planWithinThreshold(
  site: Site,
  list: List,
  query: { readonly filter?: Filter; readonly order: readonly SortTerm[]; readonly top: number },
  place: string,
): ReadingPlan {
  if (site.catalog.activity(list).itemCount <= listViewThreshold) return free;
  if (query.top > listViewThreshold) throw throttledQuery();
  const [first] = query.order;
  const byId = first === undefined || (isOnId(first.operand.column) && !first.descending);
  if (query.filter === undefined) {
    if (first !== undefined && !hasIndex(first.operand)) throw throttledQuery();
    return free;
  }
  const driving = drivingOf(list, query.filter, place);
  if (driving === undefined) throw throttledQuery();
  // Reading on by ID is what paging does, so it may go through any number of items.
  if (byId && onlyId(list, query.filter, place)) return free;

  const { column } = driving;
  const indexedBy =
    column === undefined || isOnId(column) ? '' : ` INDEXED BY ${quoted(indexName(list, column))}`;
  const condition = filterSql(list, driving.filter, place);
  const count = statementOn(
    site.database,
    list,
    `SELECT COUNT(*) AS found FROM (SELECT 1 FROM ${itemTable(list.key)}${indexedBy}
     WHERE ${condition.sql} LIMIT ${listViewThreshold + 1})`,
  ).get(...condition.values) as { readonly found: number };
  if (count.found > listViewThreshold) throw throttledQuery();
  return { indexedBy };
}
