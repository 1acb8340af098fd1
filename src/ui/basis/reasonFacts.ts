import type { Reasons } from '../../domain/strength';
import { checkNames } from '../../text/checkTexts';
import type { Language } from '../../text/language';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import type { Fact } from '../parts/FactList';

/** Each recommendation that was set aside, with the reason that was given for it (SN-30). */
export const reasonFacts = (reasons: Reasons, language: Language): readonly Fact[] =>
  Object.keys(reasons).map((code) => {
    const [name = code] = checkNames(language, [code]);
    return [`${basisPageTexts[language].assessment.reasonsGiven}: ${name}`, reasons[code]];
  });
