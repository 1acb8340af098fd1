import type { Theme } from '../pages/theme';
import { html, type Html } from '../pages/html';
import { canvas, pageDocument, webPartScripts } from './pageDocument';
import type { PageModel } from './pageModel';

/** A web part alone in a frame of Teams: no bars of SharePoint's, the whole frame is its own. */
export const teamsTabPage = (model: PageModel, title: string, theme: Theme, loader: string): Html =>
  pageDocument({
    title,
    theme,
    kind: 'teams',
    scripts: webPartScripts(model, loader),
    body: html`<main id="content" aria-label="${title}">${canvas(model)}</main>`,
  });
