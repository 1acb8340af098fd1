import { randomUUID } from 'node:crypto';
import {
  type Attachment,
  deleteAttachment,
  recycleAttachment,
  replaceAttachment,
} from '../attachments/attachmentFiles';
import { sharePointDate } from '../fields/sharePointDate';
import { addItem, deleteItem, recycleItem, touchItem } from '../items/writeItem';
import { isLibrary } from '../lists/listEntity';
import { NotBuilt } from '../refusal';
import { fileMissing, fileNameTaken, staleETag } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { contentsOf } from '../storage/contents';
import { statementOn } from '../storage/statement';
import { columnDefaults } from './columnDefaults';
import { fileETag, filePath } from './fileEntity';
import { checkFileName, checkPath } from './fileName';
import { fileCheckedOut, folderNotThere, nameTaken } from './fileRefusals';
import { isLoose, rootPathOf } from './looseFiles';
import { folderAt, folderPath, placeOf, type PlacedFolder } from './places';
import { fileNamed, fileOfItem, pathOf, type PlacedFile, type StoredFile } from './storedFile';

/** A file as somebody puts it into a folder. */
export interface GivenFile {
  readonly name: string;
  readonly content: Buffer;
  readonly overwrite: boolean;
  /** Find a free name instead of refusing one that is taken. */
  readonly ensureUnique?: boolean;
  readonly checkOut?: boolean;
  readonly userId: number;
}

/** What is stored for an item now. */
export function storedFile(site: Site, library: List, item: number): PlacedFile {
  const file = fileOfItem(site, library, item);
  if (file === undefined) throw fileMissing();
  return { library, file };
}

/** Refuses a write that is based on another version of the file. */
export function checkFileVersion(file: StoredFile, ifMatch: string | undefined): void {
  const current = fileETag(file);
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== current)
    throw staleETag(ifMatch, current);
}

/** Refuses to do away with a file that somebody else has checked out. */
export function checkNotTaken(site: Site, placed: PlacedFile, userId: number): void {
  const { checkedOutBy } = placed.file;
  if (checkedOutBy === null || checkedOutBy === userId) return;
  const login = String(site.users.byId(checkedOutBy)?.properties['LoginName'] ?? '');
  throw fileCheckedOut(`${site.origin}${filePath(site, placed)}`, login);
}

/** Gives a file a content that is already kept; the file gets a new version. */
export function setContent(
  site: Site,
  { library, file }: PlacedFile,
  content: number,
  userId: number,
): void {
  touchItem(site, library, file.item, userId, 0);
  const sql = 'UPDATE sp_documents SET content = ? WHERE list = ? AND item = ?';
  statementOn(site.database, library, sql).run(content, library.key, file.item);
  contentsOf(site.database).drop(file.content);
}

const attachmentOf = ({ library, file, attachedTo: item }: PlacedFile): Attachment | undefined =>
  item === undefined ? undefined : { list: library, item, name: file.name };

/** Puts new content into a file, which gets a new version. */
export function replaceContent(
  site: Site,
  placed: PlacedFile,
  content: Buffer,
  userId: number,
): void {
  const attachment = attachmentOf(placed);
  if (attachment !== undefined) replaceAttachment(site, attachment, content, userId);
  else setContent(site, placed, contentsOf(site.database).add(content), userId);
}

/** What a new file or folder is, when it is not simply made now by whoever asks. */
export type Origin = Partial<Pick<StoredFile, 'created' | 'modified' | 'author'>>;

