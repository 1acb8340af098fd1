import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Directory, Library, Person, Principal, SitePage } from '../directory';
import { sendNotBuilt, sendRedirect } from '../http/answer';
import type { HttpPart } from '../http/httpPart';
import { amdModules } from './amdModules';
import {
  readManifests,
  titleOf,
  withProperties,
  type ComponentManifest,
} from './componentManifest';
import { createHostAssets } from './hostAssets';
import { sendAsset, sendPage, sendSentence } from './hostAnswers';
import { pageModel, type PageModel } from './pageModel';
import { packageUrl } from './servedPackages';
import { canvas, webPartScripts } from './pageDocument';
import { libraryPage } from './libraryPage';
import { siteFrame } from './siteFrame';
import { homePage, libraryAddress, libraryAt, pageAddress } from './sitePages';
import { teamsTabPage } from './teamsTabPage';
import type { Theme } from '../pages/theme';
import { pageTheme, rememberedTheme, tabTheme } from './wantedTheme';

export interface WebPartHostSetting {
  readonly origin: string;
  readonly directory: Directory;
  readonly projectRoot: string;
  readonly identity: {
    readonly authenticate: (request: IncomingMessage) => Promise<Principal | undefined>;
  };
  /** What an editor has set in the web parts' property panes: by alias, and under `*` for all. */
  readonly properties?: WebPartProperties;
}

export interface WebPartProperties {
  readonly [alias: string]: { readonly [property: string]: unknown };
}

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly person: Person;
}

const locale = 'sv-SE';

const isSameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
/** SharePoint's pages and Teams' tabs with the built web parts on Microsoft's own runtime, and all that they load. */
export const createWebPartHost = (setting: WebPartHostSetting): { readonly part: HttpPart } => {
  const { origin, directory, projectRoot, identity } = setting;
  const assetAt = createHostAssets(projectRoot);
  const sitePath = directory.site.path;
  const loader = packageUrl(
    projectRoot,
    '@microsoft/sp-loader',
    'blobs/requirejs/2.3.7/require.min.js',
  );
  const iconFonts = packageUrl(projectRoot, '@fluentui/font-icons-mdl2', 'fonts/');

  // Read at every page, so that a new build is seen without a restart.
  const builtWebParts = (): readonly ComponentManifest[] =>
    readManifests(join(projectRoot, 'release', 'manifests'))
      .filter(({ componentType }) => componentType === 'WebPart')
      .map((manifest) =>
        withProperties(manifest, {
          ...setting.properties?.['*'],
          ...setting.properties?.[manifest.alias],
        }),
      );

  const modelFor = (
    person: Person,
    host: PageModel['host'],
    wanted: readonly string[],
  ): PageModel => {
    const built = builtWebParts();
    const webParts = wanted.flatMap((id) => built.filter((one) => isSameId(one.id, id)));
    const modules = amdModules(projectRoot, webParts, locale);
    const missing = wanted.filter((id) => !built.some((one) => isSameId(one.id, id)));
    const made = { locale, host, iconFonts, modules, webParts, missing };
    return pageModel({ ...made, origin, directory, person });
  };

  const themeFor = ({ request, response, url }: Visit): Theme => {
    const cookie = rememberedTheme(url);
    if (cookie) response.setHeader('set-cookie', cookie);
    return pageTheme(request, url);
  };

  const answerSitePage = (page: SitePage, visit: Visit): void => {
    const { person, response } = visit;
    const model = modelFor(person, 'sharepoint', page.webParts);
    const view = {
      ...{ directory, person, theme: themeFor(visit), title: page.title },
      address: pageAddress(directory, page),
      content: canvas(model),
      scripts: webPartScripts(model, loader),
    };
    sendPage(response, siteFrame(view));
  };

  const answerLibrary = (library: Library, visit: Visit): void => {
    const address = libraryAddress(directory, library);
    const { person, response } = visit;
    const view = { directory, person, theme: themeFor(visit), address };
    sendPage(response, libraryPage(view, library));
  };

  const answerTeamsTab = ({ response, url, person }: Visit): void => {
    const wanted = url.searchParams.get('componentId') ?? '';
    const model = modelFor(person, 'teams', [wanted]);
    const [placed] = model.webParts;
    const title = placed ? titleOf(placed.manifest, locale) : directory.teamsApp.name;
    sendPage(response, teamsTabPage(model, title, tabTheme(url), loader));
  };

  const leadHome = ({ response }: Visit): void => sendRedirect(response, homePage(directory));

  const answerFor = (path: string): ((visit: Visit) => void) | undefined => {
    const site = sitePath.toLowerCase();
    const below = path.toLowerCase().startsWith(site) ? path.slice(site.length) : undefined;
    if (below === undefined) return undefined;
    if (/^\/?$|^\/sitepages\/home\.aspx$/i.test(below)) return leadHome;
    if (/^\/_layouts\/15\/teamshostedapp\.aspx$/i.test(below)) return answerTeamsTab;
    const library = libraryAt(directory, path);
    if (library) return (visit) => answerLibrary(library, visit);
    const file = /^\/sitepages\/([\w-]+\.aspx)$/i.exec(below)?.[1];
    if (file === undefined) return undefined;
    const page = directory.pages.find((one) => one.file.toLowerCase() === file.toLowerCase());
    if (page) return (visit) => answerSitePage(page, visit);
    const sentence = `Sidan ${file} finns inte på webbplatsen.`;
    return ({ response }) => sendSentence(response, 404, sentence);
  };

  const part: HttpPart = async (request, response, url) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (url.pathname.startsWith('/_host/')) {
      const asset = isRead ? await assetAt(url.pathname.slice('/_host/'.length)) : undefined;
      if (asset) sendAsset(request, response, asset);
      else sendSentence(response, 404, 'Filen finns inte.');
      return true;
    }
    const answer = answerFor(url.pathname);
    if (!answer) return false;
    if (!isRead) {
      sendNotBuilt(request, response, 'pages can only be read');
      return true;
    }
    const principal = await identity.authenticate(request);
    if (principal?.kind === 'person') answer({ request, response, url, person: principal.person });
    else sendRedirect(response, `/?return=${encodeURIComponent(url.pathname + url.search)}`);
    return true;
  };

  return { part };
};
