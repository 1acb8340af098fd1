import type { Caller } from '../call';
import { hasPermission } from '../security/basePermissions';
import type { Site } from '../site';
import { itemTable } from '../storage/tables';
import { catchUp } from './catchUp';
import { contentClassSql } from './contentClass';
import { countRefiners, type Refiner } from './countRefiners';
import { parseKql, type Kql } from './kql';
import { kqlSql, soughtWords, type SearchCondition } from './kqlSql';
import type { FoundThing } from './managedProperties';
import { parseRefinement, parseRefiners } from './refinement';
import { emptyQuery, sortRefused } from './searchRefusals';
import { sourceCondition } from './resultSources';
import type { SearchRequest, SearchSort } from './searchRequest';
import type { Found } from './searchTables';

/** What was found: the rows that are asked for, and how many there are in all. */
export interface SearchOutcome {
  readonly things: readonly FoundThing[];
  readonly total: number;
  readonly totalWithDuplicates: number;
  readonly refiners: readonly Refiner[];
}

/** Leaves out what the caller may not view, list by list and item by item. */
function visibleTo(site: Site, caller: Caller): string {
  const whole: number[] = [];
  const partly: string[] = [];
  const containers: number[] = [];
  for (const web of site.webs.all()) {
    const own = site.at(web);
    const { maskOf } = site.security;
    if (hasPermission(maskOf(caller, web, {}), 'ViewPages')) containers.push(-web.key);
    for (const list of own.catalog.all()) {
      const condition = site.security.visibleItems(caller, web, list);
      const isOpen = hasPermission(maskOf(caller, web, { list }), 'ViewListItems');
      if (isOpen) containers.push(list.key);
      if (condition === undefined && isOpen) whole.push(list.key);
      if (condition !== undefined && condition !== '0') {
        const table = itemTable(list.key);
        partly.push(
          `(f.list = ${list.key} AND EXISTS (SELECT 1 FROM ${table} WHERE ${table}.id = f.item AND ${condition}))`,
        );
      }
    }
  }
  const all = [
    `(f.item = 0 AND f.list IN (${containers.join(',')}))`,
    `(f.item > 0 AND f.list IN (${whole.join(',')}))`,
    ...partly,
  ];
  return `(${all.join(' OR ')})`;
}

const sortable: Readonly<Record<string, string>> = {
  rank: 's.score',
  docid: 'f.key',
  '[docid]': 'f.key',
  write: 'f.modified',
  lastmodifiedtime: 'f.modified',
  modified: 'f.modified',
  created: 'f.created',
  title: 'sp_fold(f.title)',
  filename: 'sp_fold(f.name)',
  author: 'sp_fold(f.author)',
  size: 'f.size',
  path: 'sp_fold(f.path)',
  fileextension: 'f.extension',
  filetype: 'f.extension',
  listitemid: 'f.item',
};

function orderOf(sort: readonly SearchSort[]): string {
  const terms = sort.map(({ property, descending }) => {
    const name = property.toLowerCase();
    const sql = Object.hasOwn(sortable, name) ? sortable[name] : undefined;
    if (sql === undefined) throw sortRefused(property);
    // The index scores the best lowest.
    const isDown = name === 'rank' ? !descending : descending;
    return `${sql} ${isDown ? 'DESC' : 'ASC'}`;
  });
  return [...(terms.length === 0 ? ['s.score ASC'] : terms), 'f.key ASC'].join(', ');
}

const queryIn = (site: Site, request: SearchRequest): Kql => {
  const template = request.template === '' ? '{searchTerms}' : request.template;
  const root = site.webs.byKey(site.web.collection);
  const text = template
    .replace(/\{searchterms\}/gi, () => request.text)
    .replace(/\{site(\.url)?\}/gi, () => site.webUrl)
    .replace(/\{sitecollection(\.url)?\}/gi, () => `${site.origin}${root?.path ?? site.path}`)
    .replace(/\{today\}/gi, () => site.now().toISOString().slice(0, 10));
  const given = [text, request.constraints].filter((part) => part.trim() !== '');
  const filters = request.filters.map(parseRefinement);
  const parts = [...given.map(parseKql), ...filters];
  const [first] = parts;
  if (parts.length > 1) return { kind: 'and', parts };
  return first ?? { kind: 'everything' };
};

interface Match {
  readonly key: number;
  readonly signature: string | null;
  readonly score: number | null;
}

function matchesOf(
  site: Site,
  condition: SearchCondition,
  sought: string,
  order: string,
): readonly Match[] {
  const scores =
    sought === ''
      ? 'SELECT NULL AS key, NULL AS score WHERE 0'
      : `SELECT rowid AS key, bm25(sp_search_text, 8.0, 6.0, 2.0, 1.0) AS score
         FROM sp_search_text WHERE sp_search_text MATCH ?`;
  return site.database
    .prepare<unknown[], Match>(
      // Written out once: a score weighs all matches, and would do so anew for each of them.
      `WITH s AS MATERIALIZED (${scores}) SELECT f.key, f.signature, s.score FROM sp_search_found f
       LEFT JOIN s ON s.key = f.key WHERE ${condition.sql} ORDER BY ${order}`,
    )
    .all(...(sought === '' ? [] : [sought]), ...condition.values);
}

/** Files with the same content are shown once. */
function withoutDuplicates(matches: readonly Match[]): readonly Match[] {
  const seen = new Set<string>();
  return matches.filter(({ signature }) => {
    if (signature === null) return true;
    const isNew = !seen.has(signature);
    seen.add(signature);
    return isNew;
  });
}

const firstWords = 200;

/** Finds items, folders and files that the caller may view, in every site of the tenant. */
export function runSearch(site: Site, request: SearchRequest, caller: Caller): SearchOutcome {
  if (`${request.text}${request.template}`.trim() === '') throw emptyQuery();
  const query = queryIn(site, request);
  const order = orderOf(request.sort);
  catchUp(site);
  const { sql, values } = kqlSql(site, query);
  const sought = [...new Set(soughtWords(query))].join(' OR ');
  const source = sourceCondition(request.source);
  const condition = { sql: `(${sql}) AND ${source} AND ${visibleTo(site, caller)}`, values };
  const all = matchesOf(site, condition, sought, order);
  const kept = request.trimDuplicates ? withoutDuplicates(all) : all;
  const read = site.database.prepare<[number], Found>(
    `SELECT f.*, ${contentClassSql} AS contentClass FROM sp_search_found f WHERE f.key = ?`,
  );
  const snippet = site.database
    .prepare<unknown[], string>(
      sought === ''
        ? `SELECT substr(body, 1, ${firstWords}) FROM sp_search_text WHERE rowid = ?`
        : `SELECT snippet(sp_search_text, -1, '<c0>', '</c0>', '<ddd/>', 30) FROM sp_search_text
           WHERE rowid = ? AND sp_search_text MATCH ?`,
    )
    .pluck();
  const summaryOf = (key: number): string =>
    (sought === '' ? snippet.get(key) : snippet.get(key, sought)) ?? '';
  const things = kept.slice(request.start, request.start + request.limit).flatMap((match) => {
    const found = read.get(match.key);
    const web = found && site.webs.byKey(found.web);
    if (found === undefined || web === undefined) return [];
    const own = site.at(web);
    const list = own.catalog.all().find(({ key }) => key === found.list);
    const rank = match.score === null ? 0 : -match.score * 10;
    return [{ found, site: own, list, rank, summary: summaryOf(match.key) }];
  });
  const refiners = countRefiners(site, condition, parseRefiners(request.refiners));
  return { things, total: kept.length, totalWithDuplicates: all.length, refiners };
}
