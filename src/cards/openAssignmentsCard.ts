import type { AssignmentStatus } from '../domain/assignments/assignment';
import type { LocalDate } from '../domain/time';
import { assignmentCardTexts } from '../text/assignmentCardTexts';
import { assignmentTexts } from '../text/assignmentTexts';
import { botTexts } from '../text/botTexts';
import type { Language } from '../text/language';
import { type AdaptiveCard, adaptiveCard, paragraph, plain } from './adaptiveCard';

/** An assignment as the card lists it. */
export interface OpenAssignmentLine {
  readonly key: string;
  readonly title: string;
  readonly status: AssignmentStatus;
  readonly nextReportOn?: LocalDate;
  readonly openQuestions: number;
}

const mostLines = 20;

/** The open assignments of somebody's groups, or of the group of a channel, with the way to the page (LS-09). */
export function openAssignmentsCard(
  lines: readonly OpenAssignmentLine[],
  { page, today }: { readonly page: string; readonly today: LocalDate },
  language: Language,
): AdaptiveCard {
  const words = assignmentCardTexts[language];
  const { statuses } = assignmentTexts[language];
  const title = words.wordCount(lines.length);
  const about = ({ status, nextReportOn: day, openQuestions }: OpenAssignmentLine): string =>
    [
      statuses[status],
      ...(day === undefined ? [] : [day < today ? words.wordLate(day) : words.wordNext(day)]),
      ...(openQuestions > 0 ? [words.wordQuestions(openQuestions)] : []),
    ].join(' · ');
  return adaptiveCard(
    language,
    title,
    [
      paragraph(title, { style: 'heading', weight: 'Bolder', size: 'Medium' }),
      ...lines.slice(0, mostLines).map((line) =>
        paragraph(`**${plain(line.key)}** ${plain(line.title.slice(0, 200))} · ${about(line)}`, {
          spacing: 'Small',
        }),
      ),
      ...(lines.length > mostLines
        ? [paragraph(botTexts[language].andMore(lines.length - mostLines))]
        : []),
    ],
    [{ type: 'Action.OpenUrl', title: words.openPage, url: page }],
  );
}
