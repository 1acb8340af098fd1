/** How a request names a list. */
export type ListAddress =
  | { readonly by: 'title'; readonly title: string }
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'url'; readonly url: string };

/** How a request names a column. */
export type FieldAddress =
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'title'; readonly title: string }
  | { readonly by: 'id'; readonly id: string };

/** How a request names a folder: as that of a list, or by its address on the server. */
export type FolderAddress =
  | { readonly by: 'list'; readonly list: ListAddress }
  | { readonly by: 'url'; readonly url: string };

/** How a request names a file. */
export type FileAddress =
  | { readonly by: 'name'; readonly folder: FolderAddress; readonly name: string }
  | { readonly by: 'url'; readonly url: string }
  | { readonly by: 'id'; readonly id: string };

interface OnFolder {
  readonly folder: FolderAddress;
}
interface OnFile {
  readonly file: FileAddress;
}
interface OnList {
  readonly list: ListAddress;
}
interface OnItem extends OnList {
  readonly id: number;
}
interface OnAttachment extends OnItem {
  readonly name: string;
}

/** What each kind of address carries. A new resource is a line here, a step in `steps.ts` and an entry under `handlers/`. */
export interface RouteParts {
  service: object;
  contextinfo: object;
  batch: object;
  site: object;
  web: object;
  currentUser: object;
  ensureUser: object;
  siteUsers: object;
  siteUser: { readonly user: number };
  lists: object;
  list: OnList;
  folder: OnFolder;
  files: OnFolder;
  addFile: OnFolder & { readonly name: string; readonly overwrite: boolean };
  file: OnFile;
  fileContent: OnFile;
  fileItem: OnFile;
  recycleFile: OnFile;
  fields: OnList;
  addField: OnList;
  createFieldAsXml: OnList;
  field: OnList & { readonly field: FieldAddress };
  items: OnList;
  item: OnItem;
  recycleItem: OnItem;
  attachmentFiles: OnItem;
  addAttachment: OnAttachment;
  attachment: OnAttachment;
  attachmentContent: OnAttachment;
  property: { readonly of: Route; readonly name: string };
}

export type RouteKind = keyof RouteParts;

/** What a request addresses. */
export type Route = { [K in RouteKind]: { readonly kind: K } & RouteParts[K] }[RouteKind];

export type RouteOf<K extends RouteKind> = Extract<Route, { readonly kind: K }>;
