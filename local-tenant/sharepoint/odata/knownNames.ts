import type { RouteKind } from './route';

const names = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().split(/\s+/));

const securable =
  'RoleAssignments FirstUniqueAncestorSecurableObject HasUniqueRoleAssignments EffectiveBasePermissions BreakRoleInheritance ResetRoleInheritance GetUserEffectivePermissions';

const resources = 'TitleResource DescriptionResource';

const web = names(`${securable} ${resources}
  Activities ActivityLogger AddCrossFarmMessage AddPlaceholderUser AddSupportedUILanguage Alerts
  AllPropertiesWithAcl AllProperties AllWebTemplates AppTiles ApplyTheme ApplyWebTemplate
  AreaTypes Author AvailableAddins AvailableContentTypes AvailableFields CanModernizeHomepage CanvasPage ClientSidePackages
  ClientWebParts ConsentToPowerPlatform CreateDefaultAssociatedGroups CreateGroupAssociatedSite CustomizedFormsPages
  DataLeakagePreventionStatusInfo DefaultDocumentLibrary DeleteObject DescriptionTranslations DoesPushNotificationSubscriberExist
  DoesUserHavePermissions EnsureEduClassSetup EnsureTenantAppCatalog EnsureUser EnsureUserByObjectId EventReceivers ExecuteRemoteLOB
  Features Fields Folders GetAdaptiveCardExtensions GetAllClientSideComponents GetAppBdcCatalog GetAppBdcCatalogForAppInstance
  GetAppInstanceById GetAppInstancesByProductId GetAvailableWebTemplates GetCatalog GetChanges GetClientSideComponents
  GetClientSideComponentsById GetClientSideWebParts GetContextWebThemeData GetCustomListTemplates GetDocumentAndMediaLibraries
  GetDocumentLibraries GetEntity GetFileByGuestUrl GetFileById GetFileByLinkingUrl GetFileByServerRelativePath
  GetFileByServerRelativeUrl GetFileByUrl GetFileByWOPIFrameUrl GetFolderById GetFolderByServerRelativePath
  GetFolderByServerRelativeUrl GetGroupUserEffectivePermissions GetList GetListByTitle GetListItem GetListItemByResourceId
  GetListItemUsingPath GetListOperation GetListUsingPath GetNewsList GetOnePageContextAsString GetPushNotificationSubscriber
  GetPushNotificationSubscribersByArgs GetPushNotificationSubscribersByUser GetRecycleBinItems GetRecycleBinItemsByQueryInfo
  GetRegionalDateTimeSchema GetSharedDocumentCount GetSharingLinkData GetSignalRChannel GetStorageEntity GetSubwebsFilteredForCurrentUser
  GetSubwebsForCurrentUser GetTimeZone GetUserById GetUserEffectivePermissions GetViewFromPath GetViewFromUrl GetWebUrlFromPageUrl
  HostedApps HubSiteData IncrementSiteClientTag IsCurrentUserAuditor JoinHubSite Lists ListTemplates LoadAndInstallApp
  LoadAndInstallAppInSpecifiedLocale LoadApp MapToIcon Modernize MultilingualSettings Navigation OneDriveSharedItems PageContextInfo
  ParentWeb PageRenderType ProcessExternalNotification PushNotificationSubscribers RecycleBin RegionalSettings
  RegisterPushNotificationSubscriber RemoveStorageEntity RemoveSupportedUILanguage RoleDefinitions RootFolder SetAccessRequestSiteDescriptionAndUpdate
  SetChromeOptions SetDefaultNewPageTemplateId SetGlobalNavSettings SetPageContextInfo SetStorageEntity SetUseAccessRequestDefaultAndUpdate
  SiteGroups SiteUserInfoList SiteUsers SyncFlowInstances SyncFlowTemplates SyncHubSiteTheme TenantAppCatalog TenantCorporateCatalog
  ThemeInfo TitleTranslations UnregisterPushNotificationSubscriber UploadImage UserCustomActions UserResources Webs WebInfos
  WorkflowAssociations WorkflowTemplates`);

const site =
  names(`Audit CreateCopyJob CreateCopyJobs CreateMigrationIngestionJob CreateMigrationJob CreateMigrationJobEncrypted
  CreatePreviewSPSite CreateSPAsyncReadJob Delete DeleteMigrationJob EnsureSeparateMembership EventReceivers ExtendUpgradeReminderDate Features
  GetBringYourOwnKeyRecoveryKeyMode GetBringYourOwnKeySiteStatus GetBringYourOwnKeyTenantStatus GetCatalog GetChanges GetCopyJobProgress
  GetMigrationJobStatus GetMigrationStatus GetRecycleBinItems GetRecycleBinItemsByQueryInfo GetWebPath GetWebTemplates HubSiteSynchronizableVisitorGroup
  HubSiteId Invalidate InvalidateCache IsDevFeatureEnabled IsSiteFeatureEnabled JoinHubSite MakeHubSite ML MultiGeoCopyJob NeedsUpgradeByType OnboardTenantForBringYourOwnKey OnHubSiteJoinRequestApproved
  OnHubSiteJoinRequestCanceled OnHubSiteJoinRequestDenied OpenWeb OpenWebById OpenWebUsingPath Owner ProvisionMigrationContainers
  ProvisionMigrationQueue ProvisionTemporaryAzureContainer RecoverTenantForBringYourOwnKey RecycleBin RegisterHubSite RootWeb
  RunHealthCheck RunUpgradeSiteSession SecondaryContact SetHubSiteJoinApprovalCorrelationId SetIsContributorOwnerEnabledPropertyBag
  SetSiteDescription SetSiteLogo StartDeduplicationJob UnregisterHubSite Update UpdateClientObjectModelUseRemoteAPIsPermissionSetting UpgradeInfo Usage
  UserCustomActions ValidateHubSiteJoinApprovalToken`);

