import type { Site } from '../site';
import { contentsOf } from '../storage/contents';
import { uploadRefused } from './fileRefusals';
import type { PlacedFile } from './storedFile';
import { checkNotTaken, deleteFile, setContent, storedFile } from './writeFile';

interface Upload {
  readonly content: number;
}

const under = (site: Site, { library, file }: PlacedFile, id: string): Upload => {
  const upload = site.database
    .prepare<[string, number, number], Upload>(
      'SELECT content FROM sp_uploads WHERE id = ? AND list = ? AND item = ?',
    )
    .get(id, library.key, file.item);
  if (upload === undefined)
    throw uploadRefused(`The upload session '${id}' does not exist or has already been completed.`);
  return upload;
};

const end = (site: Site, id: string): void => {
  site.database.prepare('DELETE FROM sp_uploads WHERE id = ?').run(id);
};

/** Begins to upload a file in pieces, with the first one; gives where the next one begins. */
export function startUpload(
  site: Site,
  placed: PlacedFile,
  id: string,
  bytes: Buffer,
  userId: number,
): number {
  checkNotTaken(site, placed, userId);
  const contents = contentsOf(site.database);
  const known = site.database.prepare('SELECT 1 FROM sp_uploads WHERE id = ?').get(id);
  if (known !== undefined)
    throw uploadRefused(`The upload session '${id}' has already been started.`);
  const content = contents.begin();
  site.database
    .prepare('INSERT INTO sp_uploads (id, list, item, content) VALUES (?, ?, ?, ?)')
    .run(id, placed.library.key, placed.file.item, content);
  return contents.append(content, bytes);
}

/** Adds the next piece and gives where the one after it begins; refuses one that does not follow the last. */
export function continueUpload(
  site: Site,
  placed: PlacedFile,
  id: string,
  piece: { readonly offset: number; readonly bytes: Buffer },
): number {
  const { content } = under(site, placed, id);
  const contents = contentsOf(site.database);
  const length = contents.length(content);
  if (piece.offset !== length)
    throw uploadRefused(
      `The file offset ${piece.offset} does not match the number of bytes uploaded so far, ${length}.`,
    );
  return contents.append(content, piece.bytes);
}

/** Adds the last piece; only then does the file have the new content. */
export function finishUpload(
  site: Site,
  placed: PlacedFile,
  id: string,
  piece: { readonly offset: number; readonly bytes: Buffer },
  userId: number,
): PlacedFile {
  continueUpload(site, placed, id, piece);
  const { content } = under(site, placed, id);
  setContent(site, placed, content, userId);
  end(site, id);
  return storedFile(site, placed.library, placed.file.item);
}

/** Gives an upload up; a file that has nothing but the upload goes with it. */
export function cancelUpload(site: Site, placed: PlacedFile, id: string, userId: number): void {
  const { content } = under(site, placed, id);
  end(site, id);
  contentsOf(site.database).drop(content);
  if (placed.file.length === 0 && placed.file.version === 1) deleteFile(site, placed, userId);
}
