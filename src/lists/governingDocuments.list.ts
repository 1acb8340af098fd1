import { defineList, type RowOf } from './defineList';

/**
 * The library of governing documents (sv. styrande dokument, GD-11): a folder a number, the file of each edition with
 * SharePoint's own versions and publishing, and what is read out of it in columns. Staff see the last published version.
 */
export const governingDocumentsLibrary = defineList({
  name: 'GoverningDocuments',
  title: 'Styrande dokument',
  template: 'library',
  description: 'Rutiner, riktlinjer och andra styrande dokument.',
  titleColumn: 'Rubrik',
  columns: {
    DocumentNumber: { kind: 'text', title: 'Dokumentnummer', indexed: true },
    DocumentType: {
      kind: 'choice',
      title: 'Dokumenttyp',
      choices: [
        'rutin',
        'regionalRutin',
        'riktlinje',
        'processbeskrivning',
        'vagledandeDokument',
        'mall',
        'ledningssystem',
        'regelbok',
      ],
    },
    DocumentLevel: { kind: 'choice', title: 'Nivå', choices: ['national', 'regional', 'local'] },
    DocumentStatus: {
      kind: 'choice',
      title: 'Status',
      indexed: true,
      choices: [
        'draft',
        'inComment',
        'inApproval',
        'scheduled',
        'inForce',
        'underRevision',
        'withdrawn',
      ],
    },
    Edition: { kind: 'text', title: 'Utgåva' },
    Scope: { kind: 'text', title: 'Gäller för' },
    Administration: { kind: 'text', title: 'Förvaltning', indexed: true },
    Process: { kind: 'text', title: 'Process' },
    ApprovedBy: { kind: 'text', title: 'Fastställd av' },
    ApprovedOn: { kind: 'dateTime', title: 'Fastställt', dateOnly: true },
    MainAuthor: { kind: 'text', title: 'Huvudförfattare' },
    OwnerName: { kind: 'text', title: 'Dokumentägare' },
    PublishedOn: { kind: 'dateTime', title: 'Publicerad', dateOnly: true, indexed: true },
    ReviewBy: { kind: 'dateTime', title: 'Granskas senast', dateOnly: true, indexed: true },
    ManagementSystem: { kind: 'text', title: 'Ledningssystem' },
    FollowUp: { kind: 'text', title: 'Utvärderas vid' },
    DecisionBehind: { kind: 'text', title: 'Beslut bakom utgåvan' },
    ForPurchase: { kind: 'boolean', title: 'Mall för inköp', indexed: true },
    HarmonisedWith: { kind: 'text', title: 'Harmoniserad med' },
    ReplacedBy: { kind: 'text', title: 'Ersatt av' },
    IsPublic: { kind: 'boolean', title: 'Vårdgivarwebben', indexed: true },
    ChangeNote: { kind: 'note', title: 'Uppdaterat från föregående version' },
    // What the service last put or took in: a file with another hash was put there by a person.
    FileHash: { kind: 'text', title: 'Filens kontrollsumma' },
    Revision: { kind: 'number', title: 'Händelse' },
  },
});
export type GoverningDocumentRow = RowOf<typeof governingDocumentsLibrary>;
