import { defineList, type RowOf } from './defineList';

/** One row for each assignment to a working group (LS-06, LS-09). */
export const assignmentsList = defineList({
  name: 'Assignments',
  title: 'Uppdrag',
  description: 'Skriftliga uppdrag till arbetsgrupper (LAG), och hur långt arbetet har kommit.',
  titleColumn: 'Uppdrag',
  columns: {
    AssignmentKey: { kind: 'text', title: 'Nummer', required: true, indexed: true, unique: true },
    GroupKey: { kind: 'text', title: 'Uppdragsgivare', required: true, indexed: true },
    LagKey: { kind: 'text', title: 'Arbetsgrupp', required: true, indexed: true },
    Kind: {
      kind: 'choice',
      title: 'Slag',
      required: true,
      choices: ['investigation', 'guidance', 'manufacturing', 'introduction', 'other'],
    },
    Status: {
      kind: 'choice',
      title: 'Status',
      required: true,
      indexed: true,
      choices: ['draft', 'given', 'askedBack', 'accepted', 'finallyReported', 'ended', 'withdrawn'],
    },
    Progress: {
      kind: 'choice',
      title: 'Öppet',
      required: true,
      indexed: true,
      choices: ['open', 'over'],
    },
    ResponsibleId: { kind: 'text', title: 'Ansvarig (nyckel)', required: true },
    ResponsibleName: { kind: 'text', title: 'Ansvarig', required: true },
    DiaryNumber: { kind: 'text', title: 'Diarienummer', indexed: true },
    ComesFrom: { kind: 'text', title: 'Kommer från', indexed: true },
    Edition: { kind: 'number', title: 'Utgåva', required: true },
    GivenAt: { kind: 'dateTime', title: 'Givet' },
    NextReportOn: { kind: 'dateTime', title: 'Nästa rapport', dateOnly: true },
    FinalReportOn: { kind: 'dateTime', title: 'Slutrapport', dateOnly: true, required: true },
    LastReportAt: { kind: 'dateTime', title: 'Senaste rapport' },
    Reports: { kind: 'number', title: 'Rapporter', required: true },
    OpenQuestions: { kind: 'number', title: 'Öppna frågor', required: true },
    WithoutFeedback: { kind: 'number', title: 'Rapporter utan återkoppling', required: true },
    OverAt: { kind: 'dateTime', title: 'Avslutat eller återkallat' },
    Revision: { kind: 'number', title: 'Händelse', required: true },
  },
});
export type AssignmentRow = RowOf<typeof assignmentsList>;
