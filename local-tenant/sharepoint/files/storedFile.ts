import { readAttachment } from '../attachments/attachmentFiles';
import { listViewThreshold } from '../items/threshold';
import { throttledQuery } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { contentsOf } from '../storage/contents';
import { statementOn } from '../storage/statement';
import { fold, itemTable } from '../storage/tables';

/** A file or folder as it is stored, without its content. `version` counts every change, `uiVersion` 512 for each whole number of its label. */
export interface StoredFile {
  readonly item: number;
  readonly kind: 0 | 1;
  /** The folder it lies in, below the root folder of its list; empty there. */
  readonly dir: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly content: number | null;
  readonly length: number;
  readonly version: number;
  readonly uiVersion: number;
  readonly level: number;
  readonly moderation: number;
  readonly title: string | null;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
  readonly checkedOutBy: number | null;
  readonly checkedInContent: number | null;
  readonly checkInComment: string;
}

/** A file or folder and the library, or list, that holds it. */
export interface PlacedFile {
  readonly library: List;
  readonly file: StoredFile;
  /** The item that it is attached to: an attachment is no item of its own. */
  readonly attachedTo?: number;
}

const reading = (list: List): string => `SELECT i.id AS item, i.kind, ifnull(i.dir, '') AS dir,
  i.leaf AS name, d.unique_id AS uniqueId, d.content, ifnull(c.length, 0) AS length, i.version,
  i.ui_version AS uiVersion, i.level, i.moderation, i."c_Title" AS title, i.created, i.modified,
  i.author, i.editor, d.checked_out_by AS checkedOutBy, d.checked_in_content AS checkedInContent,
  d.check_in_comment AS checkInComment
  FROM ${itemTable(list.key)} i JOIN sp_documents d ON d.list = ${list.key} AND d.item = i.id
  LEFT JOIN sp_contents c ON c.key = d.content WHERE i.leaf IS NOT NULL`;

/** A file or folder by its place and name, in any letter case. */
export const fileNamed = (
  site: Site,
  list: List,
  dir: string,
  name: string,
): StoredFile | undefined =>
  statementOn(
    site.database,
    list,
    `${reading(list)} AND ifnull(sp_fold(i.dir), '') = ? AND sp_fold(i.leaf) = ?`,
  ).get(fold(dir), fold(name)) as StoredFile | undefined;

/** The file or folder behind an item. */
export const fileOfItem = (site: Site, list: List, item: number): StoredFile | undefined =>
  statementOn(site.database, list, `${reading(list)} AND i.id = ?`).get(item) as
    StoredFile | undefined;

/** All files, or all folders, directly in a folder, by name. Beyond the list view threshold SharePoint refuses to list them. */
export function filesIn(
  site: Site,
  list: List,
  dir: string,
  kind: StoredFile['kind'],
): readonly StoredFile[] {
  const sql = `${reading(list)} AND i.kind = ${kind} AND ifnull(sp_fold(i.dir), '') = ?
    ORDER BY sp_fold(i.leaf) LIMIT ${listViewThreshold + 1}`;
  const found = statementOn(site.database, list, sql).all(fold(dir)) as StoredFile[];
  if (found.length > listViewThreshold) throw throttledQuery();
  return found;
}

/** How many things lie directly in a folder. */
export function childCount(site: Site, list: List, dir: string): number {
  const table = itemTable(list.key);
  const count = (sql: string, ...values: readonly string[]): number =>
    statementOn(site.database, list, sql)
      .pluck()
      .get(...values) as number;
  if (dir !== '') {
    const sql = `SELECT COUNT(*) FROM ${table} WHERE dir IS NOT NULL AND sp_fold(dir) = ?`;
    return count(sql, fold(dir));
  }
  const all = list.key > 0 ? site.catalog.activity(list).itemCount : undefined;
  const total = all ?? count(`SELECT COUNT(*) FROM ${table}`);
  return total - count(`SELECT COUNT(*) FROM ${table} WHERE dir IS NOT NULL`);
}

/** The bytes of a file, all or from `start` to before `end`. */
export const contentOf = (
  site: Site,
  { library, file, attachedTo: item }: PlacedFile,
  start?: number,
  end?: number,
): Buffer => {
  if (item !== undefined)
    return readAttachment(site, { list: library, item, name: file.name }).content.subarray(
      start,
      end,
    );
  if (file.content === null) return Buffer.alloc(0);
  return contentsOf(site.database).read(file.content, start, end);
};

/** The path of a file or folder below the root folder of its list. */
export const pathOf = ({ dir, name }: Pick<StoredFile, 'dir' | 'name'>): string =>
  dir === '' ? name : `${dir}/${name}`;
