import type { QueryOptions } from '../odata/queryOptions';
import type { List } from '../storage/catalog';
import { operandFor, type Operand } from './operand';

/** One term of an order; `name` is the column's internal name. */
export interface SortTerm {
  readonly name: string;
  readonly operand: Operand;
  readonly descending: boolean;
}

/** Reads `$orderby`. Terms after ID decide nothing and fall away. */
export function sortTerms(
  list: List,
  orderBy: QueryOptions['orderBy'],
  place: string,
): readonly SortTerm[] {
  const terms = orderBy.map(({ name, descending }) => {
    const operand = operandFor(list, name, place);
    return { name: operand.column?.internalName ?? name.replace('/', '_'), operand, descending };
  });
  const id = terms.findIndex((term) => term.name === 'ID');
  return id === -1 ? terms : terms.slice(0, id + 1);
}

/** The terms with ID behind them, so that every order is complete. */
export function completeOrder(list: List, terms: readonly SortTerm[]): readonly SortTerm[] {
  if (terms.some((term) => term.name === 'ID')) return terms;
  return [...terms, { name: 'ID', operand: operandFor(list, 'ID', ''), descending: false }];
}

/** An order in SQL. */
export const orderSql = (terms: readonly SortTerm[]): string =>
  terms.map((term) => `${term.operand.sql} ${term.descending ? 'DESC' : 'ASC'}`).join(', ');
