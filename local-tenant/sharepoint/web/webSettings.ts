import type { Json } from '../odata/entity';
import { unknownProperty, wrongPrimitive } from '../refusals';
import type { WebSettings } from '../storage/webs';

/** Settings of a web that can be written, with what they are when nobody says. */
export const usualWebSettings: WebSettings = {
  AllowRssFeeds: true,
  AlternateCssUrl: '',
  EnableMinimalDownload: false,
  FooterEmphasis: 0,
  FooterEnabled: true,
  FooterLayout: 0,
  HeaderEmphasis: 0,
  HeaderLayout: 0,
  HideTitleInHeader: false,
  HorizontalQuickLaunch: false,
  IsMultilingual: true,
  LogoAlignment: 0,
  MegaMenuEnabled: true,
  NavAudienceTargetingEnabled: false,
  NoCrawl: false,
  ObjectCacheEnabled: false,
  OverwriteTranslationsOnChange: false,
  QuickLaunchEnabled: true,
  SearchScope: 0,
  SiteLogoUrl: null,
  SyndicationEnabled: true,
  TenantAdminMembersCanShare: 0,
  TreeViewEnabled: false,
};

/** Settings that are only told when they are named. */
export const settableOnRequest: WebSettings = {
  CommentsOnSitePagesDisabled: false,
  DisableAppViews: false,
  DisableFlows: false,
  DisableRecommendedItems: false,
  HidePeoplePreviewingFiles: false,
  MembersCanShare: true,
  RequestAccessEmail: '',
  SaveSiteAsTemplateEnabled: false,
  SearchBoxInNavBar: 0,
  SearchBoxPlaceholderText: null,
  SiteLogoDescription: null,
};

const alsoWritten: WebSettings = {
  CustomMasterUrl: '',
  MasterUrl: '',
  UIVersion: 15,
  WelcomePage: '',
};

const known: WebSettings = { ...usualWebSettings, ...settableOnRequest, ...alsoWritten };

const kindOf = (name: string): string | undefined => {
  if (!Object.hasOwn(known, name)) return undefined;
  const usual = known[name];
  return usual === null ? 'string' : typeof usual;
};

const edm: Readonly<Record<string, string>> = {
  string: 'Edm.String',
  number: 'Edm.Int32',
  boolean: 'Edm.Boolean',
};

/** The settings in a request body; title and description are not among them. */
export function webSettingsIn(body: Readonly<Record<string, unknown>>): WebSettings {
  const found: { [name: string]: Json } = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title' || name === 'Description') continue;
    const kind = kindOf(name);
    if (kind === undefined) throw unknownProperty(name, 'SP.Web');
    if (value !== null && typeof value !== kind) throw wrongPrimitive(edm[kind] ?? kind);
    found[name] = value as Json;
  }
  return found as WebSettings;
}
