import { invalidQuery } from '../refusals';

/** The query options of a request, split but not yet interpreted. */
export interface QueryOptions {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly filter?: string;
  readonly orderBy: readonly { readonly name: string; readonly descending: boolean }[];
  readonly top?: number;
  /** Counts for every collection but items, where SharePoint does not look at it. */
  readonly skip?: number;
  readonly skipToken?: string;
  /** `@p` parameters by lower-case name, with the `@`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Parameters that are no option of OData, such as those of a view's address, by name in small letters. */
  readonly plain?: ReadonlyMap<string, string>;
  /** All system options as they came, in order, for the next link. */
  readonly given: readonly (readonly [string, string])[];
}

const names = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const sortTerms = (text: string | undefined): QueryOptions['orderBy'] =>
  names(text).map((term) => {
    const match = /^(\S+?)(?:\s+(asc|desc))?$/i.exec(term);
    if (match?.[1] === undefined) throw invalidQuery(`The expression "${term}" is not valid.`);
    return { name: match[1], descending: match[2]?.toLowerCase() === 'desc' };
  });

const wholeNumber = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text.trim())) {
    throw invalidQuery(
      `Invalid value for $${name} query option found: ${text}. The $${name} query option requires a non-negative integer value.`,
    );
  }
  return Number(text);
};

const refused = ['search', 'apply', 'compute', 'levels'];

/** Reads the query options of a URL. Counting options are passed over, as in SharePoint. */
export function parseQueryOptions(parameters: URLSearchParams): QueryOptions {
  const options = new Map<string, string>();
  const aliases = new Map<string, string>();
  const plain = new Map<string, string>();
  const given: [string, string][] = [];
  for (const [name, value] of parameters) {
    if (name.startsWith('$')) {
      options.set(name.slice(1).toLowerCase(), value);
      given.push([name, value]);
    } else if (name.startsWith('@')) {
      aliases.set(name.toLowerCase(), value);
    } else {
      plain.set(name.toLowerCase(), value);
    }
  }
  const filter = options.get('filter');
  const skipToken = options.get('skiptoken');
  for (const name of refused) {
    if (options.has(name)) throw invalidQuery(`The query option '$${name}' is not supported.`);
  }
  const top = wholeNumber('top', options.get('top'));
  const skip = wholeNumber('skip', options.get('skip'));
  return {
    select: names(options.get('select')),
    expand: names(options.get('expand')),
    ...(filter === undefined || filter.trim() === '' ? {} : { filter }),
    orderBy: sortTerms(options.get('orderby')),
    ...(top === undefined ? {} : { top }),
    ...(skip === undefined ? {} : { skip }),
    ...(skipToken === undefined ? {} : { skipToken }),
    aliases,
    plain,
    given,
  };
}
