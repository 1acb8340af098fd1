import type { Site } from '../site';
import { fold } from '../storage/tables';
import type { Kql } from './kql';
import type { KqlOperator } from './kqlTokens';
import { ofContentClass } from './contentClass';
import { momentsIn } from './momentsIn';

/** A condition on `sp_search_found f`, with its values. */
export interface SearchCondition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

type Restriction = Extract<Kql, { readonly kind: 'property' }>;

const never: SearchCondition = { sql: '0', values: [] };

/** A phrase as the index takes it: nothing in it is an operator. */
export const ftsPhrase = (text: string, isPrefix: boolean): string =>
  `"${text.replaceAll('"', ' ')}"${isPrefix ? ' *' : ''}`;

const hasWord = /[\p{L}\p{N}]/u;

const matching = (phrase: string): SearchCondition => ({
  sql: 'f.key IN (SELECT rowid FROM sp_search_text WHERE sp_search_text MATCH ?)',
  values: [phrase],
});

const joined = (parts: readonly SearchCondition[], by: 'AND' | 'OR'): SearchCondition => ({
  sql: `(${parts.map(({ sql }) => sql).join(` ${by} `)})`,
  values: parts.flatMap(({ values }) => values),
});

const inText =
  (column: string, compared: string) =>
  ({ operator, value, isPrefix }: Restriction): SearchCondition => {
    if (operator === '<>') return { sql: `sp_fold(${compared}) <> ?`, values: [fold(value)] };
    if (operator === '=' && !isPrefix)
      return { sql: `sp_fold(${compared}) = ?`, values: [fold(value)] };
    if (!hasWord.test(value)) return never;
    return matching(`${column} : ${ftsPhrase(value, isPrefix)}`);
  };

const exactly =
  (column: string, toStored: (value: string) => string = fold) =>
  ({ operator, value, isPrefix }: Restriction): SearchCondition => {
    const stored = toStored(value);
    if (operator === '<>') return { sql: `sp_fold(${column}) <> ?`, values: [stored] };
    if (isPrefix)
      return { sql: `substr(sp_fold(${column}), 1, ?) = ?`, values: [stored.length, stored] };
    return { sql: `sp_fold(${column}) = ?`, values: [stored] };
  };

