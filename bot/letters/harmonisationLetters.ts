import {
  harmonisationEventOf,
  harmonisationLetter,
} from '../../src/application/followHarmonisation';
import type { Language } from '../../src/text/language';
import { harmonisationMail } from '../../src/text/mails/harmonisationMail';
import type { Letters } from './letters';
import { documentPages } from '../governing/documentPages';

/** The mails to owners of local documents that are behind the regional one (GD-18). */
export const harmonisationLetters = (language: Language, pagesUrl: string): Letters => ({
  card: () => undefined,
  mail({ letter }, entries) {
    const entry = entries.find(({ sequence }) => harmonisationLetter(sequence) === letter);
    const event = entry && harmonisationEventOf(entry);
    return Promise.resolve(
      event?.type === 'harmonisationDue'
        ? harmonisationMail(event.payload, documentPages(pagesUrl), language)
        : undefined,
    );
  },
});
