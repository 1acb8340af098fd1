import { listPath } from '../lists/listEntity';
import type { Site } from '../site';
import { webLibrary } from '../web/webLibraries';
import { navigationNodes } from './navigationNodes';

const swedish = 1053;

/** Gives a new web the menu at its side. */
export function furnishNavigation(site: Site): void {
  const [home, contents] =
    site.web.language === swedish ? ['Start', 'Webbplatsinnehåll'] : ['Home', 'Site contents'];
  const add = (Title: string, Url: string): void =>
    void navigationNodes.add(site, { menu: 'quick' }, { Title, Url });
  add(home ?? '', site.path);
  for (const place of ['documents', 'pages'] as const) {
    const library = webLibrary(site, place);
    if (library !== undefined) add(library.title, `${listPath(site, library)}/Forms/AllItems.aspx`);
  }
  add(contents ?? '', `${site.path}/_layouts/15/viewlsts.aspx`);
}
