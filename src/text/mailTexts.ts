import type { Dispatch } from '../domain/dispatches/dispatch';
import { cardTexts } from './cardTexts';
import type { Language } from './language';
import { writtenMail, type WrittenMail } from './mails/mailParts';
import { commonWords, contentParts, matterPart, reasonPart, subjectOf } from './mails/noticeParts';

const sv = {
  opening:
    'Kortet med det här säkerhetsmeddelandet kunde inte visas i er kanal i Teams. Därför får ni det som e-post.',
  closing:
    'Svara på det här mejlet: mottaget, berörs inte, eller hanterat med antal produkter. Skriv aldrig patientuppgifter.',
};
const en: typeof sv = {
  opening:
    'The card with this safety notice could not be shown in your channel in Teams, so you get it by mail.',
  closing:
    'Answer this mail: received, not affected, or handled with the number of items. Never write about patients.',
};
const texts = { sv, en };

/** The mail a department gets when its card could not be delivered: the same content as the card. */
export function undeliveredMail(dispatch: Dispatch, language: Language, region = ''): WrittenMail {
  const words = texts[language];
  return writtenMail(
    subjectOf(dispatch, language, region),
    [
      { text: commonWords[language].to(dispatch.unit.name) },
      { text: words.opening },
      matterPart(dispatch, language),
      ...contentParts(dispatch, language),
      {
        heading: cardTexts[language].feedback,
        text: `${dispatch.content.feedback}\n${words.closing}`,
      },
      reasonPart(dispatch, language),
    ],
    language,
  );
}
