import type { PageModel } from '../pageModel';

const noGuid = '00000000-0000-0000-0000-000000000000';

/** What SharePoint preloads into a page about the person, the site and the web. */
export const pageContextOf = ({ person, site, tenantId, permissions, locale }: PageModel) => ({
  aadInfo: { tenantId, userId: person.id, instanceUrl: `${location.origin}/identity` },
  cultureInfo: {
    currentCultureName: locale.toLowerCase(),
    currentUICultureName: locale.toLowerCase(),
    isRightToLeft: false,
  },
  site: {
    absoluteUrl: site.absoluteUrl,
    serverRelativeUrl: site.path,
    id: site.id,
    correlationId: noGuid,
  },
  web: {
    absoluteUrl: site.absoluteUrl,
    serverRelativeUrl: site.path,
    id: site.webId,
    title: site.title,
    language: 1053,
    languageName: locale.toLowerCase(),
    logoUrl: '',
    permissions,
    isAppWeb: false,
    templateName: '64',
  },
  user: {
    displayName: person.name,
    email: person.mail,
    loginName: `i:0#.f|membership|${person.mail}`,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    preferUserTimeZone: false,
  },
});

/** The same for scripts that read the older form. It has no form digest: clients fetch one, as on a long-lived page. */
export const legacyPageContextOf = ({ person, site, tenantId }: PageModel) => ({
  webAbsoluteUrl: site.absoluteUrl,
  webServerRelativeUrl: site.path,
  webTitle: site.title,
  webId: site.webId,
  siteAbsoluteUrl: site.absoluteUrl,
  siteServerRelativeUrl: site.path,
  siteId: site.id,
  portalUrl: `${location.origin}/`,
  aadTenantId: tenantId,
  aadUserId: person.id,
  userDisplayName: person.name,
  userEmail: person.mail,
  userPrincipalName: person.mail,
  userLoginName: `i:0#.f|membership|${person.mail}`,
  currentCultureName: 'sv-SE',
  currentUICultureName: 'sv-SE',
  currentLanguage: 1053,
});
