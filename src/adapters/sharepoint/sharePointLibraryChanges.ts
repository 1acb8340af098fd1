import '@pnp/sp/files';
import '@pnp/sp/folders';
import { listUrl } from '../../lists/defineList';
import { governingDocumentsLibrary } from '../../lists/governingDocuments.list';
import { itemsOn, listOn, type SiteLists } from './siteLists';
import { statusOf, storeFault } from './storeFault';

/** A file of the library of governing documents as it lies there now. */
export interface LibraryFile {
  readonly id: number;
  readonly name: string;
  /** The folder it lies in, below the library: its document's number; empty at the top. */
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly by: { readonly name: string; readonly mail: string };
  /** The hash of what the service last put there. */
  readonly knownHash?: string;
}

/** What has changed in the library, and where to go on from. */
export interface LibraryChanges {
  /** The files that were added or changed since a mark; all of them without one, or when it is too old. */
  since(
    mark: string | undefined,
  ): Promise<{ readonly mark: string; readonly files: readonly LibraryFile[] }>;
  /** The bytes of a file; undefined when there are more than `most`. */
  content(id: number, most: number): Promise<Uint8Array | undefined>;
}

interface StoredItem {
  readonly Id: number;
  readonly FSObjType?: number;
  readonly FileSystemObjectType?: number;
  readonly FileLeafRef: string;
  readonly FileDirRef: string;
  readonly Modified: string;
  readonly FileHash: string | null;
  readonly Editor?: { readonly Title?: string; readonly EMail?: string };
}
interface StoredChange {
  readonly ItemId?: number;
  readonly ChangeToken: { readonly StringValue: string };
}

const columns = [
  ...['Id', 'FileSystemObjectType', 'FileLeafRef', 'FileDirRef', 'Modified', 'FileHash'],
  ...['Editor/Title', 'Editor/EMail'],
];
const page = 500;

/** The library by SharePoint's own change log: what was put there while the service was away is found as well. */
export function sharePointLibraryChanges(site: SiteLists): LibraryChanges {
  const root = listUrl(site.sitePath, governingDocumentsLibrary);
  const items = () =>
    itemsOn(site, governingDocumentsLibrary)
      .select(...columns)
      .expand('Editor');

  const toFile = (item: StoredItem): readonly LibraryFile[] =>
    item.FileSystemObjectType !== 0
      ? []
      : [
          {
            id: item.Id,
            name: item.FileLeafRef,
            folder: item.FileDirRef.slice(root.length).replace(/^\//, ''),
            modified: Date.parse(item.Modified),
            by: { name: item.Editor?.Title ?? '', mail: item.Editor?.EMail ?? '' },
            ...(item.FileHash ? { knownHash: item.FileHash } : {}),
          },
        ];

  const all = async (): Promise<readonly LibraryFile[]> => {
    const files: LibraryFile[] = [];
    for await (const rows of items().top(page))
      files.push(...(rows as StoredItem[]).flatMap(toFile));
    return files;
  };

  const one = async (id: number): Promise<readonly LibraryFile[]> => {
    try {
      const [row] = await items().filter(`Id eq ${id}`).top(1)<StoredItem[]>();
      return row ? toFile(row) : [];
    } catch (error) {
      if (statusOf(error) === 404) return [];
      throw error;
    }
  };

  const begin = async () => {
    const { CurrentChangeToken } = await listOn(site, governingDocumentsLibrary).select(
      'CurrentChangeToken',
    )<{ readonly CurrentChangeToken: { readonly StringValue: string } }>();
    return { mark: CurrentChangeToken.StringValue, files: await all() };
  };

  const changesSince = async (mark: string): Promise<readonly StoredChange[] | 'too-old'> => {
    try {
      return (await listOn(site, governingDocumentsLibrary).getChanges({
        ...{ Add: true, Update: true, Rename: true, Move: true, Restore: true, Item: true },
        ChangeTokenStart: { StringValue: mark },
      })) as readonly StoredChange[];
    } catch (error) {
      // SharePoint keeps its change log for sixty days, and refuses a mark from before.
      const status = statusOf(error);
      if (status === undefined || status === 429 || status === 503) throw error;
      return 'too-old';
    }
  };

  return {
    async since(mark) {
      try {
        const changes = mark === undefined ? 'too-old' : await changesSince(mark);
        if (changes === 'too-old' || mark === undefined) return await begin();
        const ids = new Set(changes.flatMap(({ ItemId }) => ItemId ?? []));
        const files: LibraryFile[] = [];
        for (const id of Array.from(ids)) files.push(...(await one(id)));
        const last = changes[changes.length - 1];
        return { mark: last?.ChangeToken.StringValue ?? mark, files };
      } catch (error) {
        throw storeFault('Looking for changes among governing documents', error);
      }
    },
    async content(id, most) {
      const { file } = itemsOn(site, governingDocumentsLibrary).getById(id);
      try {
        const { Length } = await file.select('Length')<{ readonly Length: string }>();
        return Number(Length) > most ? undefined : new Uint8Array(await file.getBuffer());
      } catch (error) {
        throw storeFault('Fetching a governing document', error);
      }
    },
  };
}
