import type { Caller } from '../call';
import { camlContext } from '../caml/camlContext';
import { readWhere } from '../caml/readWhere';
import type { Stored } from '../fields/fieldTypes';
import { fieldXml } from '../fields/fieldXml';
import { filterSql, type Condition } from '../items/filterSql';
import { listPath } from '../lists/listEntity';
import { invalidQuery } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable } from '../storage/tables';
import { parseXml, XmlFault, type XmlElement } from '../xml/parseXml';
import { xmlElement } from '../xml/writeXml';
import { changeKinds, changeTypes } from './changeKinds';
import { changeTokenText, newestChange, parseChangeToken } from './changeToken';
import { oldStyleRow, rowFields } from './oldStyleRow';
import { readChanges, tokenScopeOf, type Change } from './readChanges';

/** What a request asks: `{"query": {RowLimit, ChangeToken, ViewFields, QueryOptions, …}}`. */
interface Asked {
  readonly limit: number;
  readonly token: string;
  readonly viewFields: readonly string[];
  readonly afterId: number;
  /** The conditions of `Contains` and of the query's `Where`. */
  readonly conditions: readonly XmlElement[];
}

const usualLimit = 100;
const mostRows = 5000;

const parsed = (text: string): XmlElement => {
  try {
    return parseXml(text);
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    throw invalidQuery(`The XML of the query is not valid: ${fault.message}.`);
  }
};

const everyElement = (root: XmlElement): readonly XmlElement[] => [
  root,
  ...root.children.flatMap(everyElement),
];

const elementsIn = (text: string, name: string): readonly XmlElement[] =>
  text === '' ? [] : everyElement(parsed(text)).filter((one) => one.name === name);

function askedIn(properties: Readonly<Record<string, unknown>>): Asked {
  const query = properties['query'];
  if (typeof query !== 'object' || query === null)
    throw invalidQuery("The parameter 'query' is missing.");
  const given = (name: string): string => {
    const value = (query as Readonly<Record<string, unknown>>)[name];
    return value === undefined || value === null ? '' : String(value);
  };
  const paging = elementsIn(given('QueryOptions'), 'Paging')[0];
  const position = paging?.attributes.get('ListItemCollectionPositionNext') ?? '';
  const afterId = Number(new URLSearchParams(position).get('p_ID') ?? '0');
  if (!Number.isInteger(afterId) || afterId < 0)
    throw invalidQuery('The paging position is not valid.');
  const limit = given('RowLimit') === '' ? usualLimit : Number(given('RowLimit'));
  if (!Number.isInteger(limit) || limit < 0) throw invalidQuery('The RowLimit is not valid.');
  return {
    limit: limit === 0 ? mostRows : Math.min(limit, mostRows),
    token: given('ChangeToken'),
    viewFields: elementsIn(given('ViewFields'), 'FieldRef').flatMap(
      (one) => one.attributes.get('Name') ?? [],
    ),
    afterId,
    conditions: [
      ...elementsIn(given('Contains'), 'Contains'),
      ...elementsIn(given('Query'), 'Where').flatMap(({ children }) => children),
    ],
  };
}

/** What the items have to be: visible to the caller, and as the request asks. */
function wantedOf(site: Site, list: List, asked: Asked, caller: Caller): Condition {
  const visible = site.security.visibleItems(caller, site.web, list);
  const context = camlContext(site, caller);
  const conditions = asked.conditions.flatMap((one): Condition[] => {
    const where = { name: 'Where', attributes: new Map(), children: [one], text: '' };
    const filter = readWhere(list, where, context);
    return filter === undefined ? [] : [filterSql(list, filter, listPath(site, list))];
  });
  const all = [...(visible === undefined ? [] : [{ sql: visible, values: [] }]), ...conditions];
  return {
    sql: all.map(({ sql }) => ` AND (${sql})`).join(''),
    values: all.flatMap(({ values }) => values),
  };
}

function rowsOf(
  site: Site,
  list: List,
  condition: string,
  values: Condition['values'],
  names: readonly string[],
): readonly string[] {
  const fields = rowFields(list, names);
  const columns = fields.map(({ expression }) => expression).join(', ');
  const rows = site.database
    .prepare(`SELECT id, guid, ${columns} FROM ${itemTable(list.key)} WHERE ${condition}`)
    .raw()
    .all(...values) as Stored[][];
  return rows.map((row) => oldStyleRow(site, list, fields, row));
}

interface Answer {
  readonly changes: string;
  readonly lastToken: string;
  readonly hasMore: boolean;
  readonly rows: readonly string[];
  readonly next?: string;
}

