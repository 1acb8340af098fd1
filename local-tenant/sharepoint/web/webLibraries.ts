import { createList } from '../lists/createList';
import type { Site } from '../site';
import type { List } from '../storage/catalog';

type Place = 'documents' | 'pages' | 'assets' | 'styles' | 'forms';

/** A library that SharePoint itself makes: the last part of its address and its title, by the web's language. */
interface WebLibrary {
  readonly template: number;
  readonly urlName: string;
  readonly title: string;
  readonly swedish: { readonly urlName?: string; readonly title: string };
}

const swedish = 1053;

const libraries: Readonly<Record<Place, WebLibrary>> = {
  documents: {
    template: 101,
    urlName: 'Shared Documents',
    title: 'Documents',
    swedish: { urlName: 'Delade dokument', title: 'Dokument' },
  },
  pages: {
    template: 119,
    urlName: 'SitePages',
    title: 'Site Pages',
    swedish: { title: 'Webbplatssidor' },
  },
  assets: {
    template: 101,
    urlName: 'SiteAssets',
    title: 'Site Assets',
    swedish: { title: 'Webbplatstillgångar' },
  },
  styles: {
    template: 101,
    urlName: 'Style Library',
    title: 'Style Library',
    swedish: { title: 'Formatbibliotek' },
  },
  forms: {
    template: 101,
    urlName: 'FormServerTemplates',
    title: 'Form Templates',
    swedish: { title: 'Formulärmallar' },
  },
};

const inLanguage = (
  site: Site,
  place: Place,
): { readonly urlName: string; readonly title: string } => {
  const { swedish: own, ...library } = libraries[place];
  return site.web.language === swedish ? { ...library, ...own } : library;
};

/** A library that SharePoint makes, where the web has it. */
export function webLibrary(site: Site, place: Place): List | undefined {
  return site.catalog.byUrlName(inLanguage(site, place).urlName);
}

/** A library that SharePoint makes; made now if the web lacks it. */
export function ensureWebLibrary(site: Site, place: Place): List {
  const known = webLibrary(site, place);
  if (known !== undefined) return known;
  const { urlName, title } = inLanguage(site, place);
  const body = { Title: title, BaseTemplate: libraries[place].template };
  return createList(site, body, urlName);
}

/** Gives a new web the libraries it begins with; the root of a site collection has more. */
export function furnishLibraries(site: Site): void {
  const isRoot = site.web.parent === null;
  const places: readonly Place[] = isRoot
    ? ['documents', 'forms', 'pages', 'styles']
    : ['documents', 'pages'];
  places.forEach((place) => ensureWebLibrary(site, place));
}
