import type { DispatchAnswers } from '../../src/application/dispatchAnswers';
import type { OneTimeLinks } from '../links/oneTimeLinks';
import type { Region } from '../region';
import { allLetters } from './allLetters';
import { basisLetters } from './basisLetters';
import { dispatchLettersOf } from './dispatchLettersOf';
import type { Letters } from './letters';
import { noticeLetters } from './noticeLetters';

export interface LetterTools {
  readonly pagesUrl: string;
  readonly links: OneTimeLinks;
  readonly answers: DispatchAnswers;
  /** Letters of further kinds of streams: those of governing documents. */
  readonly others?: { readonly [kind: string]: Letters };
}

/** Every letter of a region, by the kind of stream it tells of. */
export const lettersOf = (
  region: Region,
  { pagesUrl, links, answers, others = {} }: LetterTools,
): Letters =>
  allLetters({
    dispatch: dispatchLettersOf(region, pagesUrl, links),
    basis: basisLetters(region.language),
    notice: noticeLetters(region.language, region, answers),
    ...others,
  });
