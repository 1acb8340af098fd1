import type { Directory, SitePage } from '../directory';
import type { Theme } from '../pages/theme';
import { html, type Html } from '../pages/html';
import type { PageModel } from './pageModel';
import { pageAddress } from './sitePages';
import { canvas, pageDocument } from './pageDocument';

export interface SharePointPage {
  readonly model: PageModel;
  readonly page: SitePage;
  readonly directory: Directory;
  readonly theme: Theme;
  readonly loader: string;
}

const themeWords: readonly (readonly [Theme, string])[] = [
  ['light', 'Ljust'],
  ['dark', 'Mörkt'],
  ['contrast', 'Hög kontrast'],
];

const suiteBar = ({ model, page, directory }: SharePointPage): Html => html`<div class="suite-bar">
<a class="region" href="/">${directory.name}</a>
<span class="application">SharePoint</span>
<p class="person"><span class="name">${model.person.name}</span><span class="job">${model.person.title}</span></p>
<a class="change" href="/?return=${encodeURIComponent(pageAddress(directory, page))}">Byt person</a>
</div>`;

const themeChoice = ({
  directory,
  page,
  theme,
}: SharePointPage): Html => html`<nav class="theme-choice" aria-label="Utseende">
${themeWords.map(
  ([name, word]) =>
    html`<a href="${pageAddress(directory, page)}?theme=${name}"${name === theme && html` aria-current="true"`}>${word}</a>`,
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
  directory,
  page,
}: SharePointPage): Html => html`<nav class="site-navigation" aria-label="Webbplatsen">
<ul>
${directory.pages.map(
  (one) =>
    html`<li><a href="${pageAddress(directory, one)}"${one === page && html` aria-current="page"`}>${one.title}</a></li>`,
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
