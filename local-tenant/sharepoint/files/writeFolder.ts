import { randomUUID } from 'node:crypto';
import { addItem } from '../items/writeItem';
import type { PlainBody } from '../odata/requestBody';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import { folderNotThere, nameTaken } from './fileRefusals';
import { below, folderAt, placeOf, serverRelative, storedAt, type PlacedFolder } from './places';
import { addEntry, storedFile } from './writeFile';
import { pathOf } from './storedFile';

const madeFolder = (site: Site, parent: PlacedFolder, item: number): PlacedFolder => {
  const { file: folder } = storedFile(site, parent.library, item);
  return { site, library: parent.library, dir: pathOf(folder), folder };
};

/**
 * Makes a folder below another, named by its name, a path below, or its whole address. A folder that is there
 * already is given back when `overwrite` says so and refused otherwise; so is one in a folder that is missing.
 */
export function addFolder(
  site: Site,
  from: PlacedFolder,
  given: { readonly name: string; readonly overwrite: boolean; readonly userId: number },
): PlacedFolder {
  const url = below(from, given.name.replace(/\/+$/, ''));
  const place = placeOf(site, url);
  if (place === undefined) throw folderNotThere();
  const known = folderAt(site, place);
  const taken = storedAt(site, place);
  if (known !== undefined && given.overwrite) return known;
  if (known !== undefined || taken !== undefined)
    throw nameTaken(serverRelative(site, url).slice(site.path.length + 1));
  const slash = place.path.lastIndexOf('/');
  const path = place.path.slice(0, Math.max(slash, 0));
  const parent = folderAt(site, { library: place.library, path });
  if (parent === undefined) throw folderNotThere();
  const name = place.path.slice(slash + 1);
  return madeFolder(site, parent, addEntry(site, parent, name, undefined, given.userId));
}

/** Adds a folder as an item of the list itself, as a POST to its items does: it is named by its number until it is renamed. */
export function addFolderItem(site: Site, list: List, body: PlainBody, userId: number): number {
  const guid = randomUUID();
  const item = addItem(site, list, body, userId, { guid, kind: 1 });
  const name = `UPDATE ${itemTable(list.key)} SET leaf = id || '_.000' WHERE id = ?`;
  statementOn(site.database, list, name).run(item);
  const sql = 'INSERT INTO sp_documents (list, item, unique_id) VALUES (?, ?, ?)';
  statementOn(site.database, list, sql).run(list.key, item, guid);
  return item;
}
