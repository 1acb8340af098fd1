import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTemplate } from './fillTemplate';
import { webPartIds } from './webPartIds';

/** What a tenant decides: the app's client id, and the site whose pages and lists the tabs show. */
export interface TenantChoice {
  readonly clientId: string;
  readonly siteUrl: string;
}

/** The app's manifest for a tenant, as JSON. A tab opens on the site itself: the lists it shows are there. */
export function filledManifest({ clientId, siteUrl }: TenantChoice): string {
  const { origin, host, pathname } = new URL(siteUrl);
  const sitePath = pathname.replace(/\/+$/, '');
  return fillTemplate(readFileSync(join(__dirname, 'manifest.template.json'), 'utf8'), {
    CLIENT_ID: clientId,
    SITE_URL: `${origin}${sitePath}`,
    SITE_HOST: host,
    SITE_PATH: sitePath,
    ...webPartIds(join(__dirname, '..', 'src', 'webparts')),
  });
}
