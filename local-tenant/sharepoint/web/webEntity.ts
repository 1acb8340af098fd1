import type { Entity } from '../odata/entity';
import type { Site } from '../site';

/** The web as an answer. */
export const webEntity = (site: Site): Entity => ({
  type: 'SP.Web',
  editLink: 'Web',
  properties: {
    AllowRssFeeds: true,
    AppInstanceId: '00000000-0000-0000-0000-000000000000',
    Configuration: 0,
    Created: '2026-01-01T00:00:00Z',
    CustomMasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
    Description: '',
    EnableMinimalDownload: false,
    Id: site.directory.site.webId,
    IsMultilingual: true,
    Language: 1053,
    LastItemModifiedDate: '2026-01-01T00:00:00Z',
    MasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
    QuickLaunchEnabled: true,
    RecycleBinEnabled: true,
    ServerRelativeUrl: site.path,
    SyndicationEnabled: true,
    Title: site.directory.site.title,
    TreeViewEnabled: false,
    UIVersion: 15,
    Url: site.webUrl,
    WebTemplate: 'STS',
    WelcomePage: 'SitePages/Home.aspx',
  },
});

/** The site collection as an answer. */
export const siteEntity = (site: Site): Entity => ({
  type: 'SP.Site',
  editLink: 'Site',
  properties: {
    Id: site.directory.site.id,
    ReadOnly: false,
    ServerRelativeUrl: site.path,
    Url: site.webUrl,
  },
});
