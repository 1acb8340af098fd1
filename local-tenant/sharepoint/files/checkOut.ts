import { sharePointDate } from '../fields/sharePointDate';
import { noteActivity } from '../items/writeItem';
import type { Site } from '../site';
import { contentsOf } from '../storage/contents';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import {
  keepVersion,
  keepWithinLimits,
  moderation,
  rowOf,
  type StoredRow,
} from '../versions/beginChange';
import { restoreRow } from '../versions/restoreRow';
import { filePath } from './fileEntity';
import { fileNotCheckedOut, fileStateRefused } from './fileRefusals';
import type { PlacedFile } from './storedFile';
import { checkNotTaken, deleteFile, markCheckedOut } from './writeFile';

/** How a file is checked in, by SharePoint's numbers: as a draft, as a published version, or in place of the last version. */
export const checkInTypes = { minor: 0, major: 1, overwrite: 2 } as const;

interface Kept {
  readonly row: string | null;
  readonly content: number | null;
}

const keptOf = (site: Site, { library, file }: PlacedFile): Kept => {
  const found = statementOn(
    site.database,
    library,
    `SELECT checked_in_row AS row, checked_in_content AS content FROM sp_documents
     WHERE list = ? AND item = ?`,
  ).get(library.key, file.item) as Kept | undefined;
  return found ?? { row: null, content: null };
};

const release = (site: Site, { library, file }: PlacedFile, comment: string): void => {
  const sql = `UPDATE sp_documents SET checked_out_by = NULL, checked_out_at = NULL,
    checked_in_row = NULL, checked_in_content = NULL, check_in_comment = ? WHERE list = ? AND item = ?`;
  statementOn(site.database, library, sql).run(comment, library.key, file.item);
};

const checkMine = (site: Site, placed: PlacedFile, userId: number): void => {
  checkNotTaken(site, placed, userId);
  if (placed.file.checkedOutBy === null)
    throw fileNotCheckedOut(filePath(site, placed).slice(site.path.length + 1));
};

/** Checks a file out to somebody: until it is checked in, only they change it and others read it as it was. */
export function checkOut(site: Site, placed: PlacedFile, userId: number): void {
  const { library, file } = placed;
  checkNotTaken(site, placed, userId);
  if (file.checkedOutBy === userId) return;
  const row = JSON.stringify(rowOf(site, library, file.item));
  const sql = `UPDATE sp_documents SET checked_in_row = ?, checked_in_content = content
    WHERE list = ? AND item = ?`;
  statementOn(site.database, library, sql).run(row, library.key, file.item);
  markCheckedOut(site, library, file.item, userId);
}

/** Takes a check-out back: the file is as it was before, and one that was never checked in is gone. */
export function undoCheckOut(site: Site, placed: PlacedFile, userId: number): void {
  const { library, file } = placed;
  if (file.checkedOutBy === null)
    throw fileNotCheckedOut(filePath(site, placed).slice(site.path.length + 1));
  const kept = keptOf(site, placed);
  if (kept.row === null) {
    deleteFile(site, placed, userId);
    return;
  }
  restoreRow(site, library, JSON.parse(kept.row) as StoredRow, {});
  const sql = 'UPDATE sp_documents SET content = checked_in_content WHERE list = ? AND item = ?';
  statementOn(site.database, library, sql).run(library.key, file.item);
  release(site, placed, file.checkInComment);
  if (file.content !== kept.content) contentsOf(site.database).drop(file.content);
}

const setState = (
  site: Site,
  { library, file }: PlacedFile,
  state: Readonly<Record<string, number | string | null>>,
): void => {
  const changes = ['version = version + 1', ...Object.keys(state).map((name) => `${name} = ?`)];
  const sql = `UPDATE ${itemTable(library.key)} SET ${changes.join(', ')} WHERE id = ?`;
  statementOn(site.database, library, sql).run(...Object.values(state), file.item);
  noteActivity(site, library, 0, sharePointDate(site.now()));
};

const nextMajor = (uiVersion: number): number => (Math.floor(uiVersion / 512) + 1) * 512;

