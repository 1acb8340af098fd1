import { assessmentCheckTexts } from './checks/assessmentCheckTexts';
import { closingCheckTexts } from './checks/closingCheckTexts';
import type { Language } from './language';

type Names = { readonly [code: string]: string };

/** What each check asks for, by its code. */
const names: { readonly [L in Language]: Names } = {
  sv: { ...assessmentCheckTexts.sv, ...closingCheckTexts.sv },
  en: { ...assessmentCheckTexts.en, ...closingCheckTexts.en },
};

/** The words for checks, in order; a code without words is shown as it is. */
export const checkNames = (language: Language, codes: readonly string[]): readonly string[] =>
  codes.map((code) => names[language][code] ?? code);

/** The words for one check as a sentence of its own. */
export function checkSentence(language: Language, code: string): string {
  const [name = code] = checkNames(language, [code]);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}.`;
}
