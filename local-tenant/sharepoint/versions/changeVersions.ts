import { touchItem } from '../items/writeItem';
import { isLibrary } from '../lists/listEntity';
import { versionLabel } from '../files/fileEntity';
import { currentVersionRefused, versionMissing } from '../files/fileRefusals';
import { rootPathOf } from '../files/looseFiles';
import { recycledKinds } from '../recycling/recycled';
import { throwAway } from '../recycling/recycleRows';
import { itemMissing } from '../refusals';
import type { Caller } from '../call';
import { seenVersions } from '../security/seenVersions';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { contentsOf } from '../storage/contents';
import { statementOn } from '../storage/statement';
import { dropVersions, rowOf, type StoredRow } from './beginChange';
import { restoreRow } from './restoreRow';

/** Which version a request means, and what is to become of it. */
export interface VersionChange {
  readonly act: 'delete' | 'recycle' | 'restore';
  readonly number?: number;
  readonly label?: string;
}

/** An older version as it is stored. */
export interface StoredVersion {
  readonly uiVersion: number;
  readonly row: string;
  readonly content: number | null;
  readonly comment: string | null;
}

const reading = `SELECT ui_version AS uiVersion, row, content, comment FROM sp_versions v
  WHERE list = ? AND item = ? AND recycled IS NULL`;

/** The older versions of an item, the oldest first; those that a caller sees when one is given. */
export function olderVersions(
  site: Site,
  list: List,
  item: number,
  caller?: Caller,
): readonly StoredVersion[] {
  const seen = caller && seenVersions(site, list, item, caller);
  if (caller !== undefined && seen === undefined) return [];
  const sql = `${reading} AND ${seen?.condition ?? '1'} ORDER BY v.ui_version`;
  return statementOn(site.database, list, sql).all(list.key, item) as StoredVersion[];
}

/** One older version of an item. */
export const olderVersion = (
  site: Site,
  list: List,
  item: number,
  number: number,
): StoredVersion | undefined =>
  statementOn(site.database, list, `${reading} AND ui_version = ?`).get(list.key, item, number) as
    StoredVersion | undefined;

const numberFrom = (label: string): number => {
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(label) ?? [];
  if (major === undefined || minor === undefined) throw versionMissing();
  return Number(major) * 512 + Number(minor);
};

function recycle(site: Site, list: List, row: StoredRow, number: number, userId: number): void {
  const isFile = isLibrary(list);
  const leaf = String(row['leaf'] ?? `${row.id}_.000`);
  const version = olderVersion(site, list, row.id, number);
  const content = version?.content ?? null;
  const id = throwAway(
    site,
    {
      list: list.key,
      kind: isFile ? recycledKinds.fileVersion : recycledKinds.itemVersion,
      title: `${leaf} (${versionLabel(number)})`,
      leaf,
      dir: `${rootPathOf(site, list)}${row['dir'] === null ? '' : `/${String(row['dir'])}`}`,
      size: content === null ? 0 : contentsOf(site.database).length(content),
      author: Number(row['editor']),
      kept: { version: { item: row.id, uiVersion: number } },
    },
    userId,
  );
  site.database
    .prepare('UPDATE sp_versions SET recycled = ? WHERE list = ? AND item = ? AND ui_version = ?')
    .run(id, list.key, row.id, number);
}

/** What a restored version does not bring back: where the item lies and what counts it. */
const stays = ['guid', 'version', 'ui_version', 'modified', 'editor', 'dir', 'leaf', 'level'];

function restore(site: Site, list: List, row: StoredRow, number: number, userId: number): void {
  const version = olderVersion(site, list, row.id, number);
  if (version === undefined) throw versionMissing();
  touchItem(site, list, row.id, userId, 0);
  const now = rowOf(site, list, row.id);
  if (now === undefined) throw itemMissing();
  const kept = [...stays, 'moderation', 'attachments', 'created', 'author'];
  const given = Object.fromEntries(kept.map((name) => [name, now[name] ?? null]));
  restoreRow(site, list, JSON.parse(version.row) as StoredRow, given);
  if (version.content === null) return;
  const sql = 'UPDATE sp_documents SET content = ? WHERE list = ? AND item = ?';
  statementOn(site.database, list, sql).run(version.content, list.key, row.id);
}

/** Removes older versions of an item, throws them away or makes one current; the current one cannot be removed. */
export function changeVersions(
  site: Site,
  list: List,
  item: number,
  change: VersionChange,
  userId: number,
): void {
  const row = rowOf(site, list, item);
  if (row === undefined) throw itemMissing();
  const { act, label } = change;
  const number = label === undefined ? change.number : numberFrom(label);
  if (number === undefined) {
    dropVersions(site, list, item, '1', []);
    return;
  }
  if (number === row.ui_version && act !== 'restore') throw currentVersionRefused();
  if (number === row.ui_version) return;
  if (olderVersion(site, list, item, number) === undefined) throw versionMissing();
  if (act === 'restore') restore(site, list, row, number, userId);
  else if (act === 'recycle') recycle(site, list, row, number, userId);
  else dropVersions(site, list, item, 'ui_version = ?', [number]);
}