/** Checks a file in, as a new version of the kind that is asked for, with a comment. */
export function checkIn(
  site: Site,
  placed: PlacedFile,
  asked: { readonly comment: string; readonly type: number; readonly userId: number },
): void {
  const { library, file } = placed;
  checkMine(site, placed, asked.userId);
  const { EnableVersioning, EnableMinorVersions, EnableModeration } = library.properties;
  const hasDrafts = EnableMinorVersions === true;
  if (asked.type === checkInTypes.minor && !hasDrafts && EnableVersioning === true)
    throw fileStateRefused('Minor version is disabled.');
  const kept = keptOf(site, placed);
  release(site, placed, asked.comment);
  const isNew = kept.row === null;
  const waits = EnableModeration === true;
  const isMajor = asked.type !== checkInTypes.minor;
  const state = {
    level: isMajor && !(waits && hasDrafts) ? 1 : 2,
    moderation: waits ? (isMajor ? moderation.pending : moderation.draft) : moderation.approved,
  };
  if (EnableVersioning !== true || asked.type === checkInTypes.overwrite) {
    if (kept.content !== file.content) contentsOf(site.database).drop(kept.content);
    setState(site, placed, asked.type === checkInTypes.overwrite ? {} : state);
    return;
  }
  if (!isNew) {
    const row = JSON.parse(String(kept.row)) as StoredRow;
    keepVersion(site, library, row, {
      content: kept.content,
      comment: file.checkInComment,
      checkedOutBy: null,
    });
  }
  const uiVersion = isMajor
    ? isNew && !hasDrafts
      ? 512
      : nextMajor(file.uiVersion)
    : isNew
      ? file.uiVersion
      : file.uiVersion + 1;
  keepWithinLimits(site, library, file.item, uiVersion);
  setState(site, placed, { ...state, ui_version: uiVersion });
}

/** Publishes the draft that a file is at: it becomes the next whole version, or waits for approval to be one. */
export function publish(site: Site, placed: PlacedFile, comment: string, userId: number): void {
  const { library, file } = placed;
  checkNotTaken(site, placed, userId);
  const { EnableMinorVersions, EnableModeration } = library.properties;
  if (EnableMinorVersions !== true)
    throw fileStateRefused(
      'You can only publish, unpublish documents in a minor version enabled list.',
    );
  if (file.checkedOutBy !== null)
    throw fileStateRefused('The file is checked out. Check it in before you publish it.');
  const waits = EnableModeration === true;
  const sql = 'UPDATE sp_documents SET check_in_comment = ? WHERE list = ? AND item = ?';
  if (waits) {
    statementOn(site.database, library, sql).run(comment, library.key, file.item);
    setState(site, placed, { moderation: moderation.pending });
    return;
  }
  if (file.uiVersion % 512 === 0) return;
  toMajor(site, placed, comment);
}

// A draft that is published has no number of its own any more, and unpublishing gives it back.
function toMajor(site: Site, placed: PlacedFile, comment: string): void {
  const { library, file } = placed;
  const uiVersion = nextMajor(file.uiVersion);
  const sql = 'UPDATE sp_documents SET check_in_comment = ? WHERE list = ? AND item = ?';
  statementOn(site.database, library, sql).run(comment, library.key, file.item);
  keepWithinLimits(site, library, file.item, uiVersion);
  setState(site, placed, { ui_version: uiVersion, level: 1, moderation: moderation.approved });
}

/** Takes a published version back: it becomes a draft again, or stops waiting for approval. */
export function unpublish(site: Site, placed: PlacedFile, comment: string, userId: number): void {
  const { library, file } = placed;
  checkNotTaken(site, placed, userId);
  const { EnableMinorVersions, EnableModeration } = library.properties;
  if (EnableMinorVersions !== true && EnableModeration !== true)
    throw fileStateRefused(
      'You can only publish, unpublish documents in a minor version enabled list.',
    );
  const sql = 'UPDATE sp_documents SET check_in_comment = ? WHERE list = ? AND item = ?';
  statementOn(site.database, library, sql).run(comment, library.key, file.item);
  const isMajor = file.uiVersion % 512 === 0 && EnableMinorVersions === true;
  const newestDraft = statementOn(
    site.database,
    library,
    'SELECT MAX(ui_version) FROM sp_versions WHERE list = ? AND item = ? AND ui_version < ?',
  )
    .pluck()
    .get(library.key, file.item, file.uiVersion) as number | null;
  const before = Math.max(newestDraft ?? 0, file.uiVersion - 512);
  setState(site, placed, {
    moderation: EnableModeration === true ? moderation.draft : moderation.approved,
    ...(isMajor ? { ui_version: before + 1, level: 2 } : {}),
  });
}

/** Approves or denies a file that waits for approval. */
export function decide(
  site: Site,
  placed: PlacedFile,
  decision: { readonly isApproved: boolean; readonly comment: string },
): void {
  const { library, file } = placed;
  if (library.properties['EnableModeration'] !== true)
    throw fileStateRefused('Moderation is not enabled for this list.');
  if (file.checkedOutBy !== null) throw fileStateRefused('The file is checked out.');
  const { isApproved, comment } = decision;
  const isDraft = file.uiVersion % 512 !== 0;
  if (isApproved && isDraft) toMajor(site, placed, file.checkInComment);
  setState(site, placed, {
    moderation: isApproved ? moderation.approved : moderation.denied,
    moderation_comments: comment,
  });
}
