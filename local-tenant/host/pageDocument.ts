import { html, type Html } from '../pages/html';
import type { Theme } from '../pages/theme';
import type { PageModel } from './pageModel';

interface PageDocument {
  readonly title: string;
  readonly theme: Theme;
  readonly kind: PageModel['host'];
  readonly body: Html;
  readonly scripts: Html;
}

const notBuilt = (id: string): Html =>
  html`<div class="web-part" data-web-part="missing"><p role="alert">Webbdelen är inte byggd ännu. Kör <code>npm run build</code> och ladda om sidan.</p><p class="web-part-id">${id}</p></div>`;

/** The elements that the page's web parts are run in; in place of one that is not built, what to do about it. */
export const canvas = (model: PageModel): Html => html`<div class="canvas">
${model.webParts.map(
  ({ elementId, manifest }) =>
    html`<div class="web-part" data-web-part="loading" data-alias="${manifest.alias}"><div id="${elementId}"><p class="waiting" role="status">Hämtar…</p></div></div>`,
)}
${model.missing.map(notBuilt)}
</div>`;

/** JSON in a data block runs nothing; `<` is escaped so that no text can end the block. */
const modelBlock = (model: PageModel): Html => ({
  markup: `<script type="application/json" id="page-model">${JSON.stringify(model).replace(/</g, '\\u003c')}</script>`,
});

/** What runs the page's web parts: the loader of modules, and the host that starts them. */
export const webPartScripts = (model: PageModel, loader: string): Html => html`${modelBlock(model)}
<script src="${loader}"></script>
<script src="/_host/page.js"></script>`;

/** A document of the site: the theme is known before the first paint, scripts come last. */
export const pageDocument = (page: PageDocument): Html => html`<!doctype html>
<html lang="sv" data-host="loading" data-kind="${page.kind}" data-theme="${page.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_host/page.css">
</head>
<body>
${page.body}
${page.scripts}
</body>
</html>`;