const compared: Readonly<Record<KqlOperator, string>> = {
  ':': '=',
  '=': '=',
  '<>': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

const number =
  (column: string) =>
  ({ operator, value }: Restriction): SearchCondition => {
    const range = /^(\d+)\.\.(\d+)$/.exec(value);
    if (range !== null)
      return { sql: `${column} BETWEEN ? AND ?`, values: [Number(range[1]), Number(range[2])] };
    if (!/^-?\d+(\.\d+)?$/.test(value)) return never;
    return { sql: `${column} ${compared[operator]} ?`, values: [Number(value)] };
  };

const moment =
  (column: string) =>
  ({ operator, value }: Restriction, site: Site): SearchCondition => {
    const span = momentsIn(value, site.now());
    if (span === undefined) return never;
    const [from, to] = span;
    switch (operator) {
      case '<':
        return { sql: `${column} < ?`, values: [from] };
      case '<=':
        return { sql: `${column} <= ?`, values: [to] };
      case '>':
        return { sql: `${column} > ?`, values: [to] };
      case '>=':
        return { sql: `${column} >= ?`, values: [from] };
      case '<>':
        return { sql: `${column} NOT BETWEEN ? AND ?`, values: [from, to] };
      default:
        return { sql: `${column} BETWEEN ? AND ?`, values: [from, to] };
    }
  };

const yesNo =
  (condition: string) =>
  ({ operator, value }: Restriction): SearchCondition => {
    const isWanted = /^(1|true|yes)$/i.test(value) !== (operator === '<>');
    return { sql: isWanted ? condition : `NOT (${condition})`, values: [] };
  };

/** A path restricts to everything whose address begins with it. */
const path = ({ value, operator, isPrefix }: Restriction, site: Site): SearchCondition => {
  let given = value;
  try {
    given = decodeURI(value);
  } catch {
    // It is compared as it stands.
  }
  const isHost = fold(given).startsWith(fold(site.origin));
  const relative = fold(isHost ? given.slice(site.origin.length) : given).replace(/\/+$/, '');
  if (!isHost && !relative.startsWith('/')) return never;
  if (isPrefix)
    return { sql: 'substr(sp_fold(f.path), 1, ?) = ?', values: [relative.length, relative] };
  const sql = "(sp_fold(f.path) = ? OR substr(sp_fold(f.path), 1, ?) IN (? || '/', ? || '?'))";
  const values = [relative, relative.length + 1, relative, relative];
  return operator === '<>' ? { sql: `NOT ${sql}`, values } : { sql, values };
};

const idOf = (value: string): string => fold(value).replace(/[{}]/g, '');

const listsWhere =
  (column: string) =>
  (restriction: Restriction): SearchCondition => {
    const sql = `f.list IN (SELECT l.key FROM sp_lists l JOIN sp_webs w ON w.key = l.web WHERE ${column} = ?)`;
    const values = [idOf(restriction.value)];
    return restriction.operator === '<>' ? { sql: `NOT ${sql}`, values } : { sql, values };
  };

const contentClass = ({ value, operator, isPrefix }: Restriction): SearchCondition => {
  const { sql, values } = ofContentClass(value, isPrefix);
  return { sql: operator === '<>' ? `NOT (${sql})` : sql, values };
};

type Restrict = (restriction: Restriction, site: Site) => SearchCondition;

const restrictions: Readonly<Record<string, Restrict>> = {
  title: inText('title', 'f.title'),
  author: inText('author', 'f.author'),
  createdby: inText('author', 'f.author'),
  modifiedby: exactly('f.editor'),
  filename: inText('name', 'f.name'),
  path,
  originalpath: path,
  site: path,
  spsiteurl: path,
  spweburl: path,
  parentlink: exactly('f.parent'),
  fileextension: exactly('f.extension', (value) => fold(value).replace(/^\./, '')),
  filetype: exactly('f.extension', (value) => fold(value).replace(/^\./, '')),
  contenttype: exactly('f.contentType'),
  contenttypeid: exactly('f.contentTypeId'),
  contentclass: contentClass,
  uniqueid: exactly('f.guid', idOf),
  normuniqueid: exactly('f.guid', idOf),
  listid: listsWhere('l.id'),
  normlistid: listsWhere('l.id'),
  identitylistid: listsWhere('l.id'),
  siteid: listsWhere('w.collection_id'),
  normsiteid: listsWhere('w.collection_id'),
  webid: listsWhere('w.id'),
  normwebid: listsWhere('w.id'),
  listitemid: number('f.item'),
  docid: number('f.key'),
  workid: number('f.key'),
  size: number('f.size'),
  lastmodifiedtime: moment('f.modified'),
  write: moment('f.modified'),
  modified: moment('f.modified'),
  created: moment('f.created'),
  isdocument: yesNo('f.kind = 2'),
  iscontainer: yesNo('f.kind = 1'),
  islistitem: yesNo('f.kind = 0'),
};

/** A query as a condition. A property that results do not have finds nothing. */
export function kqlSql(site: Site, query: Kql): SearchCondition {
  switch (query.kind) {
    case 'everything':
      return { sql: '1', values: [] };
    case 'words':
      return hasWord.test(query.text) ? matching(ftsPhrase(query.text, query.isPrefix)) : never;
    case 'near': {
      const phrases = query.words.flatMap((one) => soughtWords(one));
      if (phrases.length < query.words.length) return never;
      return matching(`NEAR(${phrases.join(' ')}, ${query.distance})`);
    }
    case 'boost':
      return kqlSql(site, query.part);
    case 'property': {
      const name = query.name.toLowerCase();
      if (query.value === '*' && query.operator === ':') return { sql: '1', values: [] };
      const restrict = Object.hasOwn(restrictions, name) ? restrictions[name] : undefined;
      return restrict?.(query, site) ?? never;
    }
    case 'not': {
      const { sql, values } = kqlSql(site, query.part);
      return { sql: `NOT (${sql})`, values };
    }
    default:
      return joined(
        query.parts.map((part) => kqlSql(site, part)),
        query.kind === 'and' ? 'AND' : 'OR',
      );
  }
}

/** The words that results are ranked and marked by: those that are looked for anywhere, not those to be left out. */
export function soughtWords(query: Kql): readonly string[] {
  switch (query.kind) {
    case 'words':
      return hasWord.test(query.text) ? [ftsPhrase(query.text, query.isPrefix)] : [];
    case 'property':
      return query.name.toLowerCase() === 'title' &&
        query.operator === ':' &&
        hasWord.test(query.value)
        ? [`title : ${ftsPhrase(query.value, query.isPrefix)}`]
        : [];
    case 'near':
      return query.words.flatMap((one) => soughtWords(one));
    case 'boost':
      return [...soughtWords(query.part), ...soughtWords(query.by)];
    case 'and':
    case 'or':
      return query.parts.flatMap((part) => soughtWords(part));
    default:
      return [];
  }
}
