import { invalidQuery } from '../refusals';
import type { QueryOptions } from '../odata/queryOptions';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable } from '../storage/tables';
import { fold } from '../storage/tables';
import type { Condition } from './filterSql';
import type { SortTerm } from './sortTerms';

/** What a row is sorted by, folded where it is text. */
export type SortValue = string | number | null;

const afterTerm = (term: SortTerm, value: SortValue): Condition => {
  const { sql } = term.operand;
  if (value === null) return { sql: term.descending ? '0' : `${sql} IS NOT NULL`, values: [] };
  if (!term.descending) return { sql: `${sql} > ?`, values: [value] };
  return { sql: `(${sql} < ? OR ${sql} IS NULL)`, values: [value] };
};

const atTerm = (term: SortTerm, value: SortValue): Condition =>
  value === null
    ? { sql: `${term.operand.sql} IS NULL`, values: [] }
    : { sql: `${term.operand.sql} = ?`, values: [value] };

/** Everything that comes after the given values in an order that ends with ID. */
export const afterAll = (order: readonly SortTerm[], values: readonly SortValue[]): Condition => {
  const steps = order.map((term, index) => {
    const same = order
      .slice(0, index)
      .map((earlier, place) => atTerm(earlier, values[place] ?? null));
    const parts = [...same, afterTerm(term, values[index] ?? null)];
    return {
      sql: `(${parts.map((part) => part.sql).join(' AND ')})`,
      values: parts.flatMap((part) => part.values),
    };
  });
  const [first] = order;
  const value = values[0] ?? null;
  // The alternatives alone would be looked for from the beginning of the index, page after page.
  const isBounded = steps.length > 1 && first?.descending === false && value !== null;
  const bound = isBounded ? `${first.operand.sql} >= ? AND ` : '';
  return {
    sql:
      steps.length === 1
        ? (steps[0]?.sql ?? '1')
        : `(${bound}(${steps.map((step) => step.sql).join(' OR ')}))`,
    values: [...(isBounded ? [value] : []), ...steps.flatMap((step) => step.values)],
  };
};

const tokenValue = (term: SortTerm, text: string): SortValue => {
  if (text === '') return null;
  const { column } = term.operand;
  if (column === undefined || column.type.isText) return fold(text);
  return column.type.sqlType === 'TEXT' ? text : Number(text);
};

/** Whether a token asks for the page before the item that it names. */
export const isBackwards = (token: string | undefined): boolean =>
  token !== undefined && /(^|&)PagedPrev=TRUE(&|$)/i.test(token);

/** An order from its end. */
export const reversed = (order: readonly SortTerm[]): readonly SortTerm[] =>
  order.map((term) => ({ ...term, descending: !term.descending }));

/** Reads `$skiptoken=Paged=TRUE&p_ID=n`: the sort values of the item after which it goes on. */
export function positionIn(
  site: Site,
  list: List,
  token: string,
  order: readonly SortTerm[],
): readonly SortValue[] {
  const parameters = new URLSearchParams(token);
  const id = parameters.get('p_ID') ?? '';
  if (!/^\d{1,15}$/.test(id)) throw invalidQuery('The $skiptoken is not valid.');
  const isComplete = order.every((term) => parameters.has(`p_${term.name}`));
  if (isComplete) {
    return order.map((term) => tokenValue(term, parameters.get(`p_${term.name}`) ?? ''));
  }
  const row = site.database
    .prepare(
      `SELECT ${order.map((term) => term.operand.sql).join(', ')} FROM ${itemTable(list.key)} WHERE id = ?`,
    )
    .raw()
    .get(Number(id)) as SortValue[] | undefined;
  if (row === undefined) throw invalidQuery('The $skiptoken names an item that is not there.');
  return row;
}

// SharePoint writes its escapes in small letters and the apostrophe as one of them.
const escaped = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
    .replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())
    .replace(/%20/g, '+');

/** The address of the page after the item whose sort values are given. */
export function nextLinkAfter(
  site: Site,
  list: List,
  query: QueryOptions,
  order: readonly SortTerm[],
  values: readonly SortValue[],
): string {
  const sorted = order.map(
    (term, index) => `&p_${term.name}=${encodeURIComponent(String(values[index] ?? ''))}`,
  );
  const back = isBackwards(query.skipToken) ? '&PagedPrev=TRUE' : '';
  const token = `Paged=TRUE${back}${sorted.join('')}`;
  const others = query.given
    .filter(([name]) => name.toLowerCase() !== '$skiptoken')
    .map(([name, value]) => `&%24${escaped(name.slice(1))}=${escaped(value)}`);
  return (
    `${site.webUrl}/_api/web/lists(guid%27${list.id}%27)/items` +
    `?%24skiptoken=${escaped(token)}${others.join('')}`
  );
}
