import type { ListAddress } from './route';

/** How a request names a folder: by what it belongs to, by its address on the server, or from another folder. */
export type FolderAddress =
  | { readonly by: 'list'; readonly list: ListAddress }
  | { readonly by: 'item'; readonly list: ListAddress; readonly id: number }
  | { readonly by: 'web' }
  | { readonly by: 'url'; readonly url: string }
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'child'; readonly of: FolderAddress; readonly name: string }
  | { readonly by: 'parent'; readonly of: FolderAddress };

/** How a request names a file. */
export type FileAddress =
  | { readonly by: 'name'; readonly folder: FolderAddress; readonly name: string }
  | { readonly by: 'item'; readonly list: ListAddress; readonly id: number }
  | { readonly by: 'url'; readonly url: string }
  | { readonly by: 'id'; readonly id: string };

interface OnFolder {
  readonly folder: FolderAddress;
}
interface OnFile {
  readonly file: FileAddress;
}
interface OnItem {
  readonly list: ListAddress;
  readonly id: number;
}

/** Where something is moved or copied, and whether it may replace what is there. */
interface Target {
  readonly to: string;
  readonly overwrite: boolean;
}

/** Which versions a request removes, throws away or brings back: one by number or label, or all but the current one. */
interface VersionChoice {
  readonly act: 'delete' | 'recycle' | 'restore';
  readonly number?: number;
  readonly label?: string;
}

/** A bin: that of the web, or that of the whole site collection. */
interface InBin {
  readonly of: 'web' | 'site';
}

interface OneInBin extends InBin {
  readonly recycled: string;
}

/** Moving or copying between any two addresses, which the body names. */
interface BetweenPaths {
  readonly what: 'file' | 'folder';
  readonly overwrite: boolean;
}

/** What the addresses of folders, files, versions, the recycle bin and receivers of events carry. */
export interface FileRouteParts {
  folder: OnFolder;
  folders: OnFolder;
  addFolder: OnFolder & { readonly name: string; readonly overwrite: boolean };
  addSubFolder: OnFolder;
  folderExists: OnFolder;
  folderItem: OnFolder;
  folderProperties: OnFolder;
  storageMetrics: OnFolder;
  recycleFolder: OnFolder;
  deleteFolder: OnFolder;
  moveFolder: OnFolder & { readonly to: string };
  files: OnFolder;
  addFile: OnFolder & {
    readonly name: string;
    readonly overwrite: boolean;
    readonly ensureUnique: boolean;
    readonly autoCheckOut: boolean;
    readonly hash?: string;
  };
  file: OnFile;
  fileContent: OnFile;
  fileItem: OnFile;
  fileProperties: OnFile;
  recycleFile: OnFile;
  deleteFile: OnFile;
  moveFile: OnFile & Target;
  copyFile: OnFile & Target;
  checkOut: OnFile;
  undoCheckOut: OnFile;
  checkIn: OnFile & { readonly comment: string; readonly type: number };
  publish: OnFile & { readonly comment: string };
  unpublish: OnFile & { readonly comment: string };
  approve: OnFile & { readonly comment: string; readonly isApproved: boolean };
  startUpload: OnFile & { readonly upload: string };
  continueUpload: OnFile & { readonly upload: string; readonly offset: number };
  finishUpload: OnFile & { readonly upload: string; readonly offset: number };
  cancelUpload: OnFile & { readonly upload: string };
  fileVersions: OnFile;
  fileVersion: OnFile & { readonly number: number };
  fileVersionContent: OnFile & { readonly number: number };
  changeFileVersions: OnFile & VersionChoice;
  itemVersions: OnItem;
  itemVersion: OnItem & { readonly number: number };
  changeItemVersions: OnItem & VersionChoice;
  moveByPath: BetweenPaths;
  copyByPath: BetweenPaths;
  recycleBin: InBin;
  recycled: OneInBin;
  restoreRecycled: OneInBin;
  deleteRecycled: OneInBin;
  passOnRecycled: OneInBin;
  restoreAllRecycled: InBin;
  deleteAllRecycled: InBin;
  passOnAllRecycled: InBin;
  deleteSecondStage: InBin;
  restoreSome: InBin;
  deleteSome: InBin;
  passOnSome: InBin;
  recycleList: { readonly list: ListAddress };
  eventReceivers: { readonly list: ListAddress };
  addEventReceiver: { readonly list: ListAddress };
  eventReceiver: { readonly list: ListAddress; readonly receiver: string };
  removeEventReceiver: { readonly list: ListAddress; readonly receiver: string };
}
