import { checkOutNeeded, fileCheckedOut } from '../files/fileRefusals';
import { rootPathOf } from '../files/looseFiles';
import { isLibrary } from '../lists/listEntity';
import type { Site } from '../site';
import { contentsOf } from '../storage/contents';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';

/** An item as it is stored, by SQL column. */
export type StoredRow = Readonly<Record<string, string | number | null>> & {
  readonly id: number;
  readonly ui_version: number;
  readonly kind: number;
};

interface Document {
  readonly content: number | null;
  readonly comment: string;
  readonly checkedOutBy: number | null;
}

export const moderation = { approved: 0, denied: 1, pending: 2, draft: 3 } as const;

/** The whole stored row of an item. */
export const rowOf = (site: Site, list: List, id: number): StoredRow | undefined =>
  statementOn(site.database, list, `SELECT * FROM ${itemTable(list.key)} WHERE id = ?`).get(id) as
    StoredRow | undefined;

const documentOf = (site: Site, list: List, id: number): Document | undefined =>
  statementOn(
    site.database,
    list,
    `SELECT content, check_in_comment AS comment, checked_out_by AS checkedOutBy
     FROM sp_documents WHERE list = ? AND item = ?`,
  ).get(list.key, id) as Document | undefined;

const limitOf = (list: List, name: string): number => Number(list.properties[name] ?? 0);

/** Removes the versions of an item that a condition picks, with contents that nothing else has. */
export function dropVersions(
  site: Site,
  list: List,
  id: number,
  condition: string,
  values: readonly number[],
): void {
  const where = `WHERE list = ? AND item = ? AND recycled IS NULL AND (${condition})`;
  const dropped = isLibrary(list)
    ? (statementOn(
        site.database,
        list,
        `SELECT content FROM sp_versions ${where} AND content IS NOT NULL`,
      )
        .pluck()
        .all(list.key, id, ...values) as number[])
    : [];
  const sql = `DELETE FROM sp_versions ${where}`;
  statementOn(site.database, list, sql).run(list.key, id, ...values);
  dropped.forEach((content) => contentsOf(site.database).drop(content));
}

/** Removes the versions beyond the limits of the list when its newest one gets a number. */
export function keepWithinLimits(site: Site, list: List, id: number, newest: number): void {
  const major = Math.floor(newest / 512);
  const most = limitOf(list, 'MajorVersionLimit');
  if (most > 0 && major > most)
    dropVersions(site, list, id, 'ui_version <= ?', [(major - most) * 512]);
  const withDrafts = limitOf(list, 'MajorWithMinorVersionsLimit');
  if (list.properties['EnableMinorVersions'] === true && withDrafts > 0 && major >= withDrafts) {
    const oldest = (major - withDrafts + 1) * 512;
    dropVersions(site, list, id, 'ui_version % 512 <> 0 AND ui_version < ?', [oldest]);
  }
}

/** Keeps an item as it is now among its versions. */
export function keepVersion(site: Site, list: List, row: StoredRow, document?: Document): void {
  const sql = `INSERT OR REPLACE INTO sp_versions (list, item, ui_version, row, content, comment)
    VALUES (?, ?, ?, ?, ?, ?)`;
  const { content = null, comment = null } = document ?? {};
  statementOn(site.database, list, sql).run(
    ...[list.key, row.id, row.ui_version, JSON.stringify(row), content, comment],
  );
}

const addressOf = (site: Site, list: List, row: StoredRow): string => {
  const folder = typeof row['dir'] === 'string' ? `${row['dir']}/` : '';
  return `${rootPathOf(site, list)}/${folder}${String(row['leaf'])}`;
};

function refuseOthers(
  site: Site,
  list: List,
  row: StoredRow,
  by: number | null,
  userId: number,
): void {
  if (by === null || by === userId) return;
  const login = String(site.users.byId(by)?.properties['LoginName'] ?? '');
  throw fileCheckedOut(`${site.origin}${addressOf(site, list, row)}`, login);
}

/** Refuses to do away with a file of a library that somebody else has checked out. */
export function refuseTaken(site: Site, list: List, id: number, userId: number): void {
  const row = isLibrary(list) ? rowOf(site, list, id) : undefined;
  if (row === undefined) return;
  refuseOthers(site, list, row, documentOf(site, list, id)?.checkedOutBy ?? null, userId);
}

/**
 * Begins a change of an item: keeps it as it is among its versions where the list has them, and gives what
 * the change sets beside its own columns, as SQL that begins with a comma. Refuses to change a file that
 * another has checked out.
 */
export function beginChange(site: Site, list: List, id: number, userId: number): string {
  const { EnableVersioning, EnableMinorVersions, EnableModeration } = list.properties;
  const isFile = isLibrary(list);
  if (!isFile && EnableVersioning !== true)
    return EnableModeration === true ? `, moderation = ${moderation.pending}` : '';
  const row = rowOf(site, list, id);
  if (row === undefined || row.kind === 1) return '';
  const document = isFile ? documentOf(site, list, id) : undefined;
  if (document !== undefined) {
    refuseOthers(site, list, row, document.checkedOutBy, userId);
    if (document.checkedOutBy !== null) return '';
    if (list.properties['ForceCheckout'] === true)
      throw checkOutNeeded(addressOf(site, list, row).slice(site.path.length + 1));
  }
  const hasDrafts = EnableMinorVersions === true;
  const state =
    EnableModeration === true
      ? `, moderation = ${hasDrafts ? moderation.draft : moderation.pending}`
      : '';
  if (EnableVersioning !== true) return state;
  keepVersion(site, list, row, document);
  const newest = hasDrafts ? row.ui_version + 1 : (Math.floor(row.ui_version / 512) + 1) * 512;
  keepWithinLimits(site, list, id, newest);
  // Not the number itself: the statement is kept by its text.
  if (hasDrafts) return `, ui_version = ui_version + 1, level = 2${state}`;
  return `, ui_version = (ui_version / 512 + 1) * 512${state}`;
}

/** What a new item of a list has beside its columns: drafts begin at 0.1, and some lists wait for approval. */
export function firstState(list: List): Readonly<Record<string, number>> {
  const { EnableMinorVersions, EnableModeration } = list.properties;
  const hasDrafts = EnableMinorVersions === true;
  return {
    ...(hasDrafts ? { ui_version: 1, level: 2 } : {}),
    ...(EnableModeration === true
      ? { moderation: hasDrafts ? moderation.draft : moderation.pending }
      : {}),
  };
}
