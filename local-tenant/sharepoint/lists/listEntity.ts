import { currentChangeToken } from '../changes/currentChangeToken';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { defaultViewOf } from '../views/viewStore';
import { xmlElement } from '../xml/writeXml';
import { isLibraryTemplate, newListSettings, quietSettings } from './listSettings';

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

/** The page on which items of a list are shown, changed or made. */
export function formPath(site: Site, list: List, form: 'display' | 'edit' | 'make'): string {
  const folder = `${listPath(site, list)}${isLibrary(list) ? '/Forms' : ''}`;
  const make = isLibrary(list) ? 'Upload.aspx' : 'NewForm.aspx';
  return `${folder}/${{ display: 'DispForm.aspx', edit: 'EditForm.aspx', make }[form]}`;
}

/** What is only told of a list when it is named: the addresses of its pages. */
const addressesOf = (site: Site, list: List): NonNullable<Entity['onRequest']> => {
  const view = (): string => `${listPath(site, list)}/${defaultViewOf(site, list).page}`;
  return {
    AllowDeletion: () => true,
    BrowserFileHandling: () => 0,
    DefaultDisplayFormUrl: () => formPath(site, list, 'display'),
    DefaultEditFormUrl: () => formPath(site, list, 'edit'),
    DefaultNewFormUrl: () => formPath(site, list, 'make'),
    DefaultViewPath: () => ({ DecodedUrl: view() }),
    DefaultViewUrl: view,
    IsSiteAssetsLibrary: () => isLibrary(list) && list.urlName === 'SiteAssets',
    IsSystemList: () => false,
    ListFormCustomized: () => false,
    EnableAssignToEmail: () => false,
    SchemaXml: () =>
      xmlElement('List', {
        ID: `{${list.id.toUpperCase()}}`,
        Title: list.title,
        ServerTemplate: String(list.properties['BaseTemplate']),
        RootFolder: listPath(site, list),
      }),
  };
};

/** How rights are managed in a list: not at all, since no server here protects documents. */
const rightsManagementOf = (list: List): Entity => ({
  type: 'SP.InformationRightsManagementSettings',
  editLink: `${listEditLink(list)}/InformationRightsManagementSettings`,
  properties: {
    AllowPrint: false,
    AllowScript: false,
    AllowWriteCopy: false,
    DisableDocumentBrowserView: false,
    DocumentAccessExpireDays: 90,
    DocumentLibraryProtectionExpireDate: '0001-01-01T00:00:00',
    EnableDocumentAccessExpire: false,
    EnableDocumentBrowserPublishingView: false,
    EnableGroupProtection: false,
    EnableLicenseCacheExpire: false,
    GroupName: '',
    LicenseCacheExpireDays: 30,
    PolicyDescription: '',
    PolicyTitle: '',
    TemplateId: '',
  },
});

/** A list as an answer. */
export function listEntity(site: Site, list: List): Entity {
  const activity = site.catalog.activity(list);
  const settings = { ...newListSettings, ...list.properties };
  return {
    type: 'SP.List',
    editLink: listEditLink(list),
    etag: listETag(list),
    onRequest: {
      ...addressesOf(site, list),
      ...Object.fromEntries(
        Object.entries(settings)
          .filter(([name]) => quietSettings.has(name))
          .map(([name, value]) => [name, () => value]),
      ),
    },
    related: {
      InformationRightsManagementSettings: () => rightsManagementOf(list),
      WorkflowAssociations: () => [],
    },
    properties: {
      ...Object.fromEntries(Object.entries(settings).filter(([name]) => !quietSettings.has(name))),
      BaseType: isLibrary(list) ? 1 : 0,
      Created: list.created,
      CurrentChangeToken: currentChangeToken(site, { at: 'list', list }),
      DocumentTemplateUrl: isLibrary(list) ? `${listPath(site, list)}/Forms/template.dotx` : null,
      EntityTypeName: list.entityName,
      FileSavePermissionForm: null,
      HasExternalDataSource: false,
      Id: list.id,
      ImagePath: { DecodedUrl: String(list.properties['ImageUrl'] ?? '').split('?')[0] ?? '' },
      IsCatalog: false,
      ItemCount: activity.itemCount,
      LastItemDeletedDate: activity.itemsDeleted ?? list.created,
      LastItemModifiedDate: activity.itemsModified ?? list.created,
      LastItemUserModifiedDate: activity.itemsModified ?? list.created,
      ListItemEntityTypeFullName: itemTypeOf(list),
      ParentWebPath: { DecodedUrl: site.path },
      ParentWebUrl: site.path,
      SensitivityLabelToEncryptOnDOwnloadForLibrary: null,
      ServerTemplateCanCreateFolders: true,
      TemplateFeatureId: isLibrary(list) ? featureOfLibraries : featureOfLists,
      Title: list.title,
    },
  };
}
