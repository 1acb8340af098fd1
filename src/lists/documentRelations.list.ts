import { defineList, type RowOf } from './defineList';

/** What a published edition points to: other documents, sources, and what it was harmonised with (GD-14, GD-15, GD-18, GD-19). */
export const documentRelationsList = defineList({
  name: 'DocumentRelations',
  title: 'Samband mellan styrande dokument',
  description: 'Relaterade dokument, referenser och harmonisering.',
  titleColumn: 'Till',
  columns: {
    RelationKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    DocumentNumber: { kind: 'text', title: 'Från', required: true, indexed: true },
    EditionKey: { kind: 'text', title: 'Utgåva (nyckel)', required: true, indexed: true },
    Kind: {
      kind: 'choice',
      title: 'Slag',
      required: true,
      choices: ['related', 'reference', 'harmonisedWith', 'follows', 'usedWith'],
    },
    ToNumber: { kind: 'text', title: 'Till (nummer)', indexed: true },
    Link: { kind: 'note', title: 'Länk' },
    InternalOnly: { kind: 'boolean', title: 'Endast internt' },
  },
});
export type DocumentRelationRow = RowOf<typeof documentRelationsList>;
