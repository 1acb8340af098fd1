import type { Caller } from '../call';
import { seesDrafts } from '../security/hiddenDrafts';
import type { Site } from '../site';
import { contentsOf } from '../storage/contents';
import { statementOn } from '../storage/statement';
import { moderation, type StoredRow } from '../versions/beginChange';
import { olderVersions, type StoredVersion } from '../versions/changeVersions';
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

const rowIn = ({ row }: StoredVersion): StoredRow => JSON.parse(row) as StoredRow;

const isPublic = (version: StoredVersion): boolean =>
  version.uiVersion % 512 === 0 && Number(rowIn(version)['moderation']) === moderation.approved;

const publishedVersions = (site: Site, { library, file }: PlacedFile): StoredVersion[] =>
  olderVersions(site, library, file.item).filter(isPublic);

/** A file as it was before somebody else checked it out; nothing when it has never been checked in. */
function checkedIn(site: Site, caller: Caller, placed: PlacedFile): PlacedFile | undefined {
  const { library, file } = placed;
  if (file.checkedOutBy === null || file.checkedOutBy === caller.userId) return placed;
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

/**
 * A file as a caller sees it: one that somebody else has checked out as it was before, a draft that is hidden
 * from them as it was last published. Nothing when they see no version at all.
 */
export function shownFile(site: Site, caller: Caller, placed: PlacedFile): PlacedFile | undefined {
  const { library, file } = placed;
  if (isLoose(library) || file.kind === 1) return placed;
  const before = checkedIn(site, caller, placed);
  if (before === undefined) return undefined;
  const isHidden =
    (before.file.level === 2 && library.properties['EnableMinorVersions'] === true) ||
    (before.file.moderation !== moderation.approved &&
      library.properties['EnableModeration'] === true);
  if (!isHidden || seesDraft(site, caller, placed)) return before;
  const published = publishedVersions(site, placed).pop();
  return published && asItWas(site, placed, rowIn(published), published.content);
}

/** A file as a caller sees it; what they do not see is not there. */
export function showFile(site: Site, caller: Caller, placed: PlacedFile): PlacedFile {
  const shown = shownFile(site, caller, placed);
  if (shown === undefined) throw fileNotThere(filePath(site, placed));
  return shown;
}