const list = names(`${securable} ${resources}
  AddItem AddItemUsingPath AddValidateUpdateItem AddValidateUpdateItemUsingPath Author BulkValidateUpdateListItems ContentTypes
  CreatablesInfo CreateDocumentFromCAAModel CreateDocumentAndGetEditLink CreateMappedView CustomActionElements DataSource DefaultDisplayFormUrl
  DefaultEditFormUrl DefaultNewFormUrl DefaultView DeleteObject DescriptionTranslations EnsureEventsFromStream EnsureSignoffStatusField EventReceivers Fields
  Forms GetAsyncActionConfig GetBloomFilter GetBloomFilterWithCustomFields GetChanges GetChecklist GetCheckedOutFiles GetItemById
  GetItemByStringId GetItemByUniqueId GetItems GetListItemChangesSinceToken GetRelatedFields GetSpecialFolderUrl GetView
  GetWebDavUrl InformationRightsManagementSettings Items LikedByInformation OnQuickEditEnabled ParentWeb ParseDocumentTemplate
  PublishMappedView Recycle RenderExtendedListFormData RenderListContextMenuData RenderListData RenderListDataAsStream
  RenderListFilterData RenderListFormData ReserveListItemId RootFolder SaveAsNewView SaveAsTemplate SearchLookupFieldChoices
  SetExemptFromBlockDownloadOfNonViewableFiles Subscriptions SyncFlowCallbackUrl SyncFlowInstance SyncFlowInstances
  SyncFlowTemplates TitleTranslations UnpublishMappedView UpdateFormProcessingModelRetentionLabel UserCustomActions
  UserResources ValidateAppName VersionPolicies Views WorkflowAssociations`);

const user = names(
  'Alerts AadObjectId DeleteObject EmailWithFallback Expire Groups HexCid LoadExternalUsers OpenCurrentUserProfile',
);

/**
 * The neighbours and methods that things of a kind have in SharePoint, whether they are built here or not.
 * A kind without an entry may have anything.
 */
const byKind: Partial<Record<RouteKind, ReadonlySet<string>>> = {
  web,
  site,
  list,
  lists: names(
    'Add EnsureClientRenderedSitePagesLibrary EnsureEventsList EnsureSiteAssetsLibrary EnsureSitePagesLibrary GetById GetByTitle CreateListFromCsv',
  ),
  webs: names('Add GetById'),
  siteUser: user,
  siteUsers: names(
    'Add AddUserAsSiteAdmin GetByEmail GetById GetByLoginName RemoveById RemoveByLoginName',
  ),
  siteGroup: names('DeleteObject Expire Owner SetUserAsOwner Users'),
  siteGroups: names('Add GetById GetByName GetGroupsByIds RemoveById RemoveByLoginName'),
  roleDefinition: names('DeleteObject'),
  roleDefinitions: names('Add GetById GetByName GetByType RecreateMissingDefaultRoleDefinitions'),
  roleAssignment: names('DeleteObject Member RoleDefinitionBindings Groups'),
  roleAssignments: names(
    'AddRoleAssignment GetByPrincipal GetByPrincipalId Groups RemoveRoleAssignment',
  ),
  regionalSettings: names('InstalledLanguages TimeZone TimeZones Update'),
  timeZone: names('LocalTimeToUTC UTCToLocalTime SetId'),
  recycleBin: names(
    'DeleteAll DeleteAllSecondStageItems DeleteByIds GetById MoveAllToSecondStage MoveToSecondStageByIds RestoreAll RestoreByIds',
  ),
  recycled: names('Author DeletedBy DeleteObject MoveToSecondStage Restore'),
};

/** Names directly below `_api` without a dot; those with one are functions of some namespace. */
const services = names(
  `Apps ContextInfo FeatureGroups GraphService GroupService GroupSiteManager HubSites Lists Navigation ProcessQuery Publishing Reports Search Site
  SiteIconManager SiteLogoManager SitePages SPSiteManager Taxonomy ThemeManager TenantSettings Web Workflow v2.0 v2.1 $batch $metadata
  Social.feed Social.following SwitchUser AppBdcCatalog Alerts Me Machinelearning PolicyStore Contentcenter Signalr Tenant GtpOutlookAddIn OfficeGraph`,
);

const kindOfType: Readonly<Record<string, RouteKind>> = {
  'SP.Group': 'siteGroup',
  'SP.List': 'list',
  'SP.RoleAssignment': 'roleAssignment',
  'SP.RoleDefinition': 'roleDefinition',
  'SP.Site': 'site',
  'SP.User': 'siteUser',
  'SP.Web': 'web',
};

/** Whether SharePoint may have something of this name at a place of a kind; where that is not known, it may. */
export function mayBeThere(kind: RouteKind, name: string): boolean {
  const known = name.toLowerCase();
  if (kind === 'service') return known.includes('.') || services.has(known);
  return byKind[kind]?.has(known) ?? kind !== 'property';
}

/** The same for a thing of a type, such as `SP.Web`. */
export function mayHave(type: string, name: string): boolean {
  const kind = Object.hasOwn(kindOfType, type) ? kindOfType[type] : undefined;
  return kind === undefined || mayBeThere(kind, name);
}
