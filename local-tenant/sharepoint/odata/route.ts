import type { CommentRoutes } from './commentSteps';
import type { ChangeRoutes } from './changeSteps';
import type { CustomizingRoutes } from './customizingSteps';
import type { FileAddress, FileRouteParts, FolderAddress } from './fileRoutes';
import type { ListRouteParts } from './listRoutes';

export type { FileAddress, FolderAddress } from './fileRoutes';
export type { ContentTypeAddress, ViewAddress } from './listRoutes';

/** How a request names a list. */
export type ListAddress =
  | { readonly by: 'title'; readonly title: string }
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'url'; readonly url: string }
  | { readonly by: 'place'; readonly place: 'documents' }
  | { readonly by: 'folder'; readonly folder: FolderAddress }
  | { readonly by: 'file'; readonly file: FileAddress };

/** How a request names a column. */
export type FieldAddress =
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'title'; readonly title: string }
  | { readonly by: 'id'; readonly id: string };

/** How a request names a user of the site. */
export type UserAddress =
  | { readonly by: 'id'; readonly id: number }
  | { readonly by: 'login'; readonly login: string }
  | { readonly by: 'mail'; readonly mail: string }
  | { readonly by: 'current' };

/** How a request names a group of the site. */
export type GroupAddress =
  | { readonly by: 'id'; readonly id: number }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'associated'; readonly as: 'owners' | 'members' | 'visitors' };

/** How a request names a role. */
export type RoleAddress =
  | { readonly by: 'id'; readonly id: number }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'type'; readonly type: number };

interface OfUser {
  readonly user: UserAddress;
  /** The group among whose members the user is looked for. */
  readonly within?: GroupAddress;
}
interface OfGroup {
  readonly group: GroupAddress;
}
interface OnSecurable {
  readonly on: Route;
}
interface OfPrincipal extends OnSecurable {
  readonly principal: number;
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
export interface RouteParts
  extends FileRouteParts, ChangeRoutes, CommentRoutes, CustomizingRoutes, ListRouteParts {
  service: object;
  contextinfo: object;
  batch: object;
  site: object;
  web: object;
  parentWeb: object;
  rootWeb: object;
  webs: object;
  addWeb: object;
  webInfos: object;
  addWebInfo: object;
  subwebsForUser: { readonly template: number };
  allProperties: object;
  regionalSettings: object;
  timeZone: object;
  timeZones: object;
  timeZoneById: { readonly zone: number };
  userResource: OnSecurable & { readonly name: 'Title' | 'Description' };
  resourceValue: OnSecurable & { readonly name: 'Title' | 'Description' };
  ownMailAddresses: object;
  resolvePrincipal: object;
  searchPrincipals: object;
  expandGroups: object;
  installedLanguages: object;
  localTime: { readonly utc: string };
  utcTime: { readonly local: string };
  webTemplates: { readonly language: number };
  webTemplate: { readonly language: number; readonly name: string };
  webEventReceivers: object;
  storageEntity: object;
  fileIcon: { readonly fileName: string };
  openedWeb: object;
  siteManager: object;
  siteExists: object;
  createSite: object;
  siteStatus: { readonly url: string };
  deleteSite: object;
  documentLibraries: { readonly url: string };
  webOfPage: { readonly url: string };
  ensureLibrary: { readonly place: 'assets' | 'pages' };
  ensureUser: { readonly login?: string };
  siteUsers: { readonly within?: GroupAddress };
  siteUser: OfUser;
  removeUser: OfUser;
  userGroups: OfUser;
  siteGroups: object;
  siteGroup: OfGroup;
  removeGroup: OfGroup;
  groupOwner: OfGroup;
  setGroupOwner: OfGroup & { readonly owner: number };
  createAssociatedGroups: { readonly owners: readonly string[]; readonly seed: string };
  roleDefinitions: object;
  roleDefinition: { readonly role: RoleAddress };
  roleAssignments: OnSecurable;
  roleAssignment: OfPrincipal;
  addRoleAssignment: OfPrincipal & { readonly role: number };
  removeRoleAssignment: OfPrincipal & { readonly role: number };
  assignmentMember: OfPrincipal;
  assignmentRoles: OfPrincipal;
  assignmentGroups: OnSecurable;
  breakInheritance: OnSecurable & { readonly copy: boolean; readonly clear: boolean };
  resetInheritance: OnSecurable;
  hasUniquePermissions: OnSecurable;
  firstUniqueAncestor: OnSecurable;
  effectivePermissions: OnSecurable & {
    readonly as: 'EffectiveBasePermissions' | 'EffectiveBasePermissionsForUI';
  };
  userPermissions: OnSecurable & { readonly login: string };
  doesUserHave: OnSecurable & { readonly high: string; readonly low: string };
  lists: object;
  list: OnList;
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
  recycleAttachment: OnAttachment;
  property: { readonly of: Route; readonly name: string };
  rawProperty: { readonly on: Route };
}

export type RouteKind = keyof RouteParts;

/** What a request addresses. */
export type Route = { [K in RouteKind]: { readonly kind: K } & RouteParts[K] }[RouteKind];

export type RouteOf<K extends RouteKind> = Extract<Route, { readonly kind: K }>;