/** Adds the item and the record behind a new file, or a new folder when it has no content. */
export function addEntry(
  site: Site,
  folder: PlacedFolder,
  name: string,
  content: number | undefined,
  userId: number,
  origin: Origin = {},
): number {
  const { library, dir } = folder;
  checkFileName(name);
  checkPath(`${folderPath(folder)}/${name}`);
  const guid = randomUUID();
  const properties = content === undefined || isLoose(library) ? {} : columnDefaults(folder);
  const item = addItem(site, library, { properties }, userId, {
    ...origin,
    ...{ guid, dir: dir === '' ? null : dir, leaf: name, kind: content === undefined ? 1 : 0 },
    ...(content === undefined ? { ui_version: 512, level: 1, moderation: 0 } : {}),
  });
  const sql = 'INSERT INTO sp_documents (list, item, unique_id, content) VALUES (?, ?, ?, ?)';
  const row = [library.key, item, guid, content ?? null];
  statementOn(site.database, library, sql).run(...row);
  return item;
}

/** Marks a file as checked out by somebody. What it was before is kept by whoever calls, where there is something. */
export function markCheckedOut(site: Site, list: List, item: number, userId: number): void {
  const sql =
    'UPDATE sp_documents SET checked_out_by = ?, checked_out_at = ? WHERE list = ? AND item = ?';
  const row = [userId, sharePointDate(site.now()), list.key, item];
  statementOn(site.database, list, sql).run(...row);
}

/** A name like the given one that nothing in the folder has. */
export function freeName(site: Site, { library, dir }: PlacedFolder, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let number = 1; fileNamed(site, library, dir, free) !== undefined; number += 1)
    free = `${stem}${number}${ending}`;
  return free;
}

// The name may be the whole address of the file as well.
function named(
  site: Site,
  from: PlacedFolder,
  given: GivenFile,
): { readonly folder: PlacedFolder; readonly given: GivenFile } {
  if (!given.name.startsWith('/')) return { folder: from, given };
  const slash = given.name.lastIndexOf('/');
  const place = placeOf(site, given.name.slice(0, slash) || site.path);
  const folder = place && folderAt(site, place);
  if (folder === undefined) throw folderNotThere();
  return { folder, given: { ...given, name: given.name.slice(slash + 1) } };
}

/** Puts a file into a folder; one of the same name is replaced only when that is asked for. */
export function addFile(site: Site, from: PlacedFolder, asked: GivenFile): PlacedFile {
  const { folder, given } = named(site, from, asked);
  const { library, dir } = folder;
  if (!isLoose(library) && !isLibrary(library))
    throw new NotBuilt(`files of the list '${library.title}', no library`);
  const { content, overwrite, userId } = given;
  checkFileName(given.name);
  const name = given.ensureUnique === true ? freeName(site, folder, given.name) : given.name;
  const known = fileNamed(site, library, dir, name);
  if (known !== undefined) {
    const path = `${rootPathOf(site, library).slice(site.path.length + 1)}/${pathOf(known)}`;
    if (known.kind === 1) throw nameTaken(path);
    if (!overwrite) {
      const editor = String(site.users.byId(known.editor)?.properties['LoginName'] ?? '');
      throw fileNameTaken(path, editor, known.modified);
    }
    replaceContent(site, { library, file: known }, content, userId);
    return storedFile(site, library, known.item);
  }
  const item = addEntry(site, folder, name, contentsOf(site.database).add(content), userId);
  const isForced = library.properties['ForceCheckout'] === true || given.checkOut === true;
  if (isForced) markCheckedOut(site, library, item, userId);
  return storedFile(site, library, item);
}

/** Removes a file or folder for good. */
export function deleteFile(site: Site, placed: PlacedFile, userId: number): void {
  const attachment = attachmentOf(placed);
  if (attachment !== undefined) deleteAttachment(site, attachment, userId);
  else deleteItem(site, placed.library, placed.file.item, { userId, ifMatch: undefined });
}

/** Moves a file or folder to the recycle bin and gives its id there. */
export function recycleFile(site: Site, placed: PlacedFile, userId: number): string {
  const attachment = attachmentOf(placed);
  return attachment === undefined
    ? recycleItem(site, placed.library, placed.file.item, userId)
    : recycleAttachment(site, attachment, userId);
}
