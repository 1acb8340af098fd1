import type { Dispatch } from '../../domain/dispatches/dispatch';
import { cardTexts, usualSection } from '../cardTexts';
import type { Language } from '../language';
import { statusTexts } from '../statusTexts';
import type { MailPart } from './mailParts';

const sv = {
  subject: (key: string, title: string) => `Säkerhetsmeddelande ${key}: ${title}`,
  alertSubject: (region: string, key: string, title: string) =>
    `Intern varning från ${region} ${key}: ${title}`,
  to: (unit: string) => `Till ${unit}`,
  patients: 'Skriv aldrig patientuppgifter i ett svar.',
};
const en: typeof sv = {
  subject: (key, title) => `Safety notice ${key}: ${title}`,
  alertSubject: (region, key, title) => `Internal alert from ${region} ${key}: ${title}`,
  to: (unit) => `To ${unit}`,
  patients: 'Never write about patients in an answer.',
};

/** What every mail about a dispatch shares. */
export const commonWords = { sv, en };

/** The subject names the case, by which a reply finds it; an alert of the region's own is named as such (X-30). */
export function subjectOf(
  { content, noticeKey }: Pick<Dispatch, 'content' | 'noticeKey'>,
  language: Language,
  region: string,
): string {
  const words = commonWords[language];
  return content.isInternalAlert && region
    ? words.alertSubject(region, noticeKey, content.title)
    : words.subject(noticeKey, content.title);
}

/** The product, the risk and the days, as one part. */
export function matterPart(
  { content, mode }: Pick<Dispatch, 'content' | 'mode'>,
  language: Language,
  isReceived = false,
): MailPart {
  const { answerBy, handleBy, information } = cardTexts[language];
  const days = [...(isReceived ? [] : [answerBy(content.receiveBy)]), handleBy(content.handleBy)];
  const facts = [
    statusTexts[language].risk[content.risk],
    ...(mode === 'information' ? [information] : days),
  ];
  const product = `${content.title}${content.manufacturer ? ` — ${content.manufacturer}` : ''}`;
  return { text: `${product}\n${facts.join(' · ')}` };
}

/** What is wrong and what to do (SN-25). */
export function contentParts(
  { content }: Pick<Dispatch, 'content'>,
  language: Language,
): readonly MailPart[] {
  const { problem, doThis } = cardTexts[language];
  return [
    ...(content.problem ? [{ heading: problem, text: content.problem }] : []),
    { heading: doThis, steps: content.actions },
  ];
}

/** The section of the routine that makes the region ask. */
export const reasonPart = (
  { content }: Pick<Dispatch, 'content'>,
  language: Language,
): MailPart => {
  const { whyAsked, rule } = cardTexts[language];
  return { text: `${whyAsked}: ${rule(content.section ?? usualSection)}` };
};
