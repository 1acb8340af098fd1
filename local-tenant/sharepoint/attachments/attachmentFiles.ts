import { checkFileName } from '../files/fileName';
import { attachmentNameTaken, fileMissing } from '../refusals';
import { checkedVersion, touchItem } from '../items/writeItem';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';

interface Place {
  readonly list: List;
  readonly item: number;
  readonly name: string;
}

const key = ({ list, item, name }: Place): [number, number, string] => [list.key, item, fold(name)];

/** Adds a file to an item; a second one of the same name is refused. The item gets a new version. */
export function addAttachment(site: Site, place: Place, content: Buffer, userId: number): void {
  const { list, item, name } = place;
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
  place: Place,
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
export function attachmentName(site: Site, place: Place): string {
  const row = site.database
    .prepare<unknown[], { readonly name: string }>(
      'SELECT name FROM sp_attachments WHERE list = ? AND item = ? AND name_folded = ?',
    )
    .get(...key(place));
  if (row === undefined) throw fileMissing();
  return row.name;
}

/** Puts new content into an attachment. */
export function replaceAttachment(site: Site, place: Place, content: Buffer, userId: number): void {
  const { changes } = site.database
    .prepare(
      'UPDATE sp_attachments SET content = ? WHERE list = ? AND item = ? AND name_folded = ?',
    )
    .run(content, ...key(place));
  if (changes === 0) throw fileMissing();
  touchItem(site, place.list, place.item, userId, 0);
}

/** Removes an attachment. */
export function deleteAttachment(site: Site, place: Place, userId: number): void {
  const { changes } = site.database
    .prepare('DELETE FROM sp_attachments WHERE list = ? AND item = ? AND name_folded = ?')
    .run(...key(place));
  if (changes === 0) throw fileMissing();
  touchItem(site, place.list, place.item, userId, -1);
}
