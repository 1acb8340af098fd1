import { isLibrary } from '../lists/listEntity';
import { noteActivity, touchItem } from '../items/writeItem';
import { sharePointDate } from '../fields/sharePointDate';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { fold, itemTable } from '../storage/tables';
import { takeOut } from '../recycling/takeOut';
import { rowOf, type StoredRow } from '../versions/beginChange';
import { checkFileName, checkPath } from './fileName';
import { fileStateRefused, folderNotThere, nameTaken } from './fileRefusals';
import { rootPathOf } from './looseFiles';
import { folderAt, placeOf, type PlacedFolder } from './places';
import { fileNamed, filesIn, pathOf, type PlacedFile, type StoredFile } from './storedFile';
import { placeEntry } from './renameEntry';
import { addEntry, deleteFile, freeName, setContent, storedFile } from './writeFile';

/** How a file or folder is moved or copied. */
export interface MoveCopy {
  readonly userId: number;
  readonly overwrite: boolean;
  /** Take another name where the name is taken, as `name1`. */
  readonly keepBoth: boolean;
  /** A copy keeps who made the file, and when; a move who changed it last. */
  readonly keepsPeople: boolean;
}

/** Where something is to go: a folder that is there, and a name in it. */
export interface Target {
  readonly folder: PlacedFolder;
  readonly name: string;
}

/** Reads the address that something is moved or copied to; the folder above it must be there. */
export function targetAt(site: Site, url: string): Target {
  const place = placeOf(site, url);
  if (place === undefined || place.path === '') throw folderNotThere();
  const slash = place.path.lastIndexOf('/');
  const path = place.path.slice(0, Math.max(slash, 0));
  const folder = folderAt(site, { library: place.library, path });
  if (folder === undefined) throw folderNotThere();
  return { folder, name: place.path.slice(slash + 1) };
}

/** The name that the target ends up with; makes room for it, or refuses when it is taken. */
function makeRoom(site: Site, from: PlacedFile, target: Target, how: MoveCopy): string {
  const { folder, name } = target;
  checkFileName(name);
  checkPath(`${rootPathOf(folder.site, folder.library)}/${pathOf({ dir: folder.dir, name })}`);
  const known = fileNamed(folder.site, folder.library, folder.dir, name);
  const isItself = known?.item === from.file.item && folder.library.key === from.library.key;
  if (known === undefined || isItself) return name;
  if (how.keepBoth) return freeName(folder.site, folder, name);
  if (!how.overwrite || known.kind === 1 || from.file.kind === 1) {
    const root = rootPathOf(folder.site, folder.library).slice(folder.site.path.length + 1);
    throw nameTaken(`${root}/${pathOf(known)}`);
  }
  deleteFile(folder.site, { library: folder.library, file: known }, how.userId);
  return name;
}

function copyColumns(
  from: PlacedFile,
  to: { readonly site: Site; readonly placed: PlacedFile },
  source: StoredRow,
): void {
  const { library } = to.placed;
  const shared = library.fields.filter(
    (field) =>
      field.expression.startsWith('"c_') &&
      from.library.fields.some((other) => other.internalName === field.internalName),
  );
  if (shared.length === 0) return;
  const sql = `UPDATE ${itemTable(library.key)} SET ${shared.map(({ expression }) => `${expression} = ?`).join(', ')}
    WHERE id = ?`;
  const values = shared.map(({ internalName }) => source[`c_${internalName}`] ?? null);
  statementOn(to.site.database, library, sql).run(...values, to.placed.file.item);
}

/** Copies a file to a target and gives the copy. The content is shared, not copied. */
export function copyFile(site: Site, from: PlacedFile, target: Target, how: MoveCopy): PlacedFile {
  const { folder } = target;
  const known = fileNamed(folder.site, folder.library, folder.dir, target.name);
  const { file } = from;
  if (known?.kind === 0 && how.overwrite && !how.keepBoth && file.content !== null) {
    setContent(folder.site, { library: folder.library, file: known }, file.content, how.userId);
    return storedFile(folder.site, folder.library, known.item);
  }
  const name = makeRoom(site, from, target, how);
  const origin = how.keepsPeople
    ? { created: file.created, modified: file.modified, author: file.author }
    : {};
  const content = file.kind === 1 ? undefined : (file.content ?? undefined);
  const item = addEntry(folder.site, folder, name, content, how.userId, origin);
  const placed = storedFile(folder.site, folder.library, item);
  const source = rowOf(site, from.library, file.item);
  if (source !== undefined) copyColumns(from, { site: folder.site, placed }, source);
  return storedFile(folder.site, folder.library, item);
}

