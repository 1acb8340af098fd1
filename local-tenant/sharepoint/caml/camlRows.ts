import type { Caller } from '../call';
import type { Stored } from '../fields/fieldTypes';
import { filterSql, type Condition } from '../items/filterSql';
import { isBackwards, positionIn, reversed } from '../items/paging';
import { sortedRows } from '../items/sortedRows';
import { completeOrder, sortTerms, type SortTerm } from '../items/sortTerms';
import { listViewThreshold, planWithinThreshold } from '../items/threshold';
import { listPath } from '../lists/listEntity';
import { throttledQuery } from '../refusals';
import { itemsAsSeen } from '../security/itemsAsSeen';
import { listAsSeen } from '../security/listAsSeen';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';
import type { CamlView, ViewScope } from './camlView';

/** Rows of a list that a view asks for; `next` names the row after which it goes on. */
export interface CamlRows {
  readonly rows: readonly (readonly Stored[])[];
  readonly order: readonly SortTerm[];
  readonly hasMore: boolean;
}

export interface CamlQuestion {
  readonly view: CamlView;
  /** SQL of the values wanted of each row; they stand behind those of the order. */
  readonly columns: string;
  /** Where to go on, as `Paged=TRUE&p_ID=n`. */
  readonly token?: string;
  /** The folder to look in, below the list's own and without a slash at either end. */
  readonly folder?: string;
  readonly limit?: number;
}

const within = (scope: ViewScope, folder: string): Condition | undefined => {
  const isDeep = scope === 'recursive' || scope === 'recursiveAll';
  const files = scope === 'recursive' || scope === 'filesOnly' ? 'kind = 0' : undefined;
  const below: Condition = {
    sql: '(sp_fold(dir) = ? OR (sp_fold(dir) >= ? AND sp_fold(dir) < ?))',
    values: [fold(folder), `${fold(folder)}/`, `${fold(folder)}0`],
  };
  const directly: Condition =
    folder === ''
      ? { sql: 'dir IS NULL', values: [] }
      : { sql: 'sp_fold(dir) = ?', values: [fold(folder)] };
  const place = !isDeep ? directly : folder === '' ? undefined : below;
  const parts = [
    ...(files === undefined ? [] : [files]),
    ...(place === undefined ? [] : [place.sql]),
  ];
  return parts.length === 0 ? undefined : { sql: parts.join(' AND '), values: place?.values ?? [] };
};

/** Reads the rows that a view asks for and the caller may see, within the list view threshold. */
export function camlRows(
  site: Site,
  stored: List,
  question: CamlQuestion,
  caller: Caller,
): CamlRows {
  const list = listAsSeen(site, stored, caller);
  const { view, columns, token, folder = '', limit } = question;
  const place = listPath(site, list);
  const given = sortTerms(list, view.orderBy, place);
  const forwards = completeOrder(list, given);
  const back = isBackwards(token);
  const order = back ? reversed(forwards) : forwards;
  const top = limit ?? listViewThreshold;
  const { filter } = view;
  const plan = planWithinThreshold(
    site,
    list,
    { ...(filter === undefined ? {} : { filter }), order: given, top },
    place,
  );
  const visible = site.security.visibleItems(caller, site.web, list);
  const scope = within(view.scope, folder);
  const conditions: readonly Condition[] = [
    ...(visible === undefined ? [] : [{ sql: visible, values: [] }]),
    ...(filter === undefined ? [] : [filterSql(list, filter, place)]),
    ...(scope === undefined ? [] : [scope]),
  ];
  const rows = sortedRows(site, list, {
    seen: itemsAsSeen(site, stored, caller),
    columns,
    conditions,
    order,
    ...(token === undefined || token === '' ? {} : { after: positionIn(site, list, token, order) }),
    limit: top + 1,
    indexedBy: plan.indexedBy,
    isFiltered: filter !== undefined,
  });
  const hasMore = rows.length > top;
  // Without a limit everything is meant, and that SharePoint gives only below the threshold.
  if (hasMore && limit === undefined) throw throttledQuery();
  const page = hasMore ? rows.slice(0, top) : rows;
  if (back) page.reverse();
  return { rows: page, order, hasMore };
}

/** What a page's address says to go on after a row; values of other lists are looked up again. */
export const tokenAfter = ({ order }: CamlRows, row: readonly Stored[]): string =>
  `Paged=TRUE${order
    .map((term, index) =>
      term.operand.column === undefined
        ? ''
        : `&p_${term.name}=${encodeURIComponent(String(row[index] ?? ''))}`,
    )
    .join('')}`;
