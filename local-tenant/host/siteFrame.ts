import type { Directory, Person } from '../directory';
import type { Theme } from '../pages/theme';
import { html, type Html } from '../pages/html';
import { pageDocument } from './pageDocument';
import { libraryAddress, pageAddress } from './sitePages';

/** A page of the site: who looks at it, where it is, and what it shows. */
export interface SiteView {
  readonly directory: Directory;
  readonly person: Person;
  readonly theme: Theme;
  readonly title: string;
  /** Its path; the navigation marks it. */
  readonly address: string;
  readonly content: Html;
  readonly scripts: Html;
}

const themeWords: readonly (readonly [Theme, string])[] = [
  ['light', 'Ljust'],
  ['dark', 'Mörkt'],
  ['contrast', 'Hög kontrast'],
];

const suiteBar = ({ directory, person, address }: SiteView): Html => html`<div class="suite-bar">
<a class="region" href="/">${directory.name}</a>
<span class="application">SharePoint</span>
<p class="person"><span class="name">${person.name}</span><span class="job">${person.title}</span></p>
<a class="change" href="/?return=${encodeURIComponent(address)}">Byt person</a>
</div>`;

const themeChoice = ({
  address,
  theme,
}: SiteView): Html => html`<nav class="theme-choice" aria-label="Utseende">
${themeWords.map(
  ([name, word]) =>
    html`<a href="${address}?theme=${name}"${name === theme && html` aria-current="true"`}>${word}</a>`,
)}
</nav>`;

const siteHeader = (view: SiteView): Html => {
  const { title } = view.directory.site;
  return html`<div class="site-header">
<p class="site-logo" aria-hidden="true">${title.slice(0, 2).toUpperCase()}</p>
<p class="site-title">${title}</p>
${themeChoice(view)}
</div>`;
};

const navigation = ({ directory, address }: SiteView): Html => {
  const places = [
    ...directory.pages.map((page) => [pageAddress(directory, page), page.title] as const),
    ...(directory.libraries ?? []).map(
      (library) => [libraryAddress(directory, library), library.title] as const,
    ),
    ['/teams', 'Teams'] as const,
    ['/mail', 'E-post'] as const,
  ];
  return html`<nav class="site-navigation" aria-label="Webbplatsen">
<ul>
${places.map(
  ([path, title]) =>
    html`<li><a href="${path}"${path === address && html` aria-current="page"`}>${title}</a></li>`,
)}
</ul>
</nav>`;
};

/** A modest SharePoint page: suite bar, the site's navigation, the page's title and its content. */
export const siteFrame = (view: SiteView): Html =>
  pageDocument({
    title: `${view.title} – ${view.directory.site.title}`,
    theme: view.theme,
    kind: 'sharepoint',
    scripts: view.scripts,
    body: html`<a class="skip" href="#content">Hoppa till innehållet</a>
<header>${suiteBar(view)}${siteHeader(view)}</header>
<div class="site">
${navigation(view)}
<main id="content" tabindex="-1"><h1>${view.title}</h1>${view.content}</main>
</div>`,
  });
