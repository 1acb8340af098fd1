import { defineList, type RowOf } from './defineList';

/** One row for each unit that has been asked to read an edition. */
export const readRequestsList = defineList({
  name: 'ReadRequests',
  title: 'Läsuppdrag',
  description: 'Vilka verksamheter som ska läsa vilken utgåva, och hur långt de har kommit.',
  titleColumn: 'Dokument',
  columns: {
    RequestKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    DocumentNumber: { kind: 'text', title: 'Dokumentnummer', required: true, indexed: true },
    Edition: { kind: 'text', title: 'Utgåva', required: true },
    UnitKey: { kind: 'text', title: 'Verksamhet (nyckel)', required: true, indexed: true },
    UnitName: { kind: 'text', title: 'Verksamhet', required: true },
    Status: {
      kind: 'choice',
      title: 'Status',
      required: true,
      indexed: true,
      choices: ['open', 'stale', 'closed'],
    },
    AskedOn: { kind: 'dateTime', title: 'Begärt', dateOnly: true },
    DueOn: { kind: 'dateTime', title: 'Läs senast', dateOnly: true, indexed: true },
    ChangeNote: { kind: 'note', title: 'Uppdaterat från föregående version' },
    Headcount: { kind: 'number', title: 'Antal utan namn' },
    Delivery: { kind: 'choice', title: 'Leverans', choices: ['queued', 'posted', 'undelivered'] },
    Reminders: { kind: 'number', title: 'Påminnelser' },
    Expected: { kind: 'number', title: 'Ska läsa' },
    Confirmed: { kind: 'number', title: 'Har bekräftat' },
    Declined: { kind: 'number', title: 'Har sagt nej' },
    Revision: { kind: 'number', title: 'Händelse', required: true },
  },
});
export type ReadRequestRow = RowOf<typeof readRequestsList>;
