import { defineList, type RowOf } from './defineList';

/**
 * Who is to read which edition, and has confirmed it (sv. läskvittens) or said why not. Private: what somebody does
 * not understand is told to the person, to their head and to the owner of the document, by the service alone.
 */
export const readReceiptsList = defineList({
  name: 'ReadReceipts',
  title: 'Läskvittenser',
  description: 'Vem som har bekräftat att de har läst vilken utgåva.',
  titleColumn: 'Dokument',
  isPrivate: true,
  columns: {
    ReceiptKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    RequestKey: { kind: 'text', title: 'Läsuppdrag', required: true, indexed: true },
    DocumentNumber: { kind: 'text', title: 'Dokumentnummer', required: true, indexed: true },
    Edition: { kind: 'text', title: 'Utgåva', required: true },
    UnitKey: { kind: 'text', title: 'Verksamhet (nyckel)', indexed: true },
    PersonId: { kind: 'text', title: 'Person (id)', required: true, indexed: true },
    PersonName: { kind: 'text', title: 'Person', required: true },
    Answer: {
      kind: 'choice',
      title: 'Svar',
      required: true,
      choices: ['waiting', 'confirmed', 'declined'],
    },
    Status: {
      kind: 'choice',
      title: 'Läsuppdragets status',
      required: true,
      choices: ['open', 'stale', 'closed'],
    },
    IsExpected: { kind: 'boolean', title: 'Ska läsa' },
    DueOn: { kind: 'dateTime', title: 'Läs senast', dateOnly: true },
    Why: {
      kind: 'choice',
      title: 'Slag av skäl',
      choices: ['notForMe', 'notUnderstood', 'other'],
    },
    Reason: { kind: 'note', title: 'Skäl' },
    AnsweredAt: { kind: 'dateTime', title: 'När' },
    Revision: { kind: 'number', title: 'Händelse', required: true },
  },
});
export type ReadReceiptRow = RowOf<typeof readReceiptsList>;
