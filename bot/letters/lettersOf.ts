import type { DispatchAnswers } from '../../src/application/dispatchAnswers';
import type { OneTimeLinks } from '../links/oneTimeLinks';
import type { Region } from '../region';
import { allLetters } from './allLetters';
import { basisLetters } from './basisLetters';
import { dispatchLettersOf } from './dispatchLettersOf';
import { harmonisationLetters } from './harmonisationLetters';
import type { Letters } from './letters';
import { noticeLetters } from './noticeLetters';
import { readingLetters } from './readingLetters';

/** Every letter of a region, by the kind of stream it tells of. */
export const lettersOf = (
  region: Region,
  pagesUrl: string,
  links: OneTimeLinks,
  answers: DispatchAnswers,
): Letters =>
  allLetters({
    dispatch: dispatchLettersOf(region, pagesUrl, links),
    basis: basisLetters(region.language),
    notice: noticeLetters(region.language, region, answers),
    harmonisation: harmonisationLetters(region.language, pagesUrl),
    reading: readingLetters(region.language, pagesUrl),
  });
