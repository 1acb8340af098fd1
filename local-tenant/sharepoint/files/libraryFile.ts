import { fileMissing, throttledQuery } from '../refusals';
import { listViewThreshold } from '../items/threshold';
import type { FileAddress } from '../odata/route';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { fold, itemTable } from '../storage/tables';
import { findLibrary, placeOf } from './findFolder';

/** A file of a library as it is stored, without its content. `version` counts with its list item. */
export interface LibraryFile {
  readonly item: number;
  readonly name: string;
  readonly uniqueId: string;
  readonly length: number;
  readonly version: number;
  readonly title: string | null;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
}

/** A file and the library that holds it. */
export interface PlacedFile {
  readonly library: List;
  readonly file: LibraryFile;
}

const reading = (library: List): string => `SELECT f.item, f.name, f.unique_id AS uniqueId,
  length(f.content) AS length, i.version, i."c_Title" AS title, i.created, i.modified, i.author, i.editor
  FROM sp_files f JOIN ${itemTable(library.key)} i ON i.id = f.item WHERE f.list = ?`;

/** A file of a library by its name, in any letter case. */
export const fileNamed = (site: Site, library: List, name: string): LibraryFile | undefined =>
  statementOn(site.database, library, `${reading(library)} AND f.name_folded = ?`).get(
    library.key,
    fold(name),
  ) as LibraryFile | undefined;

/** All files of a library by name. Beyond the list view threshold SharePoint refuses to list them. */
export function filesIn(site: Site, library: List): readonly LibraryFile[] {
  if (site.catalog.activity(library).itemCount > listViewThreshold) throw throttledQuery();
  const sql = `${reading(library)} ORDER BY f.name_folded`;
  return statementOn(site.database, library, sql).all(library.key) as LibraryFile[];
}

const byId = (site: Site, id: string): PlacedFile | undefined => {
  const row = site.database
    .prepare<[string], { readonly list: number }>('SELECT list FROM sp_files WHERE unique_id = ?')
    .get(id);
  const library = site.catalog.all().find(({ key }) => key === row?.list);
  if (library === undefined) return undefined;
  const sql = `${reading(library)} AND f.unique_id = ?`;
  const file = statementOn(site.database, library, sql).get(library.key, id);
  return file === undefined ? undefined : { library, file: file as LibraryFile };
};

const byPlace = (
  site: Site,
  place: { readonly library: List; readonly name: string } | undefined,
): PlacedFile | undefined => {
  const file = place && fileNamed(site, place.library, place.name);
  return place && file && { library: place.library, file };
};

/** The file that a request addresses. */
export function findFile(site: Site, address: FileAddress): PlacedFile {
  const found = ((): PlacedFile | undefined => {
    if (address.by === 'id') return byId(site, address.id);
    if (address.by === 'url') return byPlace(site, placeOf(site, address.url));
    return byPlace(site, { library: findLibrary(site, address.folder), name: address.name });
  })();
  if (found === undefined) throw fileMissing();
  return found;
}

/** The bytes of a file. */
export const contentOf = (site: Site, { library, file }: PlacedFile): Buffer =>
  statementOn(site.database, library, 'SELECT content FROM sp_files WHERE list = ? AND item = ?')
    .pluck()
    .get(library.key, file.item) as Buffer;
