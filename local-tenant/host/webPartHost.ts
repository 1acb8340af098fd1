import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Directory, Person, Principal } from '../directory';
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
import { sharePointPage } from './sharePointPage';
import { sitePagesOf, type SitePage } from './sitePages';
import { teamsTabPage } from './teamsTabPage';
import { pageTheme, rememberedTheme, tabTheme } from './wantedTheme';

export interface WebPartHostSetting {
  readonly origin: string;
  readonly directory: Directory;
  readonly projectRoot: string;
  readonly identity: {
    readonly authenticate: (request: IncomingMessage) => Promise<Principal | undefined>;
  };
  /** The site's pages; without them every built web part has a page of its own. */
  readonly pages?: readonly SitePage[];
  /** What an editor of the page has set in a web part's property pane, by the web part's alias. */
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
const notMade = 'Webbdelarna är inte byggda. Kör npm run build och ladda om sidan.';

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
      .map((manifest) => withProperties(manifest, setting.properties?.[manifest.alias]));

  const modelFor = (
    person: Person,
    host: PageModel['host'],
    webParts: readonly ComponentManifest[],
  ): PageModel => {
    const modules = amdModules(projectRoot, webParts, locale);
    return pageModel({ origin, directory, person, locale, host, iconFonts, modules, webParts });
  };

  const answerSitePage = (name: string, { request, response, url, person }: Visit): void => {
    const built = builtWebParts();
    const pages = setting.pages ?? sitePagesOf(built, locale);
    const page = pages.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!page) {
      const sentence = `Sidan ${name} finns inte på webbplatsen.`;
      return sendSentence(response, 404, built.length === 0 ? notMade : sentence);
    }
    const webParts = page.webParts.flatMap((alias) => built.filter((one) => one.alias === alias));
    if (webParts.length === 0) return sendSentence(response, 404, notMade);
    const model = modelFor(person, 'sharepoint', webParts);
    const theme = pageTheme(request, url);
    const cookie = rememberedTheme(url);
    if (cookie) response.setHeader('set-cookie', cookie);
    const view = { model, page, pages, theme, loader, regionName: directory.name };
    return sendPage(response, sharePointPage(view));
  };

  const answerTeamsTab = ({ response, url, person }: Visit): void => {
    const wanted = url.searchParams.get('componentId')?.toLowerCase();
    const manifest = builtWebParts().find(({ id }) => id.toLowerCase() === wanted);
    if (!manifest) return sendSentence(response, 404, 'Webbdelen finns inte bland de byggda.');
    const model = modelFor(person, 'teams', [manifest]);
    return sendPage(
      response,
      teamsTabPage(model, titleOf(manifest, locale), tabTheme(url), loader),
    );
  };

  const leadToFirstPage = ({ response }: Visit): void => {
    const [first] = setting.pages ?? sitePagesOf(builtWebParts(), locale);
    if (first) return sendRedirect(response, `${sitePath}/SitePages/${first.name}.aspx`);
    return sendSentence(response, 404, notMade);
  };

  const answerFor = (path: string): ((visit: Visit) => void) | undefined => {
    const site = sitePath.toLowerCase();
    const below = path.toLowerCase().startsWith(site) ? path.slice(site.length) : undefined;
    if (below === undefined) return undefined;
    if (/^\/?$|^\/sitepages\/home\.aspx$/i.test(below)) return leadToFirstPage;
    if (/^\/_layouts\/15\/teamshostedapp\.aspx$/i.test(below)) return answerTeamsTab;
    const name = /^\/sitepages\/([\w-]+)\.aspx$/i.exec(below)?.[1];
    return name === undefined ? undefined : (visit) => answerSitePage(name, visit);
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
