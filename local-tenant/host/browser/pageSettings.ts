import type { PageModel } from '../pageModel';

const block = document.getElementById('page-model');

/** What the server wrote into the page. */
export const model = JSON.parse(block?.textContent ?? 'null') as PageModel;

// Before any of Fluent is loaded: its fonts would come from Microsoft's network otherwise.
Object.assign(window, {
  FabricConfig: { fontBaseUrl: '', iconBaseUrl: model.iconFonts },
});
