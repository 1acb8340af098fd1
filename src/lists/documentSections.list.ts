import { defineList, type RowOf } from './defineList';

/** The text of published editions, one row a section (GD-13), so that a section can be searched, linked and compared. */
export const documentSectionsList = defineList({
  name: 'DocumentSections',
  title: 'Avsnitt i styrande dokument',
  description: 'Texten i varje utgåva, avsnitt för avsnitt.',
  titleColumn: 'Avsnitt',
  columns: {
    SectionKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    DocumentNumber: { kind: 'text', title: 'Dokumentnummer', required: true, indexed: true },
    EditionKey: { kind: 'text', title: 'Utgåva (nyckel)', required: true, indexed: true },
    Place: { kind: 'number', title: 'Ordning', required: true },
    Level: { kind: 'number', title: 'Nivå', required: true },
    Part: { kind: 'choice', title: 'Del', required: true, choices: ['section', 'appendix'] },
    Text: { kind: 'note', title: 'Text' },
  },
});
export type DocumentSectionRow = RowOf<typeof documentSectionsList>;
