import { defineList, type RowOf } from './defineList';

/** One row for each action that a region does about a recommendation or a commitment (AU-03 … AU-08, AU-11). */
export const auditActionsList = defineList({
  name: 'AuditActions',
  title: 'Revisionsåtgärder',
  description:
    'Åtgärder efter revisioner: vad, vem, när, vad de väntar på och hur långt de har kommit.',
  titleColumn: 'Åtgärd',
  columns: {
    ActionKey: { kind: 'text', title: 'Nummer', required: true, indexed: true, unique: true },
    AuditKey: { kind: 'text', title: 'Revision', required: true, indexed: true },
    AuditTitle: { kind: 'text', title: 'Revisionens rubrik', required: true },
    RecommendationNumber: { kind: 'number', title: 'Rekommendation nr', required: true },
    RecommendationHeading: { kind: 'text', title: 'Rekommendation', required: true },
    RecommendationKind: {
      kind: 'choice',
      title: 'Slag',
      required: true,
      choices: ['recommendation', 'commitment'],
    },
    Status: {
      kind: 'choice',
      title: 'Status',
      required: true,
      indexed: true,
      choices: ['planned', 'underWay', 'reported', 'closed'],
    },
    OwnerId: { kind: 'text', title: 'Ägare (id)', required: true, indexed: true },
    OwnerName: { kind: 'text', title: 'Ägare', required: true },
    DueKind: {
      kind: 'choice',
      title: 'Tid angiven som',
      required: true,
      choices: ['quarter', 'day', 'none'],
    },
    DueText: { kind: 'text', title: 'Ska vara klar' },
    DueOn: { kind: 'dateTime', title: 'Sista dag', dateOnly: true, indexed: true },
    OriginalDue: { kind: 'text', title: 'Ursprunglig tid' },
    Revisions: { kind: 'number', title: 'Antal ändringar av tiden' },
    WaitsFor: { kind: 'text', title: 'Väntar på åtgärd' },
    DocumentNumber: { kind: 'text', title: 'Styrande dokument', indexed: true },
    EvidenceCount: { kind: 'number', title: 'Underlag' },
    ReportedAt: { kind: 'dateTime', title: 'Anmäld klar' },
    ClosedAt: { kind: 'dateTime', title: 'Avslutad' },
    ClosedByName: { kind: 'text', title: 'Avslutad av' },
    Revision: { kind: 'number', title: 'Händelse', required: true },
  },
});
export type AuditActionRow = RowOf<typeof auditActionsList>;
