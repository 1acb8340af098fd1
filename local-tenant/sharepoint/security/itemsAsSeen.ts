import type { Database } from 'better-sqlite3';
import type { Caller } from '../call';
import { isLibraryTemplate } from '../lists/listSettings';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { keptOn, statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import { publishedSql, seesDrafts } from './hiddenDrafts';

/** Rows of a list, and whether they are the table itself, which alone has indexes. */
export interface SeenItems {
  /** What stands before a SELECT on the table of the list; empty when the caller sees its newest state. */
  readonly before: string;
  readonly isTable: boolean;
}

const asStored: SeenItems = { before: '', isTable: true };

const columnsOf = (database: Database, list: List): readonly string[] =>
  keptOn(list, 'columns', () =>
    (
      database.pragma(`table_info(${itemTable(list.key)})`) as readonly { readonly name: string }[]
    ).map(({ name }) => name),
  );

/**
 * The items of a list as a caller sees them: a file that somebody else has checked out as it was before, and for
 * those who see no drafts what was last published. Items that they see no version of are left out.
 */
export function itemsAsSeen(site: Site, list: List, caller: Caller): SeenItems {
  const { EnableMinorVersions, EnableModeration, BaseTemplate } = list.properties;
  const { database } = site;
  const table = `main.${itemTable(list.key)}`;
  const taken = `SELECT item FROM sp_documents WHERE list = ${list.key} AND checked_out_by IS NOT NULL
    AND checked_out_by <> ${caller.userId}`;
  const isBlind =
    (EnableMinorVersions === true || EnableModeration === true) &&
    !seesDrafts(list, site.security.maskOf(caller, site.web, { list }));
  const newest = isBlind ? publishedSql(list, 'ui_version', 'moderation') : '1';
  const drafts = `SELECT id FROM ${table} WHERE kind = 0 AND author <> ${caller.userId} AND NOT (${newest})`;
  const others = [
    ...(isLibraryTemplate(BaseTemplate) ? [taken] : []),
    ...(isBlind ? [drafts] : []),
  ];
  const isAny = others.some(
    (sql) => statementOn(database, list, `${sql} LIMIT 1`).get() !== undefined,
  );
  if (!isAny) return asStored;

  const before = `(SELECT checked_in_row FROM sp_documents WHERE list = ${list.key} AND item = o.id
    AND checked_out_by IS NOT NULL AND checked_out_by <> ${caller.userId})`;
  const older = `(SELECT v.row FROM sp_versions v WHERE v.list = ${list.key} AND v.item = b.id
    AND v.recycled IS NULL AND ${publishedSql(list, 'v.ui_version', "json_extract(v.row, '$.moderation')")}
    ORDER BY v.ui_version DESC LIMIT 1)`;
  const isShown = `b.row IS NOT NULL AND (b.author = ${caller.userId} OR ${publishedSql(
    list,
    "json_extract(b.row, '$.ui_version')",
    "json_extract(b.row, '$.moderation')",
  )})`;
  const shown = isBlind ? `CASE WHEN ${isShown} THEN b.row ELSE ${older} END` : 'b.row';
  const columns = columnsOf(database, list);
  const values = columns.map((name) => `json_extract(s.row, '$."${name.replaceAll("'", "''")}"')`);
  return {
    isTable: false,
    before: `WITH others(id) AS (${others.join(' UNION ')}),
      ${itemTable(list.key)} (${columns.map((name) => `"${name}"`).join(', ')}) AS (
        SELECT * FROM ${table} WHERE id NOT IN (SELECT id FROM others)
        UNION ALL SELECT ${values.join(', ')} FROM (
          SELECT ${shown} AS row FROM (
            SELECT o.id, o.author, ${before} AS row FROM ${table} o WHERE o.id IN (SELECT id FROM others)
          ) b
        ) s WHERE s.row IS NOT NULL) `,
  };
}
