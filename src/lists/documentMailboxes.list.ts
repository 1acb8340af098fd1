import { defineList, type RowOf } from './defineList';

/** Mailboxes that a published edition names (SN-32 … SN-40). */
export const documentMailboxesList = defineList({
  name: 'DocumentMailboxes',
  title: 'Funktionsbrevlådor i styrande dokument',
  description: 'Adresser som en utgåva nämner.',
  titleColumn: 'Verksamhet',
  columns: {
    MailboxKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    DocumentNumber: { kind: 'text', title: 'Dokumentnummer', required: true, indexed: true },
    EditionKey: { kind: 'text', title: 'Utgåva (nyckel)', required: true, indexed: true },
    Address: { kind: 'text', title: 'Adress', required: true },
  },
});
export type DocumentMailboxRow = RowOf<typeof documentMailboxesList>;
