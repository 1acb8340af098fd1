import type { Caller } from '../call';
import { listPath } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import { parseFilter } from '../odata/parseFilter';
import type { QueryOptions } from '../odata/queryOptions';
import { itemMissing } from '../refusals';
import { itemsAsSeen } from '../security/itemsAsSeen';
import { listAsSeen } from '../security/listAsSeen';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import { checkItemQuery } from './checkItemQuery';
import { filterSql } from './filterSql';
import { itemExpansion } from './itemExpansion';
import { itemShape, type ItemRow } from './itemShape';
import { isBackwards, nextLinkAfter, positionIn, reversed } from './paging';
import { sortedRows } from './sortedRows';
import { completeOrder, sortTerms } from './sortTerms';
import { listViewThreshold, planWithinThreshold } from './threshold';

const usualPage = 100;

export interface ItemPage {
  readonly entities: readonly Entity[];
  readonly nextLink?: string;
}

/** Selects what a query asks of items, and what its expansions need besides. */
export function reading(
  site: Site,
  list: List,
  query: QueryOptions,
  caller?: Caller,
): {
  readonly columns: string;
  readonly toEntity: (row: ItemRow, start?: number) => Entity;
} {
  const expansion = itemExpansion(site, list, query, caller);
  const onlyExpanded = query.select.length > 0 && expansion.select.length === 0;
  const shape = itemShape(list, onlyExpanded ? ['Id'] : expansion.select);
  if (expansion.needs.length === 0) return shape;
  const extra = itemShape(list, expansion.needs);
  return {
    columns: `${shape.columns}, ${extra.columns}`,
    toEntity: (row, start = 0) => {
      const entity = shape.toEntity(row, start);
      const shown = onlyExpanded ? { ...entity, properties: {} } : entity;
      return expansion.apply(shown, extra.toEntity(row, start + shape.width).properties);
    },
  };
}

/** Reads a page of those items that the caller may view. */
export function readItems(site: Site, stored: List, query: QueryOptions, caller: Caller): ItemPage {
  const list = listAsSeen(site, stored, caller);
  const place = listPath(site, list);
  const filter = query.filter === undefined ? undefined : parseFilter(query.filter);
  checkItemQuery(list, query, filter);
  const given = sortTerms(list, query.orderBy, place);
  const forwards = completeOrder(list, given);
  const back = isBackwards(query.skipToken);
  const order = back ? reversed(forwards) : forwards;
  const top = query.top ?? usualPage;
  const plan = planWithinThreshold(
    site,
    list,
    { ...(filter === undefined ? {} : { filter }), order: given, top },
    place,
  );
  const size = Math.min(top, listViewThreshold);
  const shape = reading(site, list, query, caller);
  const visible = site.security.visibleItems(caller, site.web, list);
  const conditions = [
    ...(visible === undefined ? [] : [{ sql: visible, values: [] }]),
    ...(filter === undefined ? [] : [filterSql(list, filter, place)]),
  ];
  const rows = sortedRows(site, list, {
    seen: itemsAsSeen(site, stored, caller),
    columns: shape.columns,
    conditions,
    order,
    ...(query.skipToken === undefined
      ? {}
      : { after: positionIn(site, list, query.skipToken, order) }),
    limit: size + 1,
    indexedBy: plan.indexedBy,
    isFiltered: filter !== undefined,
  });
  const page = rows.length > size ? rows.slice(0, size) : rows;
  const entities = page.map((row) => shape.toEntity(row, order.length));
  const last = page[page.length - 1];
  if (back) entities.reverse();
  if (rows.length <= size || last === undefined) return { entities };
  return { entities, nextLink: nextLinkAfter(site, list, query, order, last) };
}

/** Reads one item, as much of what it refers to as the caller may view. */
export function readItem(
  site: Site,
  list: List,
  id: number,
  query: QueryOptions,
  caller?: Caller,
): Entity {
  checkItemQuery(list, query);
  const shape = reading(site, list, query, caller);
  const before = caller === undefined ? '' : itemsAsSeen(site, list, caller).before;
  const sql = `${before}SELECT ${shape.columns} FROM ${itemTable(list.key)} WHERE id = ?`;
  const row = statementOn(site.database, list, sql).raw().get(id) as ItemRow | undefined;
  if (row === undefined) throw itemMissing();
  return shape.toEntity(row);
}
