import type { Language } from './language';

/** What each check asks for, by its code. */
const names: { readonly [L in Language]: { readonly [code: string]: string } } = { sv: {}, en: {} };

/** The words for checks, in order; a code without words is shown as it is. */
export const checkNames = (language: Language, codes: readonly string[]): readonly string[] =>
  codes.map((code) => names[language][code] ?? code);
