import type { Assignment } from '../../domain/assignments/assignment';
import { keyOfRef } from '../../domain/records/recordRef';
import { reportDaysOf } from '../../domain/assignments/reportDays';
import { assignmentTexts } from '../assignmentTexts';
import { dayOf } from '../dates';
import type { Language } from '../language';
import { assignmentPaperTexts } from './assignmentPaperTexts';
import type { Paper, PaperBlock } from './paper';

const heading = (text: string, level: 1 | 2 = 2): PaperBlock => ({ kind: 'heading', level, text });

const paragraphsOf = (text: string): readonly PaperBlock[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'text', text: part }));

/** Whose paper it is: the region, the group that gives the assignment, the working group that gets it. */
export interface AssignmentNames {
  readonly regionName: string;
  readonly group: string;
  readonly lag: string;
}

/**
 * A written assignment as a paper (LS-06): the text of an edition with the days that were frozen with it, or the draft as
 * it stands. The head is the region's own, as on all its papers.
 */
export function assignmentPaper(
  { key, text: current, editions, written }: Assignment,
  edition: number | undefined,
  { regionName, group, lag }: AssignmentNames,
  language: Language,
): Paper {
  const words = assignmentPaperTexts[language];
  const { kinds, parts, noDelimitation } = assignmentTexts[language];
  const given = editions.find(({ number }) => number === edition);
  const text = given?.text ?? current;
  const days = given?.reportDays ?? reportDaysOf(text, dayOf(written.at));
  const facts: readonly (readonly [string, string])[] = [
    [words.number, key],
    [words.givenBy, group],
    [words.givenTo, lag],
    [parts.kind, kinds[text.kind]],
    ...(given
      ? [
          [words.givenOn, dayOf(given.given.at)] as const,
          [words.edition, `${given.number}`] as const,
        ]
      : [[words.givenOn, words.notGiven] as const]),
    ...(text.diaryNumber ? [[parts.diaryNumber, text.diaryNumber] as const] : []),
    ...(text.comesFrom ? [[parts.comesFrom, keyOfRef(text.comesFrom)] as const] : []),
  ];
  return {
    ...{ language, title: `${key} ${text.title}` },
    header: {
      ...{ region: regionName, body: group },
      kind: given ? words.kind : words.draft,
      reference: text.diaryNumber ?? key,
    },
    blocks: [
      heading(text.title, 1),
      { kind: 'facts', facts },
      ...(given?.reason ? [heading(parts.reason), ...paragraphsOf(given.reason)] : []),
      heading(parts.purpose),
      ...paragraphsOf(text.purpose),
      heading(parts.task),
      ...paragraphsOf(text.task),
      heading(parts.delimitation),
      ...paragraphsOf(text.delimitation || noDelimitation),
      heading(parts.expectedResult),
      ...paragraphsOf(text.expectedResult),
      heading(words.people),
      { kind: 'facts', facts: [[parts.responsible, text.responsible.name]] },
      text.participants.length > 0
        ? { kind: 'list', isOrdered: false, items: text.participants.map(({ name }) => name) }
        : { kind: 'text', text: words.nobody },
      heading(words.reportDays),
      days.length > 0
        ? { kind: 'list', isOrdered: false, items: days }
        : { kind: 'text', text: words.noReportDays },
      { kind: 'text', text: `${words.final(text.finalReportOn)} ${words.whatToReport}` },
      ...(given
        ? [
            {
              kind: 'signatures' as const,
              heading: words.signed,
              people: [{ name: given.given.by.name, office: group }],
            },
          ]
        : []),
    ],
  };
}
