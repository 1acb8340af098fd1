import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { IFile } from '@pnp/sp/files';
import type { DocumentFiles, ShownDocument } from '../../application/documentPorts';
import { isFault } from '../../application/fault';
import { listUrl } from '../../lists/defineList';
import {
  type GoverningDocumentRow,
  governingDocumentsLibrary,
} from '../../lists/governingDocuments.list';
import type { SiteLists } from './siteLists';
import { statusOf, storeFault } from './storeFault';

/** The hash of a file's bytes. */
export type HashOfBytes = (content: Uint8Array) => string;

interface StoredFile {
  readonly Name: string;
  readonly MinorVersion: number;
  readonly CheckInComment: string;
}
interface StoredVersion {
  readonly ID: number;
  readonly CheckInComment: string;
  readonly VersionLabel: string;
}

const endingOf = (name: string): string => /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
const bytesOf = async (file: Pick<IFile, 'getBuffer'>): Promise<Uint8Array> =>
  new Uint8Array(await file.getBuffer());
const unshown: Partial<GoverningDocumentRow> = { DocumentNumber: null, DocumentStatus: null };

/** The library of governing documents: versions are SharePoint's own, and the sentence of a publication marks which one. */
export function sharePointDocumentFiles(site: SiteLists, hashOf: HashOfBytes): DocumentFiles {
  const folderPath = (number: string): string =>
    `${listUrl(site.sitePath, governingDocumentsLibrary)}/${number}`;
  const folderOf = (number: string) =>
    site.sp.web.getFolderByServerRelativePath(folderPath(number));
  const fileAt = (number: string, name: string): IFile =>
    site.sp.web.getFileByServerRelativePath(`${folderPath(number)}/${name}`);
  const filesIn = (number: string): Promise<readonly StoredFile[]> =>
    folderOf(number).files.select('Name', 'MinorVersion', 'CheckInComment')<StoredFile[]>();

  const ensuredFolder = async (number: string): Promise<void> => {
    const root = listUrl(site.sitePath, governingDocumentsLibrary);
    const { Exists } = await folderOf(number)
      .select('Exists')<{ readonly Exists: boolean }>()
      .catch((error: unknown) => {
        if (statusOf(error) === 404) return { Exists: false };
        throw error;
      });
    if (!Exists)
      await site.sp.web.getFolderByServerRelativePath(root).addSubFolderUsingPath(number);
  };

  const change = async (file: IFile, columns: Partial<GoverningDocumentRow>): Promise<void> => {
    const item = await file.getItem();
    await item.update(columns);
  };

  const write = (number: string, name: string, content: Uint8Array): Promise<unknown> =>
    folderOf(number).files.addUsingPath(name, content as unknown as ArrayBuffer, {
      Overwrite: true,
    });

  const isPublished = async (
    file: IFile,
    { MinorVersion, CheckInComment }: StoredFile,
    publication: string,
  ): Promise<boolean> => {
    if (MinorVersion === 0) return CheckInComment === publication;
    const versions = await file.versions.select('ID', 'CheckInComment', 'VersionLabel')<
      StoredVersion[]
    >();
    return versions.some(
      (one) => one.VersionLabel.endsWith('.0') && one.CheckInComment === publication,
    );
  };

  /** Makes the bytes that were approved the latest ones; false when the library has them no more. */
  const holds = async ({ number, fileName, fileHash }: ShownDocument): Promise<boolean> => {
    if (fileHash === undefined) return true;
    const file = fileAt(number, fileName);
    if (hashOf(await bytesOf(file)) === fileHash) return true;
    const versions = await file.versions.select('ID')<StoredVersion[]>();
    for (const { ID } of [...versions].sort((one, other) => other.ID - one.ID)) {
      const content = await bytesOf(file.versions.getById(ID));
      if (hashOf(content) !== fileHash) continue;
      await write(number, fileName, content);
      return true;
    }
    return false;
  };

  // An edition whose file is of another kind leaves the file of the one before: editors find it, staff do not.
  const putAsideOthers = async (number: string, shownName: string): Promise<void> => {
    for (const { Name, MinorVersion } of await filesIn(number)) {
      if (Name.toLowerCase() === shownName.toLowerCase() || MinorVersion !== 0) continue;
      const other = fileAt(number, Name);
      await other.unpublish('Ersatt');
      await change(other, unshown);
    }
  };

  const publish = async (shown: ShownDocument, publication: string): Promise<boolean> => {
    const { number, fileName, row } = shown;
    if (!(await holds(shown))) return false;
    const file = fileAt(number, fileName);
    await change(file, row);
    await file.publish(publication);
    await putAsideOthers(number, fileName);
    return true;
  };

  return {
    async put(number, name, content) {
      try {
        await ensuredFolder(number);
        const there = await filesIn(number);
        const same = there.find((file) => endingOf(file.Name) === endingOf(name));
        const fileName = same?.Name ?? name;
        const fileHash = hashOf(content);
        await write(number, fileName, content);
        const known = { DocumentNumber: number, FileHash: fileHash };
        await change(fileAt(number, fileName), known);
        return { fileName, fileHash };
      } catch (error) {
        throw storeFault(`Putting a file of ${number}`, error);
      }
    },
    async show(shown) {
      const { number, fileName, row, publication } = shown;
      try {
        const there = await filesIn(number).catch((error: unknown) => {
          if (statusOf(error) === 404) return [];
          throw error;
        });
        const stored = there.find(({ Name }) => Name.toLowerCase() === fileName.toLowerCase());
        if (!stored) return 'missing';
        const file = fileAt(number, fileName);
        if (publication !== undefined && !(await isPublished(file, stored, publication)))
          return (await publish(shown, publication)) ? 'shown' : 'missing';
        const before = await file.listItemAllFields.select('Revision')<{
          readonly Revision: number | null;
        }>();
        if ((before.Revision ?? 0) < (row.Revision ?? 0)) await change(file, row);
        return 'shown';
      } catch (error) {
        if (isFault(error)) throw error;
        throw storeFault(`Showing ${number}`, error);
      }
    },
  };
}
