import { argumentText, bareGuid } from './arguments';
import { changeSteps } from './changeSteps';
import { commentSteps } from './commentSteps';
import { customizingSteps } from './customizingSteps';
import { contentTypeSteps } from './contentTypeSteps';
import { eventReceiverSteps } from './eventReceiverSteps';
import { fileSteps } from './fileSteps';
import { fileStateSteps } from './fileStateSteps';
import { listSteps } from './listSteps';
import { principalSteps } from './principalSteps';
import { recycleSteps } from './recycleSteps';
import { securableSteps, securitySteps } from './securitySteps';
import { resourceSteps, webSteps } from './webSteps';
import type { Argument } from './segments';
import type { Route, RouteKind, RouteOf } from './route';

type Step<K extends RouteKind> = (from: RouteOf<K>, args: readonly Argument[]) => Route | undefined;
type Steps = { readonly [K in RouteKind]?: Readonly<Record<string, Step<K>>> };

const numberOf = (args: readonly Argument[], name: string): number | undefined => {
  const text = argumentText(args, name);
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};

const attachmentNamed = <K extends 'addAttachment' | 'attachment'>(
  kind: K,
  from: RouteOf<'attachmentFiles'>,
  name: string | undefined,
): Route | undefined =>
  name === undefined ? undefined : ({ kind, list: from.list, id: from.id, name } as Route);

const listById = (args: readonly Argument[]): Route | undefined => {
  const id = bareGuid(argumentText(args, 'id'));
  return id === undefined ? undefined : { kind: 'list', list: { by: 'id', id } };
};

const listByUrl = (args: readonly Argument[]): Route | undefined => {
  const url = argumentText(args, 'strurl') ?? argumentText(args, 'decodedurl');
  return url === undefined ? undefined : { kind: 'list', list: { by: 'url', url } };
};

const fieldBy = (
  from: RouteOf<'fields'>,
  by: 'name' | 'title' | 'id',
  given: string | undefined,
): Route | undefined => {
  if (given === undefined) return undefined;
  if (by === 'name') return { kind: 'field', list: from.list, field: { by, name: given } };
  if (by === 'title') return { kind: 'field', list: from.list, field: { by, title: given } };
  const id = bareGuid(given);
  return id === undefined ? undefined : { kind: 'field', list: from.list, field: { by, id } };
};

/**
 * Where each step leads, by the kind of place it is taken from and its name in lower case.
 * `()` is a key in brackets directly after the place: `lists('…')`, `items(1)`.
 */