const written = ({ changes, lastToken, hasMore, rows, next }: Answer): string => {
  const list = xmlElement(
    'Changes',
    { LastChangeToken: lastToken, ...(hasMore ? { MoreChanges: 'TRUE' } : {}) },
    changes,
  );
  const items = xmlElement(
    'rs:data',
    { ItemCount: rows.length, ListItemCollectionPositionNext: next },
    rows.join(''),
  );
  return `<?xml version="1.0" encoding="utf-8"?>${xmlElement(
    'listitems',
    {
      'xmlns:s': 'uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882',
      'xmlns:dt': 'uuid:C2F41010-65B3-11d1-A29F-00AA00C14882',
      'xmlns:rs': 'urn:schemas-microsoft-com:rowset',
      'xmlns:z': '#RowsetSchema',
      MinTimeBetweenSyncs: 0,
      RecommendedTimeBetweenSyncs: 180,
      MaxBulkDocumentSyncSize: 500,
      xmlns: 'http://schemas.microsoft.com/sharepoint/soap/',
    },
    `${list}${items}`,
  )}`;
};

const listSchema = (list: List): string =>
  xmlElement(
    'List',
    { ID: `{${list.id.toUpperCase()}}`, Title: list.title, Name: `{${list.id.toUpperCase()}}` },
    xmlElement('Fields', {}, list.fields.map((field) => fieldXml(field)).join('')),
  );

/** Everything in the list, page by page, with the schema first: what a client without a token gets. */
function everything(site: Site, list: List, asked: Asked, caller: Caller): string {
  const wanted = wantedOf(site, list, asked, caller);
  const condition = `id > ?${wanted.sql} ORDER BY id LIMIT ?`;
  const ids = site.database
    .prepare<(number | string)[], number>(
      `SELECT id FROM ${itemTable(list.key)} WHERE ${condition}`,
    )
    .pluck()
    .all(asked.afterId, ...wanted.values, asked.limit + 1);
  const last = ids.length > asked.limit ? ids[asked.limit - 1] : undefined;
  const token = { at: site.now().getTime(), number: newestChange(site.database) };
  return written({
    changes: asked.afterId === 0 ? listSchema(list) : '',
    lastToken: changeTokenText(tokenScopeOf(site, { at: 'list', list }), token),
    hasMore: false,
    rows: rowsOf(
      site,
      list,
      condition,
      [asked.afterId, ...wanted.values, asked.limit],
      asked.viewFields,
    ),
    ...(last === undefined ? {} : { next: `Paged=TRUE&p_ID=${last}` }),
  });
}

const idMarks: Readonly<Record<number, string>> = {
  [changeTypes.deleteObject]: 'Delete',
  [changeTypes.moveAway]: 'MoveAway',
  [changeTypes.restore]: 'Restore',
  [changeTypes.systemUpdate]: 'SystemUpdate',
  [changeTypes.rename]: 'Rename',
};

/** The changes that fit: as many as touch no more than so many items. */
function within(changes: readonly Change[], limit: number): readonly Change[] {
  const items = new Set<number>();
  const end = changes.findIndex(({ item }) => items.add(item ?? 0).size > limit);
  return end < 0 ? changes : changes.slice(0, end);
}

const mostChanges = 100_000;

/**
 * What happened to the items of a list since a change token, in the XML of SharePoint's old web service:
 * deleted items by id, changed ones as rows. Without a token it gives the whole list. Refuses bad tokens.
 */
export function listItemChanges(
  site: Site,
  list: List,
  properties: Readonly<Record<string, unknown>>,
  caller: Caller,
): string {
  const asked = askedIn(properties);
  if (asked.token === '') return everything(site, list, asked, caller);
  const scope = tokenScopeOf(site, { at: 'list', list });
  const after = parseChangeToken(asked.token, scope, site.now());
  const query = { after, limit: mostChanges, latestFirst: false };
  const all = readChanges(
    site,
    { at: 'list', list },
    { ...query, kinds: [changeKinds.Item], types: [1, 2, 3, 4, 5, 6, 7, 15] },
    caller,
  );
  const changes = within(all, asked.limit);
  const last = changes[changes.length - 1];
  const ids = [...new Set(changes.flatMap(({ item }) => item ?? []))];
  const marks = changes.flatMap(({ type, item }) => {
    const mark = idMarks[type];
    return mark === undefined ? [] : [xmlElement('Id', { ChangeType: mark }, String(item ?? 0))];
  });
  const wanted = wantedOf(site, list, asked, caller);
  const isComplete = changes.length === all.length;
  const end = last ?? { at: site.now().getTime(), number: newestChange(site.database) };
  return written({
    changes: marks.join(''),
    lastToken: changeTokenText(scope, end),
    hasMore: !isComplete,
    rows: rowsOf(
      site,
      list,
      `id IN (${ids.join(',')})${wanted.sql} ORDER BY id`,
      wanted.values,
      asked.viewFields,
    ),
  });
}
