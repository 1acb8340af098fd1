import type { DispatchPlan } from '../../domain/notices/dispatchPlan';
import type { Contact } from '../../domain/units/unit';
import type { Language } from '../language';
import { writtenMail, type WrittenMail } from './mailParts';
import { commonWords, contentParts, matterPart, reasonPart, subjectOf } from './noticeParts';

const sv = {
  prefix: 'För kännedom',
  opening:
    'Det här säkerhetsmeddelandet har skickats till avdelningar i din verksamhet. Avdelningscheferna svarar; du behöver inte göra det.',
  departments: 'Avdelningar som har fått det',
};
const en: typeof sv = {
  prefix: 'For information',
  opening:
    'This safety notice has been sent to departments of yours. Their heads answer; you need not.',
  departments: 'Departments that have got it',
};
const texts = { sv, en };

/** The mail by which a head of operations is told what the departments have got (SN-26). */
export function operationsHeadMail(
  noticeKey: string,
  { units, informed: _informed, ...content }: DispatchPlan,
  head: Contact,
  language: Language,
  region: string,
): WrittenMail {
  const words = texts[language];
  const told = { noticeKey, content, mode: 'action' as const };
  const own = units.filter(({ operationsHead }) => operationsHead?.id === head.id);
  return writtenMail(
    `${words.prefix}: ${subjectOf(told, language, region)}`,
    [
      { text: commonWords[language].to(head.name) },
      { text: words.opening },
      { heading: words.departments, text: own.map(({ name }) => name).join('\n') },
      matterPart(told, language),
      ...contentParts(told, language),
      reasonPart(told, language),
    ],
    language,
  );
}