export const steps: Steps = {
  service: {
    contextinfo: () => ({ kind: 'contextinfo' }),
    $batch: () => ({ kind: 'batch' }),
    site: () => ({ kind: 'site' }),
    web: () => ({ kind: 'web' }),
    ...webSteps.service,
    ...changeSteps.service,
    ...commentSteps.service,
    ...fileSteps.service,
  },
  siteManager: webSteps.siteManager,
  search: changeSteps.search,
  subscriptions: changeSteps.subscriptions,
  site: { ...webSteps.site, ...changeSteps.site, ...recycleSteps.site, ...customizingSteps.site },
  web: {
    ...webSteps.web,
    ...contentTypeSteps.web,
    ...changeSteps.web,
    ...principalSteps.web,
    ...securitySteps.web,
    lists: () => ({ kind: 'lists' }),
    getlist: (_from, args) => listByUrl(args),
    getlistusingpath: (_from, args) => listByUrl(args),
    ...fileSteps.web,
    ...recycleSteps.web,
    ...customizingSteps.web,
  },
  regionalSettings: webSteps.regionalSettings,
  webTemplates: webSteps.webTemplates,
  timeZone: webSteps.timeZone,
  timeZones: webSteps.timeZones,
  userResource: webSteps.userResource,
  webs: webSteps.webs,
  webInfos: webSteps.webInfos,
  siteUsers: principalSteps.siteUsers,
  siteUser: principalSteps.siteUser,
  siteGroups: principalSteps.siteGroups,
  siteGroup: principalSteps.siteGroup,
  roleDefinitions: securitySteps.roleDefinitions,
  roleAssignments: securitySteps.roleAssignments,
  roleAssignment: securitySteps.roleAssignment,
  lists: {
    ...webSteps.lists,
    '()': (_from, args) => listById(args),
    getbyid: (_from, args) => listById(args),
    getbytitle: (_from, args) => {
      const title = argumentText(args, 'title');
      return title === undefined ? undefined : { kind: 'list', list: { by: 'title', title } };
    },
  },
  list: {
    ...listSteps.list,
    ...customizingSteps.list,
    ...resourceSteps,
    ...contentTypeSteps.list,
    ...securableSteps,
    ...changeSteps.list,
    ...eventReceiverSteps.list,
    rootfolder: ({ list }) => ({ kind: 'folder', folder: { by: 'list', list } }),
    parentweb: () => ({ kind: 'web' }),
    recycle: ({ list }) => ({ kind: 'recycleList', list }),
    fields: ({ list }) => ({ kind: 'fields', list }),
    items: ({ list }) => ({ kind: 'items', list }),
    getitembyid: ({ list }, args) => itemBy(list, args),
  },
  eventReceivers: eventReceiverSteps.eventReceivers,
  eventReceiver: eventReceiverSteps.eventReceiver,
  field: { ...resourceSteps, ...listSteps.field },
  siteFields: contentTypeSteps.siteFields,
  siteField: contentTypeSteps.siteField,
  contentTypes: contentTypeSteps.contentTypes,
  contentType: contentTypeSteps.contentType,
  typeFieldLinks: contentTypeSteps.typeFieldLinks,
  forms: listSteps.forms,
  views: listSteps.views,
  view: listSteps.view,
  viewFields: listSteps.viewFields,
  fields: {
    ...listSteps.fields,
    '()': (from, args) => fieldBy(from, 'id', argumentText(args, 'id')),
    getbyid: (from, args) => fieldBy(from, 'id', argumentText(args, 'id')),
    getbytitle: (from, args) => fieldBy(from, 'title', argumentText(args, 'title')),
    getbyinternalnameortitle: (from, args) => fieldBy(from, 'name', argumentText(args, 'strname')),
    addfield: ({ list }) => ({ kind: 'addField', list }),
    createfieldasxml: ({ list }) => ({ kind: 'createFieldAsXml', list }),
  },
  items: {
    '()': ({ list }, args) => itemBy(list, args),
    getbyid: ({ list }, args) => itemBy(list, args),
  },
  comments: commentSteps.comments,
  comment: commentSteps.comment,
  item: {
    ...listSteps.item,
    ...commentSteps.item,
    ...contentTypeSteps.item,
    ...securableSteps,
    parentlist: ({ list }) => ({ kind: 'list', list }),
    ...fileStateSteps.item,
    recycle: ({ list, id }) => ({ kind: 'recycleItem', list, id }),
    attachmentfiles: ({ list, id }) => ({ kind: 'attachmentFiles', list, id }),
  },
  attachmentFiles: {
    '()': (from, args) => attachmentNamed('attachment', from, argumentText(args, 'filename')),
    getbyfilename: (from, args) =>
      attachmentNamed('attachment', from, argumentText(args, 'filename')),
    add: (from, args) => attachmentNamed('addAttachment', from, argumentText(args, 'filename')),
  },
  folder: fileSteps.folder,
  folders: fileSteps.folders,
  folderItem: fileSteps.folderItem,
  fileItem: fileSteps.fileItem,
  files: fileSteps.files,
  file: fileSteps.file,
  fileVersions: fileStateSteps.fileVersions,
  fileVersion: fileStateSteps.fileVersion,
  itemVersions: fileStateSteps.itemVersions,
  itemVersion: fileStateSteps.itemVersion,
  recycleBin: recycleSteps.recycleBin,
  recycled: recycleSteps.recycled,
  userCustomActions: customizingSteps.userCustomActions,
  features: customizingSteps.features,
  navigation: customizingSteps.navigation,
  navigationNodes: customizingSteps.navigationNodes,
  navigationNode: customizingSteps.navigationNode,
  property: { $value: (on) => ({ kind: 'rawProperty', on }) },
  attachment: {
    $value: ({ list, id, name }) => ({ kind: 'attachmentContent', list, id, name }),
    recycleobject: ({ list, id, name }) => ({ kind: 'recycleAttachment', list, id, name }),
  },
};

function itemBy(list: RouteOf<'list'>['list'], args: readonly Argument[]): Route | undefined {
  const id = numberOf(args, 'id');
  return id === undefined ? undefined : { kind: 'item', list, id };
}
