import type { Assignment, GivenEdition } from '../../domain/assignments/assignment';
import { assignmentCardTexts } from '../assignmentCardTexts';
import type { AssignmentNews } from '../assignmentNews';
import { assignmentTexts } from '../assignmentTexts';
import type { Language } from '../language';
import { type WrittenMail, writtenMail } from './mailParts';

/** Gives an assignment, or its newer edition, where no card reaches the working group (LS-06). */
export function givenMail(
  { key, text: { title } }: Assignment,
  { number, text, reason, reportDays }: GivenEdition,
  { group, page }: { readonly group: string; readonly page: string },
  language: Language,
): WrittenMail {
  const words = assignmentCardTexts[language];
  const { parts } = assignmentTexts[language];
  const days = [
    ...(reportDays[0] === undefined ? [] : [words.firstReport(reportDays[0])]),
    words.final(text.finalReportOn),
  ].join(' ');
  const subject = number === 1 ? words.given(key) : words.changed(key, number);
  return writtenMail(
    `${subject} ${title}`,
    [
      { text: `${words.from(group, text.responsible.name)} ${days}` },
      ...(reason ? [{ heading: words.why, text: reason }] : []),
      { heading: parts.task, text: text.task },
      { heading: parts.expectedResult, text: text.expectedResult },
      { link: { title: words.read, url: page } },
    ],
    language,
  );
}

/** Tells of an event of an assignment where no card does. */
export const assignmentNewsMail = (
  { heading, parts }: AssignmentNews,
  { title, page }: { readonly title: string; readonly page: string },
  language: Language,
): WrittenMail =>
  writtenMail(
    `${heading}: ${title}`,
    [
      ...parts.map(({ label, text }) => ({ ...(label ? { heading: label } : {}), text })),
      { link: { title: assignmentCardTexts[language].open, url: page } },
    ],
    language,
  );