const isInside = (from: PlacedFile, { folder }: Target): boolean =>
  folder.library.key === from.library.key &&
  `${fold(folder.dir)}/`.startsWith(`${fold(pathOf(from.file))}/`);

const intoFolder = (site: Site, list: List, folder: StoredFile): PlacedFolder => ({
  site,
  library: list,
  dir: pathOf(folder),
  folder,
});

/** Copies a folder with everything in it. */
export function copyFolder(
  site: Site,
  from: PlacedFile,
  target: Target,
  how: MoveCopy,
): PlacedFolder {
  if (isInside(from, target))
    throw fileStateRefused(
      'The source folder cannot be copied into itself or one of its subfolders.',
    );
  const { folder } = target;
  const known = fileNamed(folder.site, folder.library, folder.dir, target.name);
  const isMerged = known?.kind === 1 && how.overwrite && !how.keepBoth;
  const copied = isMerged ? known : copyFile(site, from, target, how).file;
  const inner = intoFolder(folder.site, folder.library, copied);
  const dir = pathOf(from.file);
  for (const file of filesIn(site, from.library, dir, 0)) {
    copyFile(site, { library: from.library, file }, { folder: inner, name: file.name }, how);
  }
  for (const file of filesIn(site, from.library, dir, 1)) {
    copyFolder(site, { library: from.library, file }, { folder: inner, name: file.name }, how);
  }
  return inner;
}

/** Tables whose rows belong to an item by its list and number. */
const followers = ['sp_documents', 'sp_versions', 'sp_attachments', 'sp_uploads'];

function moveAcross(site: Site, from: PlacedFile, target: Target, name: string): PlacedFile {
  const { folder } = target;
  const rows = takeOut(site, from.library, from.file.item);
  const now = sharePointDate(site.now());
  const before = pathOf(from.file);
  const after = pathOf({ dir: folder.dir, name });
  const columns = new Set(
    folder.library.fields.map(({ expression }) => expression.replaceAll('"', '')),
  );
  const kept = ['guid', 'version', 'created', 'modified', 'author', 'editor', 'attachments'];
  const placed = ['kind', 'ui_version', 'level', 'moderation', 'moderation_comments'];
  const always = new Set([...kept, ...placed]);
  let first: number | undefined;
  for (const row of rows) {
    const isFirst = first === undefined;
    const dir = isFirst ? folder.dir : `${after}${String(row['dir']).slice(before.length)}`;
    const moved: Record<string, string | number | null> = {
      ...Object.fromEntries(
        Object.entries(row).filter(
          ([column]) => column !== 'id' && (always.has(column) || columns.has(column)),
        ),
      ),
      dir: dir === '' ? null : dir,
      leaf: isFirst ? name : String(row['leaf']),
    };
    const names = Object.keys(moved);
    const sql = `INSERT INTO ${itemTable(folder.library.key)} (${names.map((one) => `"${one}"`).join(', ')})
      VALUES (${names.map(() => '?').join(', ')})`;
    const { lastInsertRowid } = site.database.prepare(sql).run(...Object.values(moved));
    const id = Number(lastInsertRowid);
    first ??= id;
    for (const table of followers) {
      site.database
        .prepare(`UPDATE ${table} SET list = ?, item = ? WHERE list = ? AND item = ?`)
        .run(folder.library.key, id, from.library.key, row.id);
    }
    site.security.scopes.remove(site.web, { list: from.library, item: row.id });
  }
  noteActivity(site, from.library, -rows.length, now);
  noteActivity(folder.site, folder.library, rows.length, now);
  return storedFile(folder.site, folder.library, first ?? 0);
}

/** Moves a file, or a folder with everything in it, within its library or to another one. */
export function moveEntry(site: Site, from: PlacedFile, target: Target, how: MoveCopy): PlacedFile {
  const { folder } = target;
  if (from.file.kind === 1 && isInside(from, target))
    throw fileStateRefused(
      'The source folder cannot be moved into itself or one of its subfolders.',
    );
  const name = makeRoom(site, from, target, how);
  const isHere = folder.library.key === from.library.key;
  if (!isHere) return moveAcross(site, from, target, name);
  const isRenamed = fold(folder.dir) === fold(from.file.dir);
  // A new name is a change of the item; another folder alone is not.
  if (isRenamed && from.file.kind === 0 && isLibrary(from.library) && !how.keepsPeople)
    touchItem(site, from.library, from.file.item, how.userId, 0);
  placeEntry(site, from.library, from.file.item, folder.dir, name);
  return storedFile(site, from.library, from.file.item);
}
