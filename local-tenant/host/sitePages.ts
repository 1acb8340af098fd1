import { titleOf, type ComponentManifest } from './componentManifest';

/** A page of the site: its file name without `.aspx`, and the web parts on it by alias. */
export interface SitePage {
  readonly name: string;
  readonly title: string;
  readonly webParts: readonly string[];
}

/** Pages whose place in the navigation is decided; every other web part follows with a page of its own. */
const order: readonly string[] = ['SafetyNoticesWebPart'];

const place = (alias: string): number => {
  const found = order.indexOf(alias);
  return found < 0 ? order.length : found;
};

/** A title as a file name: *Mina kvittenser* is `MinaKvittenser`. */
export const pageName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** One page for each built web part, named by its title. */
export const sitePagesOf = (
  webParts: readonly ComponentManifest[],
  locale: string,
): readonly SitePage[] =>
  webParts
    .map((manifest) => ({ alias: manifest.alias, title: titleOf(manifest, locale) }))
    .sort((a, b) => place(a.alias) - place(b.alias) || a.title.localeCompare(b.title, locale))
    .map(({ alias, title }) => ({ name: pageName(title), title, webParts: [alias] }));
