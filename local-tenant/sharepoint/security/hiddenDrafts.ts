import type { Database } from 'better-sqlite3';
import { isLibraryTemplate } from '../lists/listSettings';
import type { List } from '../storage/catalog';
import { itemTable } from '../storage/tables';
import { hasPermission, type Mask } from './basePermissions';

/** Who sees drafts, by SharePoint's numbers: everybody who reads, those who edit, those who approve. */
export const draftsFor = { readers: 0, editors: 1, approvers: 2 } as const;

/** Whether somebody with a mask sees the drafts of a list, and what waits for approval in it, of others too. */
export function seesDrafts(list: List, mask: Mask): boolean {
  const { DraftVersionVisibility: visibility } = list.properties;
  if (visibility === draftsFor.readers || hasPermission(mask, 'ApproveItems')) return true;
  return visibility === draftsFor.editors && hasPermission(mask, 'EditListItems');
}

/** A condition for what is no draft and waits for nobody, where a list has drafts or approval. */
export function publishedSql(list: List, uiVersion: string, moderation: string): string {
  const { EnableMinorVersions, EnableModeration } = list.properties;
  const parts = [
    ...(EnableMinorVersions === true ? [`${uiVersion} % 512 = 0`] : []),
    ...(EnableModeration === true ? [`${moderation} = 0`] : []),
  ];
  return parts.length === 0 ? '1' : parts.join(' AND ');
}

/**
 * A condition on the items of a list that leaves out what a caller sees no version of: drafts that were never
 * published, what was never approved, and new files that somebody else has checked out. Nothing when that is none.
 */
export function hiddenDraftsSql(
  database: Database,
  list: List,
  mask: Mask,
  userId: number,
): string | undefined {
  const table = itemTable(list.key);
  const { EnableMinorVersions, EnableModeration } = list.properties;
  const isBlind =
    (EnableMinorVersions === true || EnableModeration === true) && !seesDrafts(list, mask);
  const mine = `${table}.author = ${userId}`;
  const older = (condition: string): string => `EXISTS (SELECT 1 FROM sp_versions v
    WHERE v.list = ${list.key} AND v.item = ${table}.id AND v.recycled IS NULL AND ${condition})`;
  const conditions: string[] = [];
  if (isBlind && EnableMinorVersions === true)
    conditions.push(`(${table}.ui_version >= 512 OR ${table}.kind = 1 OR ${mine})`);
  if (isBlind && EnableModeration === true)
    conditions.push(
      `(${table}.moderation = 0 OR ${mine} OR ${older("json_extract(v.row, '$.moderation') = 0")})`,
    );
  const isAnyNew = database
    .prepare<[number, number], number>(
      `SELECT 1 FROM sp_documents WHERE list = ? AND checked_out_by IS NOT NULL
       AND checked_in_row IS NULL AND checked_out_by <> ? LIMIT 1`,
    )
    .pluck();
  if (
    isLibraryTemplate(list.properties['BaseTemplate']) &&
    isAnyNew.get(list.key, userId) !== undefined
  )
    conditions.push(`NOT EXISTS (SELECT 1 FROM sp_documents d WHERE d.list = ${list.key}
      AND d.item = ${table}.id AND d.checked_out_by <> ${userId} AND d.checked_in_row IS NULL)`);
  return conditions.length === 0 ? undefined : conditions.join(' AND ');
}
