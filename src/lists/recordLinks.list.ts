import { defineList, type RowOf } from './defineList';

/** One row for each link between two records; either end is found by an indexed column. */
export const recordLinksList = defineList({
  name: 'RecordLinks',
  title: 'Kopplingar',
  description: 'Hur ärenden, förslag, beslut, dokument, meddelanden och revisioner hör ihop.',
  titleColumn: 'Koppling',
  columns: {
    LinkKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    FromRecord: { kind: 'text', title: 'Från', required: true, indexed: true },
    Meaning: {
      kind: 'choice',
      title: 'Betydelse',
      required: true,
      choices: ['comesFrom', 'belongsTo', 'answers', 'leadsTo', 'concerns'],
    },
    ToRecord: { kind: 'text', title: 'Till', required: true, indexed: true },
    FromTitle: { kind: 'text', title: 'Rubrik, från' },
    ToTitle: { kind: 'text', title: 'Rubrik, till' },
    Revision: { kind: 'number', title: 'Händelse', required: true },
  },
});
export type RecordLinkRow = RowOf<typeof recordLinksList>;
