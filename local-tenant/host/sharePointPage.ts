import type { Theme } from '../pages/theme';
import { html, type Html } from '../pages/html';
import type { PageModel } from './pageModel';
import type { SitePage } from './sitePages';
import { canvas, pageDocument } from './pageDocument';

export interface SharePointPage {
  readonly model: PageModel;
  readonly page: SitePage;
  readonly pages: readonly SitePage[];
  readonly theme: Theme;
  readonly loader: string;
  readonly regionName: string;
}

const themeWords: readonly (readonly [Theme, string])[] = [
  ['light', 'Ljust'],
  ['dark', 'Mörkt'],
  ['contrast', 'Hög kontrast'],
];

const pageUrl = (model: PageModel, page: SitePage, theme: Theme): string =>
  `${model.site.path}/SitePages/${page.name}.aspx${theme === 'light' ? '' : `?theme=${theme}`}`;

const current = (isCurrent: boolean): Html | false => isCurrent && html` aria-current="page"`;

const suiteBar = ({ model, page, regionName }: SharePointPage): Html => {
  const back = `${model.site.path}/SitePages/${page.name}.aspx`;
  return html`<header class="suite-bar">
    <a class="region" href="/">${regionName}</a>
    <span class="application">SharePoint</span>
    <p class="person">
      <span class="name">${model.person.name}</span><span class="job">${model.person.title}</span>
    </p>
    <a class="change" href="/?return=${encodeURIComponent(back)}">Byt person</a>
  </header>`;
};

const navigation = ({ model, page, pages, theme }: SharePointPage): Html =>
  html`<nav class="site-navigation" aria-label="Webbplatsen">
    <ul>
      ${pages.map(
        (one) =>
          html`<li>
            <a href="${pageUrl(model, one, theme)}" ${current(one.name === page.name)}
              >${one.title}</a
            >
          </li>`,
      )}
      <li><a href="/teams">Teams</a></li>
      <li><a href="/mail">E-post</a></li>
    </ul>
  </nav>`;

const themeChoice = ({ model, page, theme }: SharePointPage): Html =>
  html`<nav class="theme-choice" aria-label="Utseende">
    ${themeWords.map(
      ([name, word]) =>
        html`<a href="${pageUrl(model, page, name)}" ${name === theme && html` aria-current="true"`}
          >${word}</a
        >`,
    )}
  </nav>`;

/** A modest SharePoint page: suite bar, the site's navigation, the page's title and its web parts. */
export const sharePointPage = (view: SharePointPage): Html =>
  pageDocument({
    title: `${view.page.title} – ${view.model.site.title}`,
    theme: view.theme,
    kind: 'sharepoint',
    loader: view.loader,
    model: view.model,
    body: html`<a class="skip" href="#content">Hoppa till innehållet</a>
      ${suiteBar(view)}
      <div class="site-header">
        <p class="site-logo" aria-hidden="true">
          ${view.model.site.title.slice(0, 2).toUpperCase()}
        </p>
        <p class="site-title">${view.model.site.title}</p>
        ${themeChoice(view)}
      </div>
      <div class="site">
        ${navigation(view)}
        <main id="content" tabindex="-1">
          <h1>${view.page.title}</h1>
          ${canvas(view.model)}
        </main>
      </div>`,
  });
