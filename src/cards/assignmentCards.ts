import type { Assignment, GivenEdition } from '../domain/assignments/assignment';
import { assignmentCardTexts } from '../text/assignmentCardTexts';
import type { AssignmentNews } from '../text/assignmentNews';
import { assignmentTexts } from '../text/assignmentTexts';
import { dayAndTime } from '../text/dates';
import type { Language } from '../text/language';
import {
  type AdaptiveCard,
  adaptiveCard,
  button,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';

export const acceptAssignmentVerb = 'acceptAssignment';

/** What in the card's buttons names it: the assignment and its edition. */
export const assignmentMark = (key: string, edition: number): string => `${key}/${edition}`;

// Together these keep a card below 20 kB, whatever somebody has written.
const longestOnCard = 1_500;
const clipped = (text: string, most = longestOnCard): string =>
  plain(text.length > most ? `${text.slice(0, most - 1)}…` : text);

const label = (text: string): CardElement =>
  paragraph(plain(text), { weight: 'Bolder', size: 'Small' });
const titled = (text: string, size: 'Medium' | 'Large'): CardElement =>
  paragraph(plain(text), { style: 'heading', weight: 'Bolder', size });

/** An assignment as its working group is given it, with where it is read. */
export interface ShownAssignment {
  readonly assignment: Assignment;
  readonly edition: GivenEdition;
  readonly group: string;
  readonly page: string;
}

/** How an edition stands, once nothing waits for its button. */
function standing(
  { assignment, edition }: ShownAssignment,
  language: Language,
): readonly CardElement[] {
  const words = assignmentCardTexts[language];
  const good = { color: 'Good', weight: 'Bolder' } as const;
  const newest = assignment.editions.length;
  if (edition.number < newest) return [paragraph(`↻ ${words.replaced(newest)}`)];
  if (assignment.status === 'withdrawn') return [paragraph(`⊘ ${words.withdrawn}`)];
  const accepted = edition.accepted;
  return [
    ...(accepted
      ? [paragraph(`✔ ${plain(words.accepted(accepted.by.name, dayAndTime(accepted.at)))}`, good)]
      : []),
    ...(assignment.status === 'askedBack' ? [paragraph(`? ${words.askedBack}`)] : []),
    ...(assignment.status === 'ended' ? [paragraph(`✔ ${words.ended}`, good)] : []),
  ];
}

/**
 * The card that gives a working group an assignment or a newer edition of it (LS-06): what is to be done, by when, and the
 * button that takes it on. Afterwards it tells who took it on, or that it was replaced or withdrawn.
 */
export function givenAssignmentCard(shown: ShownAssignment, language: Language): AdaptiveCard {
  const { assignment, edition, group, page } = shown;
  const { text, number, reason, reportDays } = edition;
  const words = assignmentCardTexts[language];
  const { parts } = assignmentTexts[language];
  const { key } = assignment;
  const heading = number === 1 ? words.given(key) : words.changed(key, number);
  const isWaiting = assignment.status === 'given' && number === assignment.editions.length;
  const days = [
    ...(reportDays[0] === undefined ? [] : [words.firstReport(reportDays[0])]),
    words.final(assignment.text.finalReportOn),
  ].join(' ');
  return adaptiveCard(
    language,
    `${heading}: ${text.title.slice(0, 160)}`,
    [
      titled(heading, isWaiting ? 'Large' : 'Medium'),
      paragraph(`**${clipped(text.title, 300)}**`, { spacing: 'None' }),
      ...(isWaiting
        ? [
            paragraph(`${plain(words.from(group, text.responsible.name))} ${days}`, {
              size: 'Small',
              isSubtle: true,
            }),
            ...(reason ? [label(words.why), paragraph(clipped(reason), { spacing: 'None' })] : []),
            label(parts.task),
            paragraph(clipped(text.task), { spacing: 'None' }),
            label(parts.expectedResult),
            paragraph(clipped(text.expectedResult), { spacing: 'None' }),
            paragraph(words.ask, { size: 'Small', isSubtle: true }),
          ]
        : standing(shown, language)),
    ],
    [
      ...(isWaiting
        ? [
            button(
              acceptAssignmentVerb,
              words.accept,
              { assignment: assignmentMark(key, number) },
              { style: 'positive' },
            ),
          ]
        : []),
      { type: 'Action.OpenUrl', title: words.read, url: page },
    ],
  );
}

/** The card that tells a group of a report or a question, and a working group of answers, feedback and days (LS-07, LS-08). */
export const assignmentNewsCard = (
  { heading, parts }: AssignmentNews,
  { id, title, page }: { readonly id: string; readonly title: string; readonly page: string },
  language: Language,
): AdaptiveCard =>
  adaptiveCard(
    language,
    `${heading}: ${title.slice(0, 160)}`,
    [
      paragraph(plain(heading), { id, style: 'heading', weight: 'Bolder', size: 'Medium' }),
      paragraph(`**${clipped(title, 300)}**`, { spacing: 'None' }),
      ...parts.flatMap((part) => [
        ...(part.label ? [label(part.label)] : []),
        paragraph(clipped(part.text), part.label ? { spacing: 'None' } : {}),
      ]),
    ],
    [{ type: 'Action.OpenUrl', title: assignmentCardTexts[language].open, url: page }],
  );
