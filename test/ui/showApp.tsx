import type { Language } from '../../src/text/language';

let number = 0;

/** What every page is given by its host, in Swedish and on 2026-03-23 unless said otherwise. */
export const shellOf = (language: Language = 'sv') => ({
  language,
  hasOwnHeading: true,
  newId: () => `id-${(number += 1)}`,
  now: () => new Date('2026-03-23T12:00:00Z'),
});
