import type { Entity, Json } from '../odata/entity';
import type { Site } from '../site';
import type { WebSettings } from '../storage/webs';
import { emptyGuid } from './emptyGuid';
import { settableOnRequest } from './webSettings';

/** What nobody sets, as it is on every web here. */
const fixed: Readonly<Record<string, Json>> = {
  AccessRequestListUrl: '',
  AccessRequestSiteDescription: '',
  AllowAutomaticASPXPageIndexing: true,
  AllowCreateDeclarativeWorkflowForCurrentUser: false,
  AllowDesignerForCurrentUser: true,
  AllowMasterPageEditingForCurrentUser: true,
  AllowRevertFromTemplateForCurrentUser: true,
  AllowSaveDeclarativeWorkflowAsTemplateForCurrentUser: false,
  AllowSavePublishDeclarativeWorkflowForCurrentUser: false,
  ContainsConfidentialInfo: false,
  CustomSiteActionsDisabled: false,
  DefaultNewPageTemplateId: emptyGuid,
  DesignerDownloadUrlForCurrentUser: 'https://go.microsoft.com/fwlink/?LinkId=328584&clcid=0x409',
  ExcludeFromOfflineClient: false,
  HasWebTemplateExtension: false,
  IsProvisioningComplete: true,
  KeepFieldUserResources: false,
  NotificationsInOneDriveForBusinessEnabled: true,
  NotificationsInSharePointEnabled: true,
  PreviewFeaturesEnabled: true,
  PrimaryColor: '#03787C',
  RelatedHubSiteIds: [],
  ShowUrlStructureForCurrentUser: true,
  ThemeData: null,
  ThemedCssFolderUrl: null,
  ThirdPartyMdmEnabled: false,
  UseAccessRequestDefault: true,
  WebTemplatesGalleryFirstRunEnabled: false,
};

/** What is only told of a web when it is named. */
export function onlyAsked(site: Site, settings: WebSettings): NonNullable<Entity['onRequest']> {
  const { web } = site;
  const [template = '', configuration = '0'] = web.template.split('#');
  const values: Readonly<Record<string, Json>> = { ...fixed, ...settableOnRequest, ...settings };
  return {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value])),
    ServerRelativePath: () => ({ DecodedUrl: site.path }),
    SupportedUILanguageIds: () => [web.language],
    WebTemplateConfiguration: () => `${template}#${configuration}`,
  };
}
