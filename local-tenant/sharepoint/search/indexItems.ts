import { createHash } from 'node:crypto';
import type { Caller } from '../call';
import type { Field } from '../fields/field';
import type { Stored } from '../fields/fieldTypes';
import { idsIn } from '../fields/severalValues';
import { shownFile } from '../files/shownFile';
import { fileOfItem } from '../files/storedFile';
import { isLibrary, listPath } from '../lists/listEntity';
import { readMask } from '../security/everywhere';
import { itemsAsSeen } from '../security/itemsAsSeen';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { contentsOf } from '../storage/contents';
import { itemTable } from '../storage/tables';
import { isReadable, mostText, textOfFile } from './textOf';
import { withoutTags } from './withoutTags';

interface Row {
  readonly id: number;
  readonly guid: string;
  readonly kind: number;
  readonly dir: string | null;
  readonly leaf: string | null;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  readonly contentTypeId: string;
  readonly content: number | null;
  readonly uniqueId: string | null;
}

const isSearched = ({ type, expression, properties }: Field): boolean =>
  properties['NoCrawl'] !== true &&
  expression.startsWith('"c_') &&
  (type.isText || type.refersTo === 'user' || type.sqlType === 'TEXT');

/** Search reads as somebody who may read and no more: what is a draft to them is not found, by nobody. */
const crawler: Caller = { userId: 0, everywhere: readMask, persona: undefined };

const nameOf = (site: Site, id: number): string =>
  String(site.users.byId(id)?.properties['Title'] ?? '');

function wordsOf(site: Site, field: Field, stored: Stored): string {
  if (stored === null) return '';
  if (field.type.refersTo === 'user') {
    const ids = field.type.many === undefined ? [Number(stored)] : idsIn(stored);
    return ids.map((id) => nameOf(site, id)).join(' ');
  }
  if (field.type.refersTo !== undefined) return '';
  const text = String(stored);
  return field.properties['RichText'] === true ? withoutTags(text) : text;
}

const endingOf = (name: string): string =>
  name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';

const titleColumn = '"c_Title"';

/** Puts items of a list into the index, as they are now; those that are no longer there leave it. */
export function indexItems(site: Site, list: List, items: readonly number[] | 'all'): void {
  const { database } = site;
  const fields = list.fields.filter(
    (field) => isSearched(field) && field.expression !== titleColumn,
  );
  const typeId = list.byName.get('ContentTypeId')?.expression ?? "''";
  const values = fields.map(({ expression }, index) => `, i.${expression} AS v${index}`).join('');
  const table = itemTable(list.key);
  const seen = itemsAsSeen(site, list, crawler);
  const contentSeen = (item: number): number | null => {
    const file = fileOfItem(site, list, item);
    return (file && shownFile(site, crawler, { library: list, file })?.file.content) ?? null;
  };
  const read = database.prepare<unknown[], Row & Readonly<Record<string, Stored>>>(
    `${seen.before}SELECT i.id, i.guid, i.kind, i.dir, i.leaf, i.author, i.editor, i.created, i.modified,
     ${typeId} AS contentTypeId, d.content, d.unique_id AS uniqueId, i.${titleColumn} AS title${values}
     FROM ${table} i LEFT JOIN sp_documents d ON d.list = ${list.key} AND d.item = i.id
     WHERE i.id = ?`,
  );
  const forget = [
    'DELETE FROM sp_search_text WHERE rowid = (SELECT key FROM sp_search_found WHERE list = ? AND item = ?)',
    'DELETE FROM sp_search_found WHERE list = ? AND item = ?',
  ].map((sql) => database.prepare(sql));
  const addFound = database.prepare(
    `INSERT INTO sp_search_found (web, list, item, kind, guid, title, name, extension, path, parent, author,
     editor, created, modified, contentType, contentTypeId, size, signature)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addText = database.prepare(
    'INSERT INTO sp_search_text (rowid, title, name, author, body) VALUES (?, ?, ?, ?, ?)',
  );
  const contents = contentsOf(database);
  const root = listPath(site, list);
  const isFiles = isLibrary(list);
  const ids =
    items === 'all' ? database.prepare<[], number>(`SELECT id FROM ${table}`).pluck().all() : items;

  for (const id of ids) {
    forget.forEach((statement) => statement.run(list.key, id));
    const row = list.properties['NoCrawl'] === true ? undefined : read.get(id);
    if (row === undefined) continue;
    const isFile = isFiles && row.kind === 0 && row.leaf !== null;
    const name = row.leaf ?? '';
    const extension = isFile ? endingOf(name) : '';
    const folder = row.dir === null || row.dir === '' ? root : `${root}/${row.dir}`;
    const isPlaced = isFile || row.kind === 1;
    const content = !isFile ? null : seen.isTable ? row.content : contentSeen(id);
    const size = content === null ? 0 : contents.length(content);
    const bytes =
      content !== null && size > 0 && isReadable(extension)
        ? contents.read(content, 0, Math.min(size, mostText(extension)))
        : undefined;
    const title = String(row['title'] ?? '') || name;
    const words = fields.map((field, index) => wordsOf(site, field, row[`v${index}`] ?? null));
    const body = [...words, bytes === undefined ? '' : textOfFile(extension, bytes)]
      .filter((text) => text !== '')
      .join('\n');
    const author = nameOf(site, row.author);
    const { lastInsertRowid } = addFound.run(
      ...[site.web.key, list.key, id, row.kind === 1 ? 1 : isFile ? 2 : 0],
      ...[row.uniqueId ?? row.guid, title, name, extension],
      isPlaced ? `${folder}/${name}` : `${root}/${isFiles ? 'Forms/' : ''}DispForm.aspx?ID=${id}`,
      isPlaced ? folder : `${root}/AllItems.aspx`,
      ...[author, nameOf(site, row.editor), row.created, row.modified],
      row.kind === 1 ? 'Folder' : isFile ? 'Document' : 'Item',
      ...[row.contentTypeId, size],
      bytes === undefined ? null : createHash('sha256').update(bytes).digest('base64'),
    );
    addText.run(lastInsertRowid, title, name, author, body);
  }
}
