import { checkFileName } from '../files/fileName';
import { attachmentNameTaken, fileMissing } from '../refusals';
import { checkedVersion, touchItem } from '../items/writeItem';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';
import { attachmentsRefused } from '../files/fileRefusals';
import { attachmentEntity } from './attachmentEntity';
import { recycledKinds } from '../recycling/recycled';
import { throwAway } from '../recycling/recycleRows';

/** An attachment by its item and name. */
export interface Attachment {
  readonly list: List;
  readonly item: number;
  readonly name: string;
}

const key = ({ list, item, name }: Attachment): [number, number, string] => [
  list.key,
  item,
  fold(name),
];

/** Adds a file to an item; a second one of the same name is refused. The item gets a new version. */
export function addAttachment(
  site: Site,
  place: Attachment,
  content: Buffer,
  userId: number,
): void {
  const { list, item, name } = place;
  if (list.properties['EnableAttachments'] !== true) throw attachmentsRefused();
  checkedVersion(site, list, item, undefined);
  checkFileName(name);
  const { changes } = site.database
    .prepare(
      `INSERT INTO sp_attachments (list, item, name_folded, name, content) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    )
    .run(...key(place), name, content);
  if (changes === 0) throw attachmentNameTaken(name);
  touchItem(site, list, item, userId, 1);
}

/** The name as it was given and the content of an attachment. */
export function readAttachment(
  site: Site,
  place: Attachment,
): { readonly name: string; readonly content: Buffer } {
  const row = site.database
    .prepare<unknown[], { readonly name: string; readonly content: Buffer }>(
      'SELECT name, content FROM sp_attachments WHERE list = ? AND item = ? AND name_folded = ?',
    )
    .get(...key(place));
  if (row === undefined) throw fileMissing();
  checkedVersion(site, place.list, place.item, undefined);
  return row;
}

/** The name of an attachment as it was given, without reading its content. */
export function attachmentName(site: Site, place: Attachment): string {
  const row = site.database
    .prepare<unknown[], { readonly name: string }>(
      'SELECT name FROM sp_attachments WHERE list = ? AND item = ? AND name_folded = ?',
    )
    .get(...key(place));
  if (row === undefined) throw fileMissing();
  return row.name;
}

/** Puts new content into an attachment. */
export function replaceAttachment(
  site: Site,
  place: Attachment,
  content: Buffer,
  userId: number,
): void {
  const { changes } = site.database
    .prepare(
      'UPDATE sp_attachments SET content = ? WHERE list = ? AND item = ? AND name_folded = ?',
    )
    .run(content, ...key(place));
  if (changes === 0) throw fileMissing();
  touchItem(site, place.list, place.item, userId, 0);
}

/** Removes an attachment. */
export function deleteAttachment(site: Site, place: Attachment, userId: number): void {
  const { changes } = site.database
    .prepare('DELETE FROM sp_attachments WHERE list = ? AND item = ? AND name_folded = ?')
    .run(...key(place));
  if (changes === 0) throw fileMissing();
  touchItem(site, place.list, place.item, userId, -1);
}

// Under a number that no item has, an attachment in the recycle bin is not among those of its item.
const hide = `UPDATE sp_attachments SET item = -item, name_folded = ?
  WHERE list = ? AND item = ? AND name_folded = ?`;
const show = `UPDATE sp_attachments SET item = -item, name_folded = ?
  WHERE list = ? AND item = ? AND name_folded = ?`;

/** Moves an attachment to the recycle bin and gives its id there. */
export function recycleAttachment(site: Site, place: Attachment, userId: number): string {
  const { list, item } = place;
  const { name, content } = readAttachment(site, place);
  const path = String(attachmentEntity(site, list, item, name).properties['ServerRelativeUrl']);
  const id = throwAway(
    site,
    {
      list: list.key,
      kind: recycledKinds.attachment,
      title: name,
      leaf: name,
      dir: path.slice(0, path.lastIndexOf('/')),
      size: content.length,
      author: userId,
      kept: { attachment: { item, name } },
    },
    userId,
  );
  site.database.prepare(hide).run(id, ...key(place));
  touchItem(site, list, item, userId, -1);
  return id;
}

/** Puts an attachment back from the recycle bin; refused when its name is taken meanwhile. */
export function restoreAttachment(
  site: Site,
  list: List,
  recycled: string,
  { item, name }: { readonly item: number; readonly name: string },
  userId: number,
): void {
  const taken = site.database
    .prepare('SELECT 1 FROM sp_attachments WHERE list = ? AND item = ? AND name_folded = ?')
    .get(list.key, item, fold(name));
  if (taken !== undefined) throw attachmentNameTaken(name);
  site.database.prepare(show).run(fold(name), list.key, -item, recycled);
  touchItem(site, list, item, userId, 1);
}
