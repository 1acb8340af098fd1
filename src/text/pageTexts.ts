import { englishPageTexts } from './englishPageTexts';
import type { Language } from './language';
import { swedishPageTexts } from './swedishPageTexts';

/** Everything the pages say. English has the same keys as Swedish, or it does not compile. */
export type PageTexts = typeof swedishPageTexts;

export const pageTexts: { readonly [L in Language]: PageTexts } = {
  sv: swedishPageTexts,
  en: englishPageTexts,
};

/** Swedish unless the page asks for English. */
export const languageOf = (locale: string | undefined): Language =>
  (locale ?? '').toLowerCase().startsWith('en') ? 'en' : 'sv';
