import { randomUUID } from 'node:crypto';
import { sharePointDate } from '../fields/sharePointDate';
import type { PlainBody } from '../odata/requestBody';
import { itemMissing, staleETag } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import { defaultFor, itemValues, writableFields } from './itemValues';
import { refusingDuplicates } from './uniqueness';

interface ItemVersion {
  readonly guid: string;
  readonly version: number;
}

const etagOf = ({ guid, version }: ItemVersion): string => `"${guid},${version}"`;

const noteActivity = (site: Site, list: List, added: -1 | 0 | 1, now: string): void => {
  const column = added === -1 ? 'items_deleted' : 'items_modified';
  const sql = `UPDATE sp_lists SET item_count = item_count + ?, ${column} = ? WHERE key = ?`;
  statementOn(site.database, list, sql).run(added, now, list.key);
};

/** Adds an item and gives its id. */
export function addItem(site: Site, list: List, body: PlainBody, userId: number): number {
  const given = itemValues(list, body);
  const fields = writableFields(list);
  const now = sharePointDate(site.now());
  const columns = [
    'guid',
    'version',
    'created',
    'modified',
    'author',
    'editor',
    ...fields.map((field) => field.expression),
  ];
  const statement = statementOn(
    site.database,
    list,
    `INSERT INTO ${itemTable(list.key)} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const values = fields.map((field) =>
    given.has(field) ? (given.get(field) ?? null) : defaultFor(site, field, userId),
  );
  const { lastInsertRowid } = refusingDuplicates(list, () =>
    statement.run(randomUUID(), 1, now, now, userId, userId, ...values),
  );
  noteActivity(site, list, 1, now);
  return Number(lastInsertRowid);
}

/** Finds the version of an item and refuses a write that is based on another. */
export function checkedVersion(
  site: Site,
  list: List,
  id: number,
  ifMatch: string | undefined,
): ItemVersion {
  const sql = `SELECT guid, version FROM ${itemTable(list.key)} WHERE id = ?`;
  const found = statementOn(site.database, list, sql).get(id) as ItemVersion | undefined;
  if (found === undefined) throw itemMissing();
  const current = etagOf(found);
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== current)
    throw staleETag(ifMatch, current);
  return found;
}

/** Marks an item as changed without changing its columns; gives the new ETag. */
export function touchItem(
  site: Site,
  list: List,
  id: number,
  userId: number,
  attachments: number,
): void {
  const now = sharePointDate(site.now());
  const sql = `UPDATE ${itemTable(list.key)}
    SET version = version + 1, modified = ?, editor = ?, attachments = attachments + ? WHERE id = ?`;
  statementOn(site.database, list, sql).run(now, userId, attachments, id);
  noteActivity(site, list, 0, now);
}

/** Changes the given columns of an item, all of them with `whole`; gives the new ETag. */
export function changeItem(
  site: Site,
  list: List,
  id: number,
  change: {
    readonly body: PlainBody;
    readonly ifMatch: string | undefined;
    readonly userId: number;
    readonly whole: boolean;
  },
): string {
  const found = checkedVersion(site, list, id, change.ifMatch);
  const given = itemValues(list, change.body);
  const fields = change.whole ? writableFields(list) : [...given.keys()];
  const now = sharePointDate(site.now());
  const own = fields.map((field) => `, ${field.expression} = ?`).join('');
  const sql = `UPDATE ${itemTable(list.key)} SET version = version + 1, modified = ?, editor = ?${own} WHERE id = ?`;
  const values = fields.map((field) => given.get(field) ?? null);
  refusingDuplicates(list, () =>
    statementOn(site.database, list, sql).run(now, change.userId, ...values, id),
  );
  noteActivity(site, list, 0, now);
  return etagOf({ guid: found.guid, version: found.version + 1 });
}

/** Removes an item for good, with its attachments. */
export function deleteItem(site: Site, list: List, id: number, ifMatch: string | undefined): void {
  checkedVersion(site, list, id, ifMatch);
  for (const table of ['sp_attachments', 'sp_files']) {
    const sql = `DELETE FROM ${table} WHERE list = ? AND item = ?`;
    statementOn(site.database, list, sql).run(list.key, id);
  }
  site.security.scopes.remove(site.web, { list, item: id });
  statementOn(site.database, list, `DELETE FROM ${itemTable(list.key)} WHERE id = ?`).run(id);
  noteActivity(site, list, -1, sharePointDate(site.now()));
}

// A file in the recycle bin keeps its content; its name is free for another.
const freeFileName = `UPDATE sp_files SET name_folded = unique_id || '/' || name_folded
  WHERE list = ? AND item = ?`;

/** Moves an item to the recycle bin and gives its id there; attachments and file stay for a restoring. */
export function recycleItem(site: Site, list: List, id: number, userId: number): string {
  const { guid } = checkedVersion(site, list, id, undefined);
  const row = statementOn(
    site.database,
    list,
    `SELECT * FROM ${itemTable(list.key)} WHERE id = ?`,
  ).get(id);
  const now = sharePointDate(site.now());
  const sql =
    'INSERT INTO sp_recycle_bin (id, list, item, row, deleted, deleted_by) VALUES (?, ?, ?, ?, ?, ?)';
  statementOn(site.database, list, sql).run(guid, list.key, id, JSON.stringify(row), now, userId);
  statementOn(site.database, list, `DELETE FROM ${itemTable(list.key)} WHERE id = ?`).run(id);
  statementOn(site.database, list, freeFileName).run(list.key, id);
  noteActivity(site, list, -1, now);
  return guid;
}
