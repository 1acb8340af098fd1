import { defineList, type RowOf } from './defineList';

/** One row for each audit (AU-01, AU-02), with how far the region has come with it. */
export const auditsList = defineList({
  name: 'Audits',
  title: 'Revisioner',
  description: 'Revisioner med diarienummer, svarsdag och hur långt uppföljningen har kommit.',
  titleColumn: 'Revision',
  columns: {
    AuditKey: { kind: 'text', title: 'Nummer', required: true, indexed: true, unique: true },
    Stage: {
      kind: 'choice',
      title: 'Läge',
      required: true,
      indexed: true,
      choices: ['answering', 'followedUp', 'done'],
    },
    Auditors: { kind: 'text', title: 'Revisorer', required: true },
    Judgement: { kind: 'note', title: 'Samlad bedömning' },
    DiaryNumber: { kind: 'text', title: 'Diarienummer', required: true, indexed: true },
    ReportedOn: { kind: 'dateTime', title: 'Rapport', dateOnly: true, required: true },
    AnswerBy: { kind: 'dateTime', title: 'Svar senast', dateOnly: true, required: true },
    ReplyDecision: { kind: 'text', title: 'Svaret godkänt genom' },
    ReplySentOn: { kind: 'dateTime', title: 'Svaret skickat', dateOnly: true },
    Recommendations: { kind: 'number', title: 'Rekommendationer' },
    Commitments: { kind: 'number', title: 'Egna åtaganden' },
    Unanswered: { kind: 'number', title: 'Utan svar' },
    Unplanned: { kind: 'number', title: 'Utan åtgärd' },
    OpenActions: { kind: 'number', title: 'Öppna åtgärder' },
    Revision: { kind: 'number', title: 'Händelse', required: true },
  },
});
export type AuditRow = RowOf<typeof auditsList>;
