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
    Created: site.web.created,
    CustomMasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
    Description: site.web.description,
    EnableMinimalDownload: false,
    Id: site.web.id,
    IsMultilingual: true,
    Language: site.web.language,
    LastItemModifiedDate: site.web.modified,
    MasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
    QuickLaunchEnabled: true,
    RecycleBinEnabled: true,
    ServerRelativeUrl: site.path,
    SyndicationEnabled: true,
    Title: site.web.title,
    TreeViewEnabled: false,
    UIVersion: 15,
    Url: site.webUrl,
    WebTemplate: site.web.template.split('#')[0] ?? '',
    WelcomePage: 'SitePages/Home.aspx',
  },
});

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
    Id: site.web.collectionId,
    ReadOnly: false,
    ServerRelativeUrl: rootOf(site).path,
    Url: rootOf(site).webUrl,
  },
});
