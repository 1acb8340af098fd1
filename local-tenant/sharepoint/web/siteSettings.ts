import type { WebSettings } from '../storage/webs';

// The settings of a site collection are kept with those of its root web.
const prefix = 'Site/';

/** The name under which a setting of a site collection is kept. */
export const siteSetting = (name: string): string => `${prefix}${name}`;

const picked = (
  settings: WebSettings,
  isOfSite: boolean,
): (readonly [string, WebSettings[string]])[] =>
  Object.entries(settings).flatMap(([name, value]) => {
    if (name.startsWith(prefix) !== isOfSite) return [];
    return [[isOfSite ? name.slice(prefix.length) : name, value ?? null] as const];
  });

/** Those of the site collection among the settings of its root web. */
export const siteSettingsOf = (settings: WebSettings): WebSettings =>
  Object.fromEntries(picked(settings, true));

/** Those of the web itself. */
export const webSettingsOf = (settings: WebSettings): WebSettings =>
  Object.fromEntries(picked(settings, false));
