import { publicPageTexts as words } from '../../src/text/publicPageTexts';
import { html, type Markup } from '../links/markup';

/** Whose pages they are, and where they are to lie. */
export interface PublicSite {
  readonly region: string;
  /** `https://vardgivare.region.se/styrande-dokument/`; without it there is neither feed nor map of the site. */
  readonly address?: string;
}

/** The site of a region, as its settings say. */
export const publicSiteOf = ({
  name,
  documents,
}: {
  readonly name: string;
  readonly documents?: { readonly publicAddress?: string } | undefined;
}): PublicSite => ({
  region: name,
  ...(documents?.publicAddress === undefined ? {} : { address: documents.publicAddress }),
});

/** What a public page may load: the stylesheet and the script beside it, nothing else. It has no form and no frame. */
export const publicPolicy = [
  `default-src 'none'`,
  `style-src 'self'`,
  `script-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');

const icons = {
  good: html`<path d="M20 6 9 17l-5-5"/>`,
  warn: html`<path d="M12 3 2 21h20zM12 10v5M12 18v.5"/>`,
  bad: html`<circle cx="12" cy="12" r="9"/><path d="m6 6 12 12"/>`,
  inside: html`<path d="M6 11h12v10H6zM8 11V7a4 4 0 0 1 8 0v4"/>`,
};

/** A sign that stands beside a word and says nothing by itself. */
export const icon = (name: keyof typeof icons): Markup =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${icons[name]}</svg>`;

/** A status: always a sign and a word, never colour alone. */
export const status = (tone: keyof typeof icons, word: string): Markup =>
  html`<span class="status ${tone}">${icon(tone)} ${word}</span>`;

/** What a reader must know before trusting the text. */
export const note = (tone: 'warn' | 'bad', sentences: readonly Markup[]): Markup =>
  html`<div class="note ${tone}">${icon(tone)}<div>${sentences.map((one) => html`<p>${one}</p>`)}</div></div>`;

interface Framed {
  readonly title: string;
  /** From the page to the folder of all: `../` or nothing. */
  readonly root: '' | '../';
  /** Stands at the top of every printed page (GD-08). */
  readonly printed?: Markup;
  readonly crumbs?: readonly Markup[];
  readonly head?: Markup;
  readonly body: Markup;
}

// Control characters have no place in a page, and XML does not take them.

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Text without what no page can hold. */
export const withoutControls = (text: string): string => text.replace(control, '');

/** A whole page around its body: the policy, landmarks, the way past them. */
export function publicFrame({ region }: PublicSite, page: Framed): string {
  const { title, root, printed, crumbs = [], head, body } = page;
  const whole = html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${publicPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="stylesheet" href="${root}style.css">
${head}</head>
<body>
<a class="skip" href="#innehall">${words.skip}</a>
<header class="top">
${
  crumbs.length > 0
    ? html`<nav class="crumbs" aria-label="${words.breadcrumb}"><ol>${crumbs.map((crumb) => html`<li>${crumb}</li>`)}</ol></nav>`
    : html`<p>${region}</p>`
}
</header>
<div class="sheet">
${printed && html`<div class="sheethead" aria-hidden="true"><div>${printed}</div></div>`}
<main id="innehall" tabindex="-1"><div>
${body}
</div></main>
</div>
<footer class="foot"><p>${words.siteTitle(region)}</p></footer>
</body>
</html>
`;
  return withoutControls(whole.text);
}
