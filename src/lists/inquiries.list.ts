import { defineList, type RowOf } from './defineList';

/** One row a question of Bilaga 1 (sv. underlag), with its answer. Written from the log only. */
export const inquiriesList = defineList({
  name: 'Inquiries',
  title: 'Underlag',
  description: 'Bilaga 1: frågor till inköp, logistik och medicinsk teknik, med svar.',
  titleColumn: 'Fråga',
  columns: {
    InquiryKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    NoticeKey: { kind: 'text', title: 'Nummer', required: true, indexed: true },
    FormRow: { kind: 'text', title: 'Rad i Bilaga 1', required: true },
    Party: { kind: 'text', title: 'Ansvar', required: true, indexed: true },
    Status: {
      kind: 'choice',
      title: 'Status',
      required: true,
      indexed: true,
      choices: ['waiting', 'answered', 'notAsked'],
    },
    Hit: { kind: 'boolean', title: 'Träff' },
    SearchWords: { kind: 'note', title: 'Sökord' },
    ContractNumber: { kind: 'text', title: 'Avtalsnummer' },
    Answer: { kind: 'note', title: 'Svar' },
    AnsweredBy: { kind: 'text', title: 'Besvarat av' },
    AnsweredAt: { kind: 'dateTime', title: 'Besvarat' },
    Definition: { kind: 'note', title: 'Frågans form', required: true },
    Delivery: { kind: 'note', title: 'Leverans' },
    Revision: { kind: 'number', title: 'Revision', required: true },
  },
});
export type InquiryRow = RowOf<typeof inquiriesList>;
