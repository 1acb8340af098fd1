import { currentChangeToken } from '../changes/currentChangeToken';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { defaultViewOf } from '../views/viewStore';
import { xmlElement } from '../xml/writeXml';
import { isLibraryTemplate } from './listSettings';

const featureOfLists = '00bfea71-de22-43b2-a848-c05709900100';
const featureOfLibraries = '00bfea71-e717-4e80-aa17-d0c71b360101';

export const listEditLink = (list: List): string => `Web/Lists(guid'${list.id}')`;

/** The ETag of a list: it is another after every change of its settings. */
export const listETag = ({ modified }: Pick<List, 'modified'>): string =>
  `"${Math.max(0, Date.parse(modified) / 1000)}"`;

/** The type name of a list's items, such as `SP.Data.EventsListItem`. */
export const itemTypeOf = (list: List): string => `SP.Data.${list.entityName}Item`;

/** What OData calls a set of the list's items. */
export const itemContext = (list: List): string => `SP.ListData.${list.entityName}Items`;

/** Whether each item of the list is a file. */
export const isLibrary = (list: List): boolean =>
  isLibraryTemplate(list.properties['BaseTemplate']);

/** The address of a list on the server; a library stands directly below the site. */
export const listPath = (site: Site, list: List): string =>
  `${site.path}/${isLibrary(list) ? '' : 'Lists/'}${list.urlName}`;

/** What is only told of a list when it is named: the addresses of its pages. */
const addressesOf = (site: Site, list: List): NonNullable<Entity['onRequest']> => {
  const forms = `${listPath(site, list)}${isLibrary(list) ? '/Forms' : ''}`;
  const [make, show, change] = isLibrary(list)
    ? ['Upload.aspx', 'DispForm.aspx', 'EditForm.aspx']
    : ['NewForm.aspx', 'DispForm.aspx', 'EditForm.aspx'];
  const view = (): string => `${listPath(site, list)}/${defaultViewOf(site, list).page}`;
  return {
    AllowDeletion: () => true,
    BrowserFileHandling: () => 0,
    DefaultDisplayFormUrl: () => `${forms}/${show ?? ''}`,
    DefaultEditFormUrl: () => `${forms}/${change ?? ''}`,
    DefaultNewFormUrl: () => `${forms}/${make ?? ''}`,
    DefaultViewPath: () => ({ DecodedUrl: view() }),
    DefaultViewUrl: view,
    IsSiteAssetsLibrary: () => isLibrary(list) && list.urlName === 'SiteAssets',
    IsSystemList: () => false,
    SchemaXml: () =>
      xmlElement('List', {
        ID: `{${list.id.toUpperCase()}}`,
        Title: list.title,
        ServerTemplate: String(list.properties['BaseTemplate']),
        RootFolder: listPath(site, list),
      }),
  };
};

/** A list as an answer. */
export function listEntity(site: Site, list: List): Entity {
  const activity = site.catalog.activity(list);
  return {
    type: 'SP.List',
    editLink: listEditLink(list),
    etag: listETag(list),
    onRequest: addressesOf(site, list),
    properties: {
      ...list.properties,
      BaseType: isLibrary(list) ? 1 : 0,
      CrawlNonDefaultViews: false,
      Created: list.created,
      CurrentChangeToken: currentChangeToken(site, { at: 'list', list }),
      DefaultItemOpenUseListSetting: false,
      DocumentTemplateUrl: isLibrary(list) ? `${listPath(site, list)}/Forms/template.dotx` : null,
      EntityTypeName: list.entityName,
      ExemptFromBlockDownloadOfNonViewableFiles: false,
      FileSavePermissionForm: null,
      HasExternalDataSource: false,
      Id: list.id,
      ImagePath: { DecodedUrl: String(list.properties['ImageUrl'] ?? '').split('?')[0] ?? '' },
      IsApplicationList: false,
      IsCatalog: false,
      IsPrivate: false,
      ItemCount: activity.itemCount,
      LastItemDeletedDate: activity.itemsDeleted ?? list.created,
      LastItemModifiedDate: activity.itemsModified ?? list.created,
      LastItemUserModifiedDate: activity.itemsModified ?? list.created,
      ListItemEntityTypeFullName: itemTypeOf(list),
      MultipleDataList: false,
      ParentWebPath: { DecodedUrl: site.path },
      ParentWebUrl: site.path,
      ParserDisabled: false,
      ServerTemplateCanCreateFolders: true,
      TemplateFeatureId: isLibrary(list) ? featureOfLibraries : featureOfLists,
      Title: list.title,
    },
  };
}
