import type { Consultation, ConsultedInstance } from '../../domain/cases/consultation';
import type { GroupCase } from '../../domain/cases/groupCase';
import { consultationTexts } from '../consultationTexts';
import type { Language } from '../language';
import { type WrittenMail, writtenMail } from './mailParts';

/** Asks an instance for comments where no card reaches it (LS-13, LS-18), or reminds it of that. */
export function consultationMail(
  { key, title, documents }: GroupCase,
  { question, dueOn }: Consultation,
  { name }: ConsultedInstance,
  { page, isLate }: { readonly page: string; readonly isLate: boolean },
  language: Language,
): WrittenMail {
  const texts = consultationTexts[language];
  const [subject, text] = isLate
    ? [texts.reminder(key), texts.late(name, dueOn)]
    : [texts.heading(key), texts.asked(name, dueOn)];
  return writtenMail(
    `${subject} ${title}`,
    [
      { text },
      { heading: title, text: question },
      ...(documents.length > 0
        ? [{ heading: texts.basis, steps: documents.map((document) => document.name) }]
        : []),
      { link: { title: texts.open, url: page } },
    ],
    language,
  );
}
