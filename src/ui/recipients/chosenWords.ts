import type { Language } from '../../text/language';
import { pageTexts } from '../../text/pageTexts';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import type { Chosen } from './draft';

/** How many are asked, and how many are only informed. */
export const chosenWords = ({ unitKeys, informedKeys }: Chosen, language: Language): string =>
  [
    pageTexts[language].recipients.chosen(unitKeys.length),
    ...(informedKeys.length > 0 ? [sendingPageTexts[language].informed(informedKeys.length)] : []),
  ].join(', ');
