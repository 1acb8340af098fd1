import type { Caller } from '../call';
import { seesDrafts } from '../security/hiddenDrafts';
import type { Site } from '../site';
import { contentsOf } from '../storage/contents';
import { statementOn } from '../storage/statement';
import { moderation, type StoredRow } from '../versions/beginChange';
import { olderVersions } from '../versions/changeVersions';
import { filePath } from './fileEntity';
import { fileNotThere } from './fileRefusals';
import { isLoose } from './looseFiles';
import type { PlacedFile, StoredFile } from './storedFile';

const asItWas = (
  site: Site,
  placed: PlacedFile,
  row: StoredRow,
  content: number | null,
): PlacedFile => {
  const file: StoredFile = {
    ...placed.file,
    content,
    length: content === null ? 0 : contentsOf(site.database).length(content),
    version: Number(row['version']),
    uiVersion: row.ui_version,
    level: Number(row['level']),
    moderation: Number(row['moderation']),
    title: row['c_Title'] === undefined ? null : (row['c_Title'] as string | null),
    modified: String(row['modified']),
    editor: Number(row['editor']),
  };
  return { library: placed.library, file };
};

const seesDraft = (site: Site, caller: Caller, { library, file }: PlacedFile): boolean =>
  file.author === caller.userId ||
  seesDrafts(library, site.security.maskOf(caller, site.web, { list: library, item: file.item }));

const isPublic = (row: StoredRow): boolean =>
  row.ui_version % 512 === 0 && Number(row['moderation']) === moderation.approved;

/**
 * A file as a caller sees it: one that somebody else has checked out as it was before, a draft that is hidden
 * from them as it was last published. Nothing when they see no version at all.
 */
export function shownFile(site: Site, caller: Caller, placed: PlacedFile): PlacedFile | undefined {
  const { library, file } = placed;
  if (isLoose(library) || file.kind === 1) return placed;
  if (file.checkedOutBy !== null && file.checkedOutBy !== caller.userId) {
    const row = statementOn(
      site.database,
      library,
      'SELECT checked_in_row FROM sp_documents WHERE list = ? AND item = ?',
    )
      .pluck()
      .get(library.key, file.item) as string | null;
    if (row === null) return undefined;
    return asItWas(site, placed, JSON.parse(row) as StoredRow, file.checkedInContent);
  }
  const isHidden =
    (file.level === 2 && library.properties['EnableMinorVersions'] === true) ||
    (file.moderation !== moderation.approved && library.properties['EnableModeration'] === true);
  if (!isHidden || seesDraft(site, caller, placed)) return placed;
  const published = olderVersions(site, library, file.item)
    .map(({ row, content }) => ({ row: JSON.parse(row) as StoredRow, content }))
    .filter(({ row }) => isPublic(row))
    .pop();
  return published && asItWas(site, placed, published.row, published.content);
}

/** A file as a caller sees it; what they do not see is not there. */
export function showFile(site: Site, caller: Caller, placed: PlacedFile): PlacedFile {
  const shown = shownFile(site, caller, placed);
  if (shown === undefined) throw fileNotThere(filePath(site, placed));
  return shown;
}
