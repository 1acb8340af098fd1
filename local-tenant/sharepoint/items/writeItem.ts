import { randomUUID } from 'node:crypto';
import type { Stored } from '../fields/fieldTypes';
import { sharePointDate } from '../fields/sharePointDate';
import type { PlainBody } from '../odata/requestBody';
import { itemMissing, staleETag } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import { renameEntry } from '../files/renameEntry';
import { beginChange, firstState, refuseTaken } from '../versions/beginChange';
import { forgetItems, takeOut } from '../recycling/takeOut';
import { recycleRows } from '../recycling/recycleRows';
import { columnOf, defaultFor, itemValues, writableFields } from './itemValues';
import { followRelationships } from './relationships';
import type { Stamps } from './stamps';
import { refusingDuplicates } from './uniqueness';
import { checkValidation } from './validation';

interface ItemVersion {
  readonly guid: string;
  readonly version: number;
}

const etagOf = ({ guid, version }: ItemVersion): string => `"${guid},${version}"`;

/** Notes on the list that so many items came or went, or that one changed. */
export const noteActivity = (site: Site, list: List, added: number, now: string): void => {
  const column = added < 0 ? 'items_deleted' : 'items_modified';
  const sql = `UPDATE sp_lists SET item_count = item_count + ?, ${column} = ? WHERE key = ?`;
  statementOn(site.database, list, sql).run(added, now, list.key);
};

/** Where a new item lies and what it is, by SQL column, when it is no plain item of the list itself. */
export type ItemPlace = Readonly<
  Partial<
    Record<
      | 'dir'
      | 'leaf'
      | 'kind'
      | 'guid'
      | 'created'
      | 'modified'
      | 'author'
      | 'ui_version'
      | 'level'
      | 'moderation',
      Stored
    >
  >
>;

/** Adds an item and gives its id. */
export function addItem(
  site: Site,
  list: List,
  body: PlainBody,
  userId: number,
  place: ItemPlace = {},
): number {
  const given = itemValues(list, body);
  const fields = writableFields(list);
  const now = sharePointDate(site.now());
  const own = {
    ...{ guid: randomUUID(), version: 1, created: now, modified: now },
    ...{ author: userId, editor: userId },
    ...firstState(list),
    ...place,
  };
  const columns = [...Object.keys(own), ...fields.map(columnOf)];
  const statement = statementOn(
    site.database,
    list,
    `INSERT INTO ${itemTable(list.key)} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const values = fields.map((field) =>
    given.has(field) ? (given.get(field) ?? null) : defaultFor(site, field, userId),
  );
  const { lastInsertRowid } = refusingDuplicates(list, () =>
    statement.run(...Object.values(own), ...values),
  );
  checkValidation(site, list, Number(lastInsertRowid));
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
  const begun = beginChange(site, list, id, userId);
  const sql = `UPDATE ${itemTable(list.key)} SET version = version + 1, modified = ?, editor = ?,
    attachments = attachments + ?${begun} WHERE id = ?`;
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
    /** Whether the item stays of the same version, by the same person and from the same time. */
    readonly isQuiet?: boolean;
    readonly stamps?: Stamps;
  },
): string {
  const found = checkedVersion(site, list, id, change.ifMatch);
  const given = itemValues(list, change.body);
  const fields = change.whole
    ? writableFields(list).filter((field) => field.typeName !== 'ContentTypeId' || given.has(field))
    : [...given.keys()];
  const now = sharePointDate(site.now());
  const isQuiet = change.isQuiet === true;
  const stamps: Stamps = {
    ...(isQuiet ? {} : { modified: now, editor: change.userId }),
    ...change.stamps,
  };
  const own = [...Object.keys(stamps), ...fields.map(columnOf)].map((name) => `, ${name} = ?`);
  const begun = isQuiet ? '' : beginChange(site, list, id, change.userId);
  const sql = `UPDATE ${itemTable(list.key)} SET version = version + 1${own.join('')}${begun} WHERE id = ?`;
  const values = fields.map((field) => given.get(field) ?? null);
  refusingDuplicates(list, () =>
    statementOn(site.database, list, sql).run(...Object.values(stamps), ...values, id),
  );
  changeBuiltIn(site, list, id, change.body.properties);
  checkValidation(site, list, id);
  noteActivity(site, list, 0, now);
  return etagOf({ guid: found.guid, version: found.version + 1 });
}

/** What a body can change of an item besides its columns: its name, and whether it is approved. */
function changeBuiltIn(
  site: Site,
  list: List,
  id: number,
  body: Readonly<Record<string, unknown>>,
): void {
  const { FileLeafRef: name, OData__ModerationStatus: status } = body;
  if (typeof name === 'string') renameEntry(site, list, id, name);
  if (typeof status !== 'number' || list.properties['EnableModeration'] !== true) return;
  const comments = body['OData__ModerationComments'] ?? null;
  const sql = `UPDATE ${itemTable(list.key)} SET moderation = ?, moderation_comments = ? WHERE id = ?`;
  statementOn(site.database, list, sql).run(status, comments, id);
}

/** Removes an item for good, with its attachments and versions, and a folder with everything in it. */
export function deleteItem(
  site: Site,
  list: List,
  id: number,
  by: { readonly userId: number; readonly ifMatch: string | undefined },
): void {
  checkedVersion(site, list, id, by.ifMatch);
  refuseTaken(site, list, id, by.userId);
  const rows = takeOut(site, list, id);
  const ids = rows.map((row) => row.id);
  forgetItems(site, list, ids);
  noteActivity(site, list, -rows.length, sharePointDate(site.now()));
  followRelationships(site, list, ids, (from, one) => {
    deleteItem(site, from, one, { userId: by.userId, ifMatch: undefined });
  });
}

/** Moves an item to the recycle bin, a folder with everything in it, and gives its id there. */
export function recycleItem(site: Site, list: List, id: number, userId: number): string {
  checkedVersion(site, list, id, undefined);
  refuseTaken(site, list, id, userId);
  const rows = takeOut(site, list, id);
  const recycled = recycleRows(site, list, rows, userId);
  noteActivity(site, list, -rows.length, sharePointDate(site.now()));
  followRelationships(
    site,
    list,
    rows.map((row) => row.id),
    (from, one) => recycleItem(site, from, one, userId),
  );
  return recycled;
}
