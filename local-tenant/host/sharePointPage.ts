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

const pageUrl = (model: PageModel, page: SitePage): string =>
  `${model.site.path}/SitePages/${page.name}.aspx`;

const suiteBar = ({ model, page, regionName }: SharePointPage): Html => html`<div class="suite-bar">
<a class="region" href="/">${regionName}</a>
<span class="application">SharePoint</span>
<p class="person"><span class="name">${model.person.name}</span><span class="job">${model.person.title}</span></p>
<a class="change" href="/?return=${encodeURIComponent(pageUrl(model, page))}">Byt person</a>
</div>`;

const themeChoice = ({
  model,
  page,
  theme,
}: SharePointPage): Html => html`<nav class="theme-choice" aria-label="Utseende">
${themeWords.map(
  ([name, word]) =>
    html`<a href="${pageUrl(model, page)}?theme=${name}"${name === theme && html` aria-current="true"`}>${word}</a>`,
)}
</nav>`;

const siteHeader = (view: SharePointPage): Html => {
  const { title } = view.model.site;
  return html`<div class="site-header">
<p class="site-logo" aria-hidden="true">${title.slice(0, 2).toUpperCase()}</p>
<p class="site-title">${title}</p>
${themeChoice(view)}
</div>`;
};

const navigation = ({
  model,
  page,
  pages,
}: SharePointPage): Html => html`<nav class="site-navigation" aria-label="Webbplatsen">
<ul>
${pages.map(
  (one) =>
    html`<li><a href="${pageUrl(model, one)}"${one.name === page.name && html` aria-current="page"`}>${one.title}</a></li>`,
)}
<li><a href="/teams">Teams</a></li>
<li><a href="/mail">E-post</a></li>
</ul>
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
<header>${suiteBar(view)}${siteHeader(view)}</header>
<div class="site">
${navigation(view)}
<main id="content" tabindex="-1"><h1>${view.page.title}</h1>${canvas(view.model)}</main>
</div>`,
  });
