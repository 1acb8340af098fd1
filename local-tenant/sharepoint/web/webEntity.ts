import { currentChangeToken } from '../changes/currentChangeToken';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import { usualWebSettings } from './webSettings';

/** The web as an answer. */
export function webEntity(site: Site): Entity {
  const { web } = site;
  const [template = '', configuration = '0'] = web.template.split('#');
  return {
    type: 'SP.Web',
    id: `${site.webUrl}/_api/Web`,
    editLink: 'Web',
    properties: {
      ...usualWebSettings,
      AppInstanceId: '00000000-0000-0000-0000-000000000000',
      ClassicWelcomePage: null,
      Configuration: Number(configuration),
      Created: web.created,
      CurrentChangeToken: currentChangeToken(site, { at: 'web' }),
      CustomMasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
      DesignPackageId: '00000000-0000-0000-0000-000000000000',
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
      Id: web.id,
      IsHomepageModernized: false,
      IsRevertHomepageLinkHidden: false,
      Language: web.language,
      LastItemModifiedDate: web.modified,
      LastItemUserModifiedDate: web.modified,
      MasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
      RecycleBinEnabled: true,
      ResourcePath: { DecodedUrl: site.webUrl },
      ServerRelativeUrl: site.path,
      UIVersion: 15,
      UIVersionConfigurationEnabled: false,
      Url: site.webUrl,
      WebTemplate: template,
      WelcomePage: 'SitePages/Home.aspx',
      ...web.settings,
      Description: web.description,
      Title: web.title,
    },
    onRequest: {
      ServerRelativePath: () => ({ DecodedUrl: site.path }),
      WebTemplateConfiguration: () => `${template}#${configuration}`,
      AllowCreateDeclarativeWorkflowForCurrentUser: () => false,
      AllowDesignerForCurrentUser: () => true,
      AllowMasterPageEditingForCurrentUser: () => true,
      AllowRevertFromTemplateForCurrentUser: () => true,
      AllowSaveDeclarativeWorkflowAsTemplateForCurrentUser: () => false,
      AllowSavePublishDeclarativeWorkflowForCurrentUser: () => false,
      IsMultilingual: () => true,
      MembersCanShare: () => true,
      PreviewFeaturesEnabled: () => true,
      ShowUrlStructureForCurrentUser: () => true,
      SupportedUILanguageIds: () => [web.language],
      ThemedCssFolderUrl: () => null,
    },
  };
}

/** The root web of the site collection that a web belongs to. */
export const rootOf = (site: Site): Site => {
  const root = site.webs.byKey(site.web.collection);
  return root === undefined ? site : site.at(root);
};

/** The site collection as an answer. */
export const siteEntity = (site: Site): Entity => ({
  type: 'SP.Site',
  editLink: 'Site',
  properties: {
    AllowCreateDeclarativeWorkflow: false,
    AllowDesigner: true,
    AllowMasterPageEditing: false,
    AllowRevertFromTemplate: false,
    AllowSaveDeclarativeWorkflowAsTemplate: false,
    AllowSavePublishDeclarativeWorkflow: false,
    AllowSelfServiceUpgrade: true,
    AllowSelfServiceUpgradeEvaluation: true,
    AuditLogTrimmingRetention: 90,
    Classification: '',
    CompatibilityLevel: 15,
    CurrentChangeToken: currentChangeToken(site, { at: 'site' }),
    DisableAppViews: false,
    DisableCompanyWideSharingLinks: false,
    DisableFlows: false,
    ExternalSharingTipsEnabled: false,
    GeoLocation: 'EUR',
    GroupId: '00000000-0000-0000-0000-000000000000',
    HubSiteId: '00000000-0000-0000-0000-000000000000',
    Id: site.web.collectionId,
    IsHubSite: false,
    LockIssue: null,
    MaxItemsPerThrottledOperation: 5000,
    NeedsB2BUpgrade: false,
    PrimaryUri: `${rootOf(site).webUrl}/`,
    ReadOnly: false,
    RequiredDesignerVersion: '15.0.0.0',
    ResourcePath: { DecodedUrl: rootOf(site).webUrl },
    SensitivityLabel: '00000000-0000-0000-0000-000000000000',
    SensitivityLabelId: null,
    ServerRelativeUrl: rootOf(site).path,
    ShareByEmailEnabled: true,
    ShareByLinkEnabled: true,
    ShowUrlStructure: false,
    TrimAuditLog: true,
    UIVersionConfigurationEnabled: false,
    UpgradeReminderDate: '1899-12-30T00:00:00',
    UpgradeScheduled: false,
    UpgradeScheduledDate: '1753-01-01T00:00:00',
    Upgrading: false,
    Url: rootOf(site).webUrl,
  },
});
