import type { Caller } from '../call';
import { hasPermission } from '../security/basePermissions';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import type { ChangeQuery } from './changeQuery';
import type { TokenScope } from './changeToken';

/** A change as the log holds it. */
export interface Change {
  readonly number: number;
  readonly kind: number;
  readonly type: number;
  readonly at: number;
  readonly web: number;
  readonly list: number | null;
  readonly item: number | null;
  readonly thing: string | null;
}

/** Where changes are asked for: at a list, a web, or a whole site collection. */
export type ChangePlace =
  { readonly at: 'list'; readonly list: List } | { readonly at: 'web' } | { readonly at: 'site' };

/** What tokens of a place belong to. */
export const tokenScopeOf = (site: Site, place: ChangePlace): TokenScope => {
  if (place.at === 'list') return { level: 3, id: place.list.id };
  return place.at === 'web'
    ? { level: 2, id: site.web.id }
    : { level: 1, id: site.web.collectionId };
};

interface Condition {
  readonly sql: string;
  readonly values: readonly number[];
}

const among = (column: string, values: readonly number[]): Condition => ({
  sql: `${column} IN (${values.map(() => '?').join(', ')})`,
  values,
});

function placed(site: Site, place: ChangePlace, caller: Caller): Condition[] {
  if (place.at === 'list') return [{ sql: 'list = ?', values: [place.list.key] }];
  const webs =
    place.at === 'web'
      ? [site.web]
      : site.webs.all().filter(({ collection }) => collection === site.web.collection);
  const hidden = webs.flatMap((web) =>
    site
      .at(web)
      .catalog.all()
      .filter(
        (list) => !hasPermission(site.security.maskOf(caller, web, { list }), 'ViewListItems'),
      )
      .map(({ key }) => key),
  );
  const seen = among('list', hidden);
  return [
    among(
      'web',
      webs.map(({ key }) => key),
    ),
    ...(hidden.length === 0
      ? []
      : [{ sql: `(list IS NULL OR NOT ${seen.sql})`, values: seen.values }]),
  ];
}

/** Reads what a query asks of the change log at a place, oldest first unless it says otherwise. */
export function readChanges(
  site: Site,
  place: ChangePlace,
  query: ChangeQuery,
  caller: Caller,
): readonly Change[] {
  if (query.kinds.length === 0 || query.types.length === 0) return [];
  const { after, until } = query;
  const conditions = [
    ...placed(site, place, caller),
    among('kind', query.kinds),
    among('type', query.types),
    ...(after === undefined
      ? []
      : after.number < 0
        ? [{ sql: 'at >= ?', values: [after.at] }]
        : [{ sql: 'number > ?', values: [after.number] }]),
    ...(until === undefined
      ? []
      : until.number < 0
        ? [{ sql: 'at <= ?', values: [until.at] }]
        : [{ sql: 'number <= ?', values: [until.number] }]),
  ];
  return site.database
    .prepare<unknown[], Change>(
      `SELECT * FROM sp_changes WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}
       ORDER BY number ${query.latestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
    )
    .all(...conditions.flatMap(({ values }) => values), query.limit);
}
