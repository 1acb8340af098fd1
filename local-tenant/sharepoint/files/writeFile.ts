import { randomUUID } from 'node:crypto';
import { addItem, deleteItem, recycleItem, touchItem } from '../items/writeItem';
import { fileMissing, fileNameTaken, staleETag } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { fold } from '../storage/tables';
import { fileETag } from './fileEntity';
import { checkFileName } from './fileName';
import { fileNamed, type LibraryFile, type PlacedFile } from './libraryFile';

/** A file as somebody puts it into a library. */
export interface GivenFile {
  readonly name: string;
  readonly content: Buffer;
  readonly overwrite: boolean;
  readonly userId: number;
}

const stored = (site: Site, library: List, name: string): PlacedFile => {
  const file = fileNamed(site, library, name);
  if (file === undefined) throw fileMissing();
  return { library, file };
};

/** Refuses a write that is based on another version of the file. */
export function checkFileVersion(file: LibraryFile, ifMatch: string | undefined): void {
  const current = fileETag(file);
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== current)
    throw staleETag(ifMatch, current);
}

/** Puts new content into a file, which gets a new version. */
export function replaceContent(
  site: Site,
  { library, file }: PlacedFile,
  content: Buffer,
  userId: number,
): void {
  const sql = 'UPDATE sp_files SET content = ? WHERE list = ? AND item = ?';
  statementOn(site.database, library, sql).run(content, library.key, file.item);
  touchItem(site, library, file.item, userId, 0);
}

/** Puts a file into a library; one of the same name is replaced only when that is asked for. */
export function addFile(site: Site, library: List, given: GivenFile): PlacedFile {
  const { name, content, overwrite, userId } = given;
  checkFileName(name);
  const known = fileNamed(site, library, name);
  if (known !== undefined) {
    if (!overwrite) {
      const editor = String(site.users.byId(known.editor)?.properties['LoginName'] ?? '');
      throw fileNameTaken(`${library.urlName}/${known.name}`, editor, known.modified);
    }
    replaceContent(site, { library, file: known }, content, userId);
    return stored(site, library, name);
  }
  const item = addItem(site, library, { properties: {} }, userId);
  const sql = `INSERT INTO sp_files (list, item, name, name_folded, unique_id, content)
    VALUES (?, ?, ?, ?, ?, ?)`;
  const row = [library.key, item, name, fold(name), randomUUID(), content];
  statementOn(site.database, library, sql).run(...row);
  return stored(site, library, name);
}

/** Removes a file for good. */
export const deleteFile = (site: Site, { library, file }: PlacedFile): void =>
  deleteItem(site, library, file.item, undefined);

/** Moves a file to the recycle bin and gives its id there. */
export const recycleFile = (site: Site, { library, file }: PlacedFile, userId: number): string =>
  recycleItem(site, library, file.item, userId);
