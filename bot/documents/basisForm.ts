import { type BasisFormTexts, basisFormTexts } from '../../src/text/basisFormTexts';
import { dayAndTime } from '../../src/text/dates';
import type { Language } from '../../src/text/language';
import type { BasisPart, BasisRow, BasisSheet, Signed } from './basisSheet';
import { box, type Form, type FormSection, type Line } from './form';

const signature = ({ by, at }: Signed): string => `${by}, ${dayAndTime(at)}`;

const eitherOr = (yes: string, no: string, value: boolean | undefined): readonly Line[] => [
  { text: box(yes, value === true) },
  { text: box(no, value === false) },
];

const partLines = (part: BasisPart, words: BasisFormTexts): readonly Line[] => {
  switch (part.kind) {
    case 'searchWords':
    case 'contractNumber':
      return [{ label: words[part.kind], text: part.value || words.blank }];
    case 'text':
      return [{ text: part.value || words.blank }];
    case 'result':
      return [{ text: part.value ? words.resultBelow : words.blank }];
    case 'hit':
      return eitherOr(words.hit, words.noHit, part.value);
    case 'options':
      return Array.from(new Set([...part.options, ...part.chosen]), (option) => ({
        text: box(option, part.chosen.includes(option)),
      }));
    case 'yesNo':
      return [
        ...(part.question === undefined ? [] : [{ text: part.question }]),
        ...eitherOr(words.yes, words.no, part.value),
      ];
    case 'reply':
      return eitherOr(words.yes, words.no, part.wanted);
  }
};

const fileLines = (files: readonly string[] | undefined, words: BasisFormTexts): readonly Line[] =>
  files?.length ? [{ label: words.attachments, text: files.join(', ') }] : [];

const rowName = ({ id, question }: BasisRow): string =>
  id === undefined ? question : `${id} ${question}`;

const responsibleLines = (row: BasisRow, words: BasisFormTexts): readonly Line[] => [
  ...[row.responsible, row.instruction].flatMap((text) => (text ? [{ text }] : [])),
  ...row.parts.flatMap((part) =>
    part.kind === 'reply' ? [{ label: words.whoAnswers, text: part.responder || words.blank }] : [],
  ),
  row.answered
    ? { label: words.answeredBy, text: signature(row.answered) }
    : { text: words.unanswered },
];

const noticeSection = ({ notice }: BasisSheet, words: BasisFormTexts): FormSection => ({
  heading: words.notice,
  lines: [
    { label: words.number, text: notice.key },
    { label: words.product, text: notice.title },
    { label: words.manufacturer, text: notice.manufacturer || words.blank },
    { label: words.identifiers, text: notice.identifiers.join(', ') || words.blank },
    { label: words.problem, text: notice.problem || words.blank },
  ],
});

const dialogueSection = ({ rows }: BasisSheet, words: BasisFormTexts): FormSection => ({
  heading: words.dialogue,
  lines: [],
  table: {
    columns: words.columns,
    rows: rows.map((row) => [
      [{ text: rowName(row) }],
      [
        ...row.parts.flatMap((part) => partLines(part, words)),
        ...fileLines(row.attachments, words),
      ],
      responsibleLines(row, words),
    ]),
  },
});

const resultSection = ({ rows, attachments }: BasisSheet, words: BasisFormTexts): FormSection => {
  const results = rows.flatMap((row) =>
    row.parts.flatMap((part) =>
      part.kind === 'result' && part.value ? [{ label: `${rowName(row)}:`, text: part.value }] : [],
    ),
  );
  const lines = [...results, ...fileLines(attachments, words)];
  return { heading: words.results, lines: lines.length > 0 ? lines : [{ text: words.blank }] };
};

const assessmentSection = ({ assessment }: BasisSheet, words: BasisFormTexts): FormSection => ({
  heading: words.assessment,
  lines: assessment
    ? [{ text: assessment.text }, { label: words.assessedBy, text: signature(assessment) }]
    : [{ text: words.blank }],
});

/**
 * Bilaga 1 (sv. mailmall) of one notice, filled as far as the parties have answered: the notice, the dialogue table,
 * the results below it, the assessment that ends it (SN-17, B1-01 … B1-13). The rows are those of the sheet.
 */
export function basisForm(sheet: BasisSheet, language: Language): Form {
  const words = basisFormTexts[language];
  const { routine, edition, notice } = sheet;
  return {
    language,
    title: words.title(routine, notice.key, notice.title),
    introduction: words.introduction(routine, edition),
    sections: [noticeSection, dialogueSection, resultSection, assessmentSection].map((section) =>
      section(sheet, words),
    ),
  };
}
