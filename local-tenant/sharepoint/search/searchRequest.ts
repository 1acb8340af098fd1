import type { Call } from '../call';
import { parseBody } from '../odata/requestBody';
import { NotBuilt } from '../refusal';
import { invalidQuery } from '../refusals';

export interface SearchSort {
  readonly property: string;
  readonly descending: boolean;
}

/** What a request asks of search. */
export interface SearchRequest {
  readonly text: string;
  readonly template: string;
  readonly constraints: string;
  readonly select: readonly string[];
  readonly sort: readonly SearchSort[];
  readonly start: number;
  /** How many rows at most. */
  readonly limit: number;
  readonly trimDuplicates: boolean;
  readonly refiners: string;
  readonly filters: readonly string[];
  /** Where to look, by its id; everywhere in SharePoint when it is empty. */
  readonly source: string;
}

type Given = ReadonlyMap<string, unknown>;

const usualLimit = 10;
const mostRows = 500;

const notBuilt = ['reorderingrules', 'collapsespecification'];

const isGiven = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0);

const textIn = (given: Given, name: string): string => {
  const value = given.get(name);
  if (!isGiven(value)) return '';
  if (typeof value !== 'string')
    throw invalidQuery(`The search parameter '${name}' must be a text.`);
  return value;
};

const numberIn = (given: Given, name: string, usual: number): number => {
  const value = given.get(name);
  if (!isGiven(value)) return usual;
  const found = Number(value);
  if (!Number.isInteger(found) || found < 0)
    throw invalidQuery(
      `The search parameter '${name}' must be a whole number that is not negative.`,
    );
  return found;
};

const isOn = (value: unknown): boolean => value === true || /^true$/i.test(String(value));

const namesIn = (value: unknown): readonly string[] => {
  const all = Array.isArray(value) ? value.map(String) : String(value ?? '').split(',');
  return all.map((name) => name.trim()).filter((name) => name !== '');
};

const filtersIn = (value: unknown): readonly string[] => {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter(isGiven).map(String);
};

const sortIn = (value: unknown): readonly SearchSort[] => {
  if (!isGiven(value)) return [];
  if (Array.isArray(value)) {
    return value.map((one: unknown) => {
      const { Property, Direction } = one as { Property?: unknown; Direction?: unknown };
      if (Direction === 2 || Direction === '2') throw new NotBuilt('an order by a formula');
      const descending = Direction === 1 || /^(1|desc(ending)?)$/i.test(String(Direction));
      return { property: String(Property ?? ''), descending };
    });
  }
  return namesIn(value).map((term) => {
    const [property = '', direction = 'ascending'] = term.split(':');
    return {
      property: property.trim(),
      descending: /^(desc|descending|1)$/i.test(direction.trim()),
    };
  });
};

function requestFrom(given: Given): SearchRequest {
  for (const name of notBuilt) {
    if (isGiven(given.get(name))) throw new NotBuilt(`search with ${name}`);
  }
  if (isOn(given.get('enablefql'))) throw new NotBuilt('search in FQL');
  const limit = Math.min(numberIn(given, 'rowlimit', usualLimit), mostRows);
  const perPage = numberIn(given, 'rowsperpage', 0);
  return {
    text: textIn(given, 'querytext'),
    template: textIn(given, 'querytemplate'),
    constraints: textIn(given, 'hiddenconstraints'),
    select: namesIn(given.get('selectproperties')),
    sort: sortIn(given.get('sortlist')),
    start: numberIn(given, 'startrow', 0),
    limit: perPage > 0 ? Math.min(limit, perPage) : limit,
    refiners: textIn(given, 'refiners'),
    filters: filtersIn(given.get('refinementfilters')),
    source: textIn(given, 'sourceid').toLowerCase().replace(/[{}]/g, ''),
    trimDuplicates: given.get('trimduplicates') === undefined || isOn(given.get('trimduplicates')),
  };
}

/** Reads `{"request": {…}}` of a POST. */
export function searchRequestFromBody(call: Call): SearchRequest {
  const { request } = parseBody(call.body).properties;
  if (typeof request !== 'object' || request === null)
    throw invalidQuery("The parameter 'request' is missing.");
  return requestFrom(
    new Map(Object.entries(request).map(([name, value]) => [name.toLowerCase(), value as unknown])),
  );
}

const unquoted = (value: string): string => {
  const inner = /^'([\s\S]*)'$/.exec(value)?.[1];
  return inner === undefined ? value : inner.replaceAll("''", "'");
};

/** The parameters of a GET, without the quotes that texts stand in. */
export const searchParameters = (call: Call): ReadonlyMap<string, string> =>
  new Map([...(call.query.plain ?? [])].map(([name, value]) => [name, unquoted(value)]));

/** Reads the parameters of a GET: `querytext='…'&selectproperties='…'&rowlimit=…`. */
export const searchRequestFromAddress = (call: Call): SearchRequest =>
  requestFrom(searchParameters(call));
