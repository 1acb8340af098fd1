import { defineList, type RowOf } from './defineList';

/** One row for each notification to an authority (AU-12). */
export const authorityReportsList = defineList({
  name: 'AuthorityReports',
  title: 'Anmälningar',
  description:
    'Register över anmälningar till Läkemedelsverket och IVO, med diarienummer och avvikelsenummer.',
  titleColumn: 'Vad',
  columns: {
    NotificationKey: { kind: 'text', title: 'Nummer', required: true, indexed: true, unique: true },
    Authority: {
      kind: 'choice',
      title: 'Myndighet',
      required: true,
      indexed: true,
      choices: ['LV', 'IVO'],
    },
    What: { kind: 'note', title: 'Vad som anmäldes', required: true },
    NotifiedOn: {
      kind: 'dateTime',
      title: 'Anmält',
      dateOnly: true,
      required: true,
      indexed: true,
    },
    DiaryNumber: { kind: 'text', title: 'Diarienummer', indexed: true },
    DeviationNumber: { kind: 'text', title: 'Avvikelsenummer', indexed: true },
    Numbers: {
      kind: 'choice',
      title: 'Nummer finns',
      required: true,
      indexed: true,
      choices: ['complete', 'missing'],
    },
    ActionKey: { kind: 'text', title: 'Åtgärd', indexed: true },
    AuditKey: { kind: 'text', title: 'Revision', indexed: true },
    RegisteredByName: { kind: 'text', title: 'Registrerad av' },
    Corrections: { kind: 'number', title: 'Antal rättelser' },
    Revision: { kind: 'number', title: 'Händelse', required: true },
  },
});
export type AuthorityNotificationRow = RowOf<typeof authorityReportsList>;
