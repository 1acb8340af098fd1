import type { IncomingMessage } from 'node:http';
import { chosenTheme, themes, type Theme } from '../pages/theme';

const askedFor = (url: URL): Theme | undefined =>
  themes.find((theme) => theme === url.searchParams.get('theme'));

/** The theme of a SharePoint page: what its address asks for, else what the visitor chose earlier. */
export const pageTheme = (request: IncomingMessage, url: URL): Theme =>
  askedFor(url) ?? chosenTheme(request) ?? 'light';

/** The theme that Teams names in a tab's address; its light one is called *default*. */
export const tabTheme = (url: URL): Theme => askedFor(url) ?? 'light';

/** Remembers a choice made by address, for every page of the tenant. */
export const rememberedTheme = (url: URL): string | undefined => {
  const theme = askedFor(url);
  return theme && `kvittens_theme=${theme}; Path=/; SameSite=Lax; Max-Age=31536000`;
};
