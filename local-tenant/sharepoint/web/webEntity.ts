import { currentChangeToken } from '../changes/currentChangeToken';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import { emptyGuid } from './emptyGuid';
import { webSettingsOf } from './siteSettings';
import { onlyAsked } from './webOnRequest';
import { usualWebSettings } from './webSettings';

/** The web as an answer. */
export function webEntity(site: Site): Entity {
  const { web } = site;
  const [template = '', configuration = '0'] = web.template.split('#');
  const settings = webSettingsOf(web.settings);
  return {
    type: 'SP.Web',
    id: `${site.webUrl}/_api/Web`,
    editLink: 'Web',
    properties: {
      ...usualWebSettings,
      AppInstanceId: emptyGuid,
      ClassicWelcomePage: null,
      Configuration: Number(configuration),
      Created: web.created,
      CurrentChangeToken: currentChangeToken(site, { at: 'web' }),
      CustomMasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
      DesignPackageId: emptyGuid,
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
      Id: web.id,
      IsEduClass: false,
      IsEduClassProvisionChecked: false,
      IsEduClassProvisionPending: false,
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
      ...settings,
      Description: web.description,
      Title: web.title,
    },
    onRequest: onlyAsked(site, settings),
  };
}

/** The root web of the site collection that a web belongs to. */
export const rootOf = (site: Site): Site => {
  const root = site.webs.byKey(site.web.collection);
  return root === undefined ? site : site.at(root);
};
