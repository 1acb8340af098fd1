import { createHash } from 'node:crypto';
import { isLibrary } from '../lists/listEntity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { fold } from '../storage/tables';
import { rowOf } from '../versions/beginChange';
import type { PlacedFile } from './storedFile';

interface Attached {
  readonly name: string;
  readonly length: number;
}

const idOf = (list: List, item: number, name: string): string => {
  const hash = createHash('sha256')
    .update(`${list.id}/${item}/${fold(name)}`)
    .digest('hex');
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
};

const toFile = (site: Site, list: List, item: number, { name, length }: Attached): PlacedFile => {
  const row = rowOf(site, list, item);
  const text = (column: string): string => String(row?.[column] ?? list.created);
  return {
    library: list,
    attachedTo: item,
    file: {
      ...{ item, kind: 0, dir: `Attachments/${item}`, name, length, content: null },
      ...{ uniqueId: idOf(list, item, name), version: 1, uiVersion: 512, level: 1, moderation: 0 },
      ...{ title: null, created: text('created'), modified: text('modified') },
      ...{ author: Number(row?.['author'] ?? 0), editor: Number(row?.['editor'] ?? 0) },
      ...{ checkedOutBy: null, checkedInContent: null, checkInComment: '' },
    },
  };
};

/** The item and file name in the path of an attachment below its list's root folder: `Attachments/1/a.txt`. */
export function attachmentPath(
  list: List,
  path: string,
): { readonly item: number; readonly name: string } | undefined {
  const [, item, name = ''] = /^attachments\/(\d{1,15})(?:\/([^/]+))?$/i.exec(path) ?? [];
  return item === undefined || isLibrary(list) ? undefined : { item: Number(item), name };
}

/** The attachments of an item as files, which they are as well as attachments; one of them when a name is given. */
export function attachedFiles(
  site: Site,
  list: List,
  item: number,
  name?: string,
): readonly PlacedFile[] {
  const sql = `SELECT name, length(content) AS length FROM sp_attachments
    WHERE list = ? AND item = ? ${name === undefined ? '' : 'AND name_folded = ?'} ORDER BY name_folded`;
  const values = name === undefined ? [] : [fold(name)];
  const found = statementOn(site.database, list, sql).all(list.key, item, ...values) as Attached[];
  return found.map((one) => toFile(site, list, item, one));
}
