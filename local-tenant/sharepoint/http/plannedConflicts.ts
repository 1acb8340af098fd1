import type { Database } from 'better-sqlite3';
import type { Call } from '../call';
import type { Route } from '../odata/route';
import { staleETag } from '../refusals';
import { securableOf } from '../security/securable';
import type { Site } from '../site';
import { itemTable } from '../storage/tables';

/** Whether the write of an item is to be refused because a test wants a conflict. */
export type TakeConflict = (
  list: { readonly id: string; readonly title: string },
  item: number,
) => boolean;

const planned = new WeakMap<Database, TakeConflict>();

/** Lets tests plan conflicts for the items in a database. */
export const planConflicts = (database: Database, take: TakeConflict): void =>
  void planned.set(database, take);

/** Refuses a write of an item as if somebody else had just written it, when a test has planned that. */
export function refusePlannedConflict(site: Site, call: Call, route: Route): void {
  const take = planned.get(site.database);
  if (take === undefined || !('id' in route || 'file' in route)) return;
  const { list, item } = securableOf(site, route);
  if (list === undefined || item === undefined || !take(list, item)) return;
  const found = site.database
    .prepare<[number], { readonly guid: string; readonly version: number }>(
      `SELECT guid, version FROM ${itemTable(list.key)} WHERE id = ?`,
    )
    .get(item);
  const current = `"${found?.guid ?? ''},${(found?.version ?? 0) + 1}"`;
  throw staleETag(call.header('if-match') ?? '*', current);
}
