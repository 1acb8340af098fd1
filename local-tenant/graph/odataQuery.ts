import { HttpProblem, notBuilt } from '../http/httpProblem';

/** The query options of a Graph list. */
export interface ODataQuery {
  readonly top: number;
  readonly skip: number;
  readonly select: readonly string[] | undefined;
  readonly filter: string | undefined;
  readonly orderBy: string | undefined;
}

/** How many a list gives when not asked, and at most. */
export interface PageSizes {
  readonly usual: number;
  readonly largest: number;
}

const known = ['$top', '$skip', '$select', '$filter', '$orderby'];

const numberOf = (url: URL, name: string, usual: number, largest: number): number => {
  const text = url.searchParams.get(name);
  if (text === null) return usual;
  if (!/^\d{1,9}$/.test(text) || Number(text) > largest)
    throw new HttpProblem(400, 'ErrorInvalidUrlQuery', `Invalid value '${text}' for ${name}.`);
  return Number(text);
};

/** Reads the query options, and says which one the tenant has not learnt. */
export const toODataQuery = (url: URL, { usual, largest }: PageSizes): ODataQuery => {
  for (const name of url.searchParams.keys())
    if (!known.includes(name)) throw notBuilt(`the query option ${name}`);
  const select = url.searchParams.get('$select');
  return {
    top: Math.max(1, numberOf(url, '$top', usual, largest)),
    skip: numberOf(url, '$skip', 0, 1_000_000_000),
    select: select?.split(',').map((name) => name.trim()),
    filter: url.searchParams.get('$filter') ?? undefined,
    orderBy: url.searchParams.get('$orderby') ?? undefined,
  };
};

/** A full page has a link to the next one, as long as there is more. */
export const nextLink = (
  url: URL,
  origin: string,
  { skip, top }: ODataQuery,
  hasMore: boolean,
): Record<string, string> => {
  if (!hasMore) return {};
  const next = new URL(url.pathname + url.search, origin);
  next.searchParams.set('$skip', String(skip + top));
  return { '@odata.nextLink': next.href };
};

/** Keeps the selected properties, and always the id, as Graph does. */
export const selected = (
  item: Readonly<Record<string, unknown>>,
  select: readonly string[] | undefined,
): Record<string, unknown> => {
  if (!select) return { ...item };
  const kept = Object.entries(item).filter(
    ([name]) => name === 'id' || name.startsWith('@') || select.includes(name),
  );
  const unknown = select.find((name) => !(name in item));
  if (unknown !== undefined) throw notBuilt(`the message property ${unknown}`);
  return Object.fromEntries(kept);
};
