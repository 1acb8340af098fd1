import type { Caller } from '../call';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import { itemsAsSeen } from './itemsAsSeen';
import { publishedSql, seesDrafts } from './hiddenDrafts';

/** Which versions of an item a caller sees, as a condition on `sp_versions v`; the newest is the one that they see as current. */
export interface SeenVersions {
  readonly newest: number;
  readonly condition: string;
}

/** The versions of an item that a caller sees: all but drafts that are hidden from them. Nothing when they see none. */
export function seenVersions(
  site: Site,
  list: List,
  item: number,
  caller: Caller,
): SeenVersions | undefined {
  const { before } = itemsAsSeen(site, list, caller);
  const sql = `${before}SELECT ui_version AS newest, author FROM ${itemTable(list.key)} WHERE id = ?`;
  const row = statementOn(site.database, list, sql).get(item) as
    { readonly newest: number; readonly author: number } | undefined;
  if (row === undefined) return undefined;
  const published = publishedSql(list, 'v.ui_version', "json_extract(v.row, '$.moderation')");
  const seesAll =
    row.author === caller.userId ||
    seesDrafts(list, site.security.maskOf(caller, site.web, { list, item }));
  const parts = [`v.ui_version < ${row.newest}`, ...(seesAll ? [] : [published])];
  return { newest: row.newest, condition: parts.join(' AND ') };
}
