import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTemplate } from './fillTemplate';
import { webPartIds } from './webPartIds';

/** What a tenant decides: the app's client id, and the site whose pages and lists the tabs show. */
export interface TenantChoice {
  readonly clientId: string;
  readonly siteUrl: string;
  /** The region's own stable links to documents; Teams hands links of their hosts to the bot (GD-12). */
  readonly stableLinks?: readonly string[];
}

interface Manifest {
  readonly composeExtensions: readonly {
    readonly messageHandlers: readonly { readonly value: { domains: readonly string[] } }[];
  }[];
}

const withHosts = (filled: string, hosts: readonly string[]): string => {
  const manifest = JSON.parse(filled) as Manifest;
  const handlers = manifest.composeExtensions.flatMap((one) => one.messageHandlers);
  for (const { value } of handlers)
    value.domains = Array.from(new Set([...value.domains, ...hosts]));
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

/** The app's manifest for a tenant, as JSON. A tab opens on the site itself: the lists it shows are there. */
export function filledManifest({ clientId, siteUrl, stableLinks = [] }: TenantChoice): string {
  const { origin, host, pathname } = new URL(siteUrl);
  const sitePath = pathname.replace(/\/+$/, '');
  const template = readFileSync(join(__dirname, 'manifest.template.json'), 'utf8');
  const filled = fillTemplate(template, {
    CLIENT_ID: clientId,
    SITE_URL: `${origin}${sitePath}`,
    SITE_HOST: host,
    SITE_PATH: sitePath,
    ...webPartIds(join(__dirname, '..', 'src', 'webparts')),
  });
  return withHosts(
    filled,
    stableLinks.map((link) => new URL(link).host),
  );
}
