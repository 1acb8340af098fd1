import type { UnmetRefusal } from '../../domain/strength';
import { checkNames } from '../checkTexts';
import type { RefusalTexts } from './refusalTextsOf';

const list = (names: readonly string[]): string => names.join('; ');

export const checkRefusals: RefusalTexts<UnmetRefusal> = {
  sv: {
    'check/required': ({ checks }) =>
      `Det går inte ännu. Kvar att göra: ${list(checkNames('sv', checks))}.`,
    'check/reason-missing': ({ checks }) =>
      `Rutinen rekommenderar mer än så. Skriv varför ni avstår från: ${list(checkNames('sv', checks))}.`,
  },
  en: {
    'check/required': ({ checks }) => `Not yet. Left to do: ${list(checkNames('en', checks))}.`,
    'check/reason-missing': ({ checks }) =>
      `The routine recommends more. Give the reason for leaving out: ${list(checkNames('en', checks))}.`,
  },
};
