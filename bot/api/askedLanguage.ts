import type { Request } from 'express';
import type { Language } from '../../src/text/language';

const languages: readonly Language[] = ['sv', 'en'];

/** The language a caller asks for in `Accept-Language`; the region's own for one who asks for none that we have. */
export const askedLanguage = (request: Request, ofRegion: Language): Language =>
  // The first wins where the caller has no wish.
  languages.find((one) => one === request.acceptsLanguages([ofRegion, ...languages])) ?? ofRegion;
