import { currentChangeToken } from '../changes/currentChangeToken';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import { emptyGuid } from './emptyGuid';
import { siteSettingsOf } from './siteSettings';
import { rootOf } from './webEntity';

/** The administrator of a site collection that is named first. */
const ownerOf = (site: Site): Entity | null =>
  site.users
    .all(site.web.collection)
    .find(({ properties }) => properties['IsSiteAdmin'] === true) ?? null;

/** The site collection as an answer. */
export function siteEntity(site: Site): Entity {
  const root = rootOf(site);
  return {
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
      ChannelGroupId: emptyGuid,
      Classification: '',
      CompatibilityLevel: 15,
      CurrentChangeToken: currentChangeToken(site, { at: 'site' }),
      DisableAppViews: false,
      DisableCompanyWideSharingLinks: false,
      DisableFlows: false,
      ExternalSharingTipsEnabled: false,
      GeoLocation: 'EUR',
      GroupId: emptyGuid,
      HubSiteId: emptyGuid,
      Id: site.web.collectionId,
      IsHubSite: false,
      LockIssue: null,
      MaxItemsPerThrottledOperation: 5000,
      MediaTranscriptionDisabled: false,
      NeedsB2BUpgrade: false,
      PrimaryUri: root.webUrl,
      ReadOnly: false,
      RequiredDesignerVersion: '15.0.0.0',
      ResourcePath: { DecodedUrl: root.webUrl },
      SandboxedCodeActivationCapability: 2,
      SensitivityLabel: emptyGuid,
      SensitivityLabelId: null,
      ServerRelativeUrl: root.path,
      ShareByEmailEnabled: true,
      ShareByLinkEnabled: true,
      ShowUrlStructure: false,
      TrimAuditLog: true,
      UIVersionConfigurationEnabled: false,
      UpgradeReminderDate: '1899-12-30T00:00:00',
      UpgradeScheduled: false,
      UpgradeScheduledDate: '1753-01-01T00:00:00',
      Upgrading: false,
      Url: root.webUrl,
      WriteLocked: false,
      ...siteSettingsOf(root.web.settings),
    },
    onRequest: {
      AllowExternalEmbeddingWrapper: () => 1,
      CanSyncHubSitePermissions: () => false,
      CanUpgrade: () => false,
      CommentsOnSitePagesDisabled: () => false,
      ExternalUserExpirationInDays: () => 0,
      HasHolds: () => false,
      RelatedGroupId: () => emptyGuid,
      SearchBoxInNavBar: () => 0,
      SearchBoxPlaceholderText: () => null,
      ServerRelativePath: () => ({ DecodedUrl: root.path }),
      ShowPeoplePickerSuggestionsForGuestUsers: () => false,
      SocialBarOnSitePagesDisabled: () => false,
      StatusBarLink: () => null,
      StatusBarText: () => null,
      ThicketSupportDisabled: () => true,
    },
    related: { Owner: () => ownerOf(root), SecondaryContact: () => null },
  };
}
