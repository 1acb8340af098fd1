import { defineList, type RowOf } from './defineList';

/** One row for each question that a working group has raised about an assignment (LS-07). */
export const assignmentQuestionsList = defineList({
  name: 'AssignmentQuestions',
  title: 'Frågor från arbetsgrupper',
  description:
    'Frågor som arbetsgrupper (LAG) har väckt i sina rapporter, och vad de fick för svar.',
  titleColumn: 'Fråga',
  columns: {
    QuestionKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    AssignmentKey: { kind: 'text', title: 'Uppdrag', required: true, indexed: true },
    GroupKey: { kind: 'text', title: 'Uppdragsgivare', required: true, indexed: true },
    LagKey: { kind: 'text', title: 'Arbetsgrupp', required: true, indexed: true },
    Status: {
      kind: 'choice',
      title: 'Status',
      required: true,
      indexed: true,
      choices: ['open', 'answered', 'dropped'],
    },
    Question: { kind: 'note', title: 'Hela frågan', required: true },
    Report: { kind: 'number', title: 'I rapport' },
    AskedAt: { kind: 'dateTime', title: 'Väckt', required: true },
    AskedByName: { kind: 'text', title: 'Väckt av', required: true },
    Answer: { kind: 'note', title: 'Svar' },
    AnsweredAt: { kind: 'dateTime', title: 'Besvarad' },
    AnsweredByName: { kind: 'text', title: 'Besvarad av' },
    CaseKey: { kind: 'text', title: 'Blev ärende', indexed: true },
    Revision: { kind: 'number', title: 'Händelse', required: true },
  },
});
export type AssignmentQuestionRow = RowOf<typeof assignmentQuestionsList>;
