import type { Dispatch } from '../domain/dispatches/dispatch';
import { cardTexts, usualSection } from './cardTexts';
import type { Language } from './language';
import { statusTexts } from './statusTexts';

const sv = {
  subject: (key: string, title: string) => `Säkerhetsmeddelande ${key}: ${title}`,
  opening: (unit: string) =>
    `Till ${unit}\n\nKortet med det här säkerhetsmeddelandet kunde inte visas i er kanal i Teams. Därför får ni det som e-post.`,
  closing:
    'Svara på det här mejlet: mottaget, berörs inte, eller hanterat med antal produkter. Skriv aldrig patientuppgifter.',
};
const en: typeof sv = {
  subject: (key, title) => `Safety notice ${key}: ${title}`,
  opening: (unit) =>
    `To ${unit}\n\nThe card with this safety notice could not be shown in your channel in Teams, so you get it by mail.`,
  closing:
    'Answer this mail: received, not affected, or handled with the number of items. Never write about patients.',
};
const texts = { sv, en };

/** The mail a department gets when its card could not be delivered (X-28): the same content as the card. */
export function undeliveredMail(
  dispatch: Dispatch,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const { content, noticeKey, unit } = dispatch;
  const words = texts[language];
  const card = cardTexts[language];
  const parts = [
    words.opening(unit.name),
    `${content.title}${content.manufacturer ? ` — ${content.manufacturer}` : ''}\n${statusTexts[language].risk[content.risk]} · ${card.answerBy(content.receiveBy)} · ${card.handleBy(content.handleBy)}`,
    ...(content.problem ? [`${card.problem}:\n${content.problem}`] : []),
    `${card.doThis}:\n${content.actions.map((action, index) => `${index + 1}. ${action}`).join('\n')}`,
    `${card.feedback}:\n${content.feedback}\n${words.closing}`,
    `${card.whyAsked}: ${card.rule(content.section ?? usualSection)}`,
  ];
  // A line break in a subject would let a maker's text add mail headers.
  return {
    subject: words.subject(noticeKey, content.title.replace(/\s+/g, ' ')),
    text: parts.join('\n\n'),
  };
}
