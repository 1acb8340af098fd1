import { defineList, type RowOf } from './defineList';

/** One row a notice (sv. säkerhetsmeddelande): what people list, filter and export. Written from the log only. */
export const safetyNoticesList = defineList({
  name: 'SafetyNotices',
  title: 'Säkerhetsmeddelanden',
  description: 'Inkomna säkerhetsmeddelanden, med original och inlästa uppgifter.',
  titleColumn: 'Produkt',
  columns: {
    NoticeKey: { kind: 'text', title: 'Nummer', required: true, indexed: true, unique: true },
    Status: {
      kind: 'choice',
      title: 'Status',
      required: true,
      indexed: true,
      choices: [
        'received',
        'collectingBasis',
        'assessed',
        'dispatched',
        'closed',
        'notPresent',
        'duplicate',
        'delegated',
        'informationOnly',
      ],
    },
    ReceivedAt: { kind: 'dateTime', title: 'Inkom', required: true, indexed: true },
    Sender: { kind: 'text', title: 'Avsändare' },
    Subject: { kind: 'text', title: 'Ämne' },
    Manufacturer: { kind: 'text', title: 'Tillverkare', indexed: true },
    FsnReference: { kind: 'text', title: 'FSN-referens', indexed: true },
    Risk: { kind: 'choice', title: 'Risk', choices: ['high', 'medium', 'low'] },
    ReceiveBy: { kind: 'dateTime', title: 'Mottaget senast', dateOnly: true },
    HandleBy: { kind: 'dateTime', title: 'Hanterat senast', dateOnly: true },
    Recipients: { kind: 'number', title: 'Mottagare' },
    Answered: { kind: 'number', title: 'Har svarat' },
    Complete: { kind: 'number', title: 'Klara' },
    Undelivered: { kind: 'number', title: 'Ej levererade' },
    Fields: { kind: 'note', title: 'Uppgifter' },
    Documents: { kind: 'note', title: 'Handlingar' },
    Problems: { kind: 'note', title: 'Kunde inte läsas' },
    Plan: { kind: 'note', title: 'Utskick' },
    Revision: { kind: 'number', title: 'Revision', required: true },
  },
});
export type SafetyNoticeRow = RowOf<typeof safetyNoticesList>;
