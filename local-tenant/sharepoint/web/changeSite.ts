import { sharePointDate } from '../fields/sharePointDate';
import { unknownProperty, wrongPrimitive } from '../refusals';
import type { Site } from '../site';
import { siteSetting } from './siteSettings';
import { rootOf } from './webEntity';

const settable: Readonly<Record<string, 'boolean' | 'string' | 'number'>> = {
  AllowDesigner: 'boolean',
  AllowMasterPageEditing: 'boolean',
  AllowRevertFromTemplate: 'boolean',
  AllowSelfServiceUpgrade: 'boolean',
  AuditLogTrimmingRetention: 'number',
  Classification: 'string',
  CommentsOnSitePagesDisabled: 'boolean',
  DisableAppViews: 'boolean',
  DisableCompanyWideSharingLinks: 'boolean',
  DisableFlows: 'boolean',
  SearchBoxInNavBar: 'number',
  ShareByEmailEnabled: 'boolean',
  ShareByLinkEnabled: 'boolean',
  ShowUrlStructure: 'boolean',
  SocialBarOnSitePagesDisabled: 'boolean',
  TrimAuditLog: 'boolean',
};

const edm = { boolean: 'Edm.Boolean', string: 'Edm.String', number: 'Edm.Int32' } as const;

/** Changes settings of a site collection; refuses those that it does not have or that cannot be set. */
export function changeSite(site: Site, body: Readonly<Record<string, unknown>>): void {
  const root = rootOf(site);
  const settings = { ...root.web.settings };
  for (const [name, value] of Object.entries(body)) {
    const kind = Object.hasOwn(settable, name) ? settable[name] : undefined;
    if (kind === undefined) throw unknownProperty(name, 'SP.Site');
    if (typeof value !== kind) throw wrongPrimitive(edm[kind]);
    settings[siteSetting(name)] = value as string | number | boolean;
  }
  site.webs.change(root.web, { settings }, sharePointDate(site.now()));
}
