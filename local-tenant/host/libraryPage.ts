import type { Library } from '../directory';
import { html } from '../pages/html';
import { siteFrame, type SiteView } from './siteFrame';

/** A library's page: its files, and a form to put more there. The script reads and writes over REST. */
export const libraryPage = (
  view: Pick<SiteView, 'directory' | 'person' | 'theme' | 'address'>,
  { name, title }: Library,
) =>
  siteFrame({
    ...view,
    title,
    content: html`<div id="library" data-site="${view.directory.site.path}" data-name="${name}">
<form id="upload" class="upload">
<label>Filer att lägga i biblioteket <input type="file" name="files" multiple required></label>
<button type="submit">Ladda upp</button>
<p class="hint">En fil med samma namn ersätts av den nya.</p>
</form>
<p id="outcome" role="status"></p>
<table id="files">
<thead><tr><th scope="col">Namn</th><th scope="col">Ändrad</th><th scope="col">Ändrad av</th><th scope="col">Storlek</th></tr></thead>
<tbody><tr><td colspan="4">Hämtar…</td></tr></tbody>
</table>
</div>`,
    scripts: html`<script src="/_host/library.js"></script>`,
  });
