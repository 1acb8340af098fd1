import type { Dispatch } from '../../domain/dispatches/dispatch';
import type { Language } from '../language';
import { writtenMail, type WrittenMail } from './mailParts';
import { commonWords, contentParts, matterPart, reasonPart, subjectOf } from './noticeParts';

const sv = {
  prefix: 'För kännedom',
  opening: 'Det här säkerhetsmeddelandet skickas till er för kännedom. Inget svar behövs.',
};
const en: typeof sv = {
  prefix: 'For information',
  opening: 'This safety notice is sent to you for information. No answer is needed.',
};
const texts = { sv, en };

/** The mail to a unit that is told without being asked (SN-26, X-17). */
export const informationMail = (
  dispatch: Dispatch,
  language: Language,
  region: string,
): WrittenMail =>
  writtenMail(
    `${texts[language].prefix}: ${subjectOf(dispatch, language, region)}`,
    [
      { text: commonWords[language].to(dispatch.unit.name) },
      { text: texts[language].opening },
      matterPart(dispatch, language),
      ...contentParts(dispatch, language),
      reasonPart(dispatch, language),
    ],
    language,
  );
