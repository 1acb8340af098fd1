import type { DocumentContext } from '../../src/domain/documents/documentRule';
import type { DocumentSettings } from '../../src/domain/documents/documentSettings';
import type {
  DocumentContentRef,
  DocumentMetadata,
  Draft,
  GoverningDocument,
  PublishedEdition,
} from '../../src/domain/documents/document';
import { unbegunDocument } from '../../src/domain/documents/evolveDocument';
import type { RoutineReading } from '../../src/domain/documents/reading/routineReading';
import { aPerson, aUnit, theHead } from './builders';

export const theEditor = aPerson('Edit Rask');
export const theOwner = { ...aPerson('Olle Norr'), mail: 'olle.norr@prov.example' };
export const theApprover = { ...aPerson('Mia Lund'), mail: 'mia.lund@prov.example' };
export const theOtherApprover = { ...aPerson('Per Alm'), mail: 'per.alm@prov.example' };

export const theDocumentSettings: DocumentSettings = {
  prefix: 'RH',
  editors: [theEditor.id],
  editorContacts: [{ ...theEditor, mail: 'edit.rask@prov.example' }],
  approverRoles: [
    {
      role: 'Chefläkare',
      people: [theApprover, theOtherApprover],
      channel: {
        teamId: '3b1d6e52-0f5c-4a77-9e10-5c8b7a2d4e31',
        channelId: '19:chef@thread.tacv2',
      },
    },
    { role: 'Förvaltningschef', people: [theOtherApprover] },
  ],
  commentDays: 14,
  approvalDays: 7,
  reviewMonths: 24,
  reviewReminders: [90, 30, 7],
  reading: { days: 21, joinerDays: 30, openRequests: 5 },
};

export const aMetadata = (changes: Partial<DocumentMetadata> = {}): DocumentMetadata => ({
  title: 'Kylskåp för läkemedel – regional hantering',
  type: 'rutin',
  level: 'regional',
  scope: 'Region Prov',
  concerns: ['iva'],
  approverRole: 'Chefläkare',
  mainAuthor: 'Rask Edit PROV MT',
  owner: theOwner,
  follows: [],
  related: [],
  isPublic: false,
  ...changes,
});

export const aContentRef = (changes: Partial<DocumentContentRef> = {}): DocumentContentRef => ({
  fileName: 'rutin.docx',
  textHash: 'a'.repeat(64),
  fileHash: 'b'.repeat(64),
  ...changes,
});

export const aDocumentDraft = (changes: Partial<Draft> = {}): Draft => ({
  kind: 'edition',
  label: '1',
  metadata: aMetadata(),
  content: aContentRef(),
  changeNote: 'Ny temperaturgräns.',
  by: theEditor,
  stage: 'writing',
  comments: [],
  ...changes,
});

export const anEdition = (changes: Partial<PublishedEdition> = {}): PublishedEdition => ({
  label: '1',
  kind: 'edition',
  metadata: aMetadata(),
  content: aContentRef(),
  changeNote: '',
  approvedBy: theApprover,
  approvedOn: '2025-03-01',
  publishedOn: '2025-03-01',
  reviewBy: '2027-03-01',
  ...changes,
});

export const aDocument = (changes: Partial<GoverningDocument> = {}): GoverningDocument => ({
  ...unbegunDocument('RH-20001'),
  ...changes,
});

/** A document in force; with a draft when one is given. */
export const aPublishedDocument = (changes: Partial<GoverningDocument> = {}): GoverningDocument =>
  aDocument({ editions: [anEdition()], ...changes });

export const aDocumentInApproval = (draft: Partial<Draft> = {}): GoverningDocument =>
  aDocument({
    approvalRounds: 1,
    draft: aDocumentDraft({
      stage: 'inApproval',
      approval: { role: 'Chefläkare', dueOn: '2026-03-30', round: 1 },
      ...draft,
    }),
  });

export const aDocumentContext = (changes: Partial<DocumentContext> = {}): DocumentContext => ({
  by: theEditor,
  now: '2026-03-23T09:00:00.000Z',
  today: '2026-03-23',
  settings: theDocumentSettings,
  units: [
    aUnit({ key: 'sjukhuset', name: 'Sjukhuset', kind: 'administration', head: aPerson('Siv Ek') }),
    aUnit({ head: theHead }),
  ],
  others: [],
  ...changes,
});

export const aReading = (changes: Partial<RoutineReading> = {}): RoutineReading => ({
  documentNumber: 'RH-20001',
  type: 'Rutin',
  title: 'Kylskåp för läkemedel – regional hantering',
  scope: 'Region Prov',
  approvedBy: 'Chefläkare',
  approvedOn: null,
  mainAuthor: 'Rask Edit PROV MT',
  sections: [
    { heading: 'Syfte', level: 1, text: 'Läkemedel ska förvaras vid rätt temperatur.' },
    { heading: 'Genomförande', level: 1, text: 'Läs av temperaturen varje morgon.' },
  ],
  related: [],
  references: [{ text: 'Vägledning, https://vagledning.example/kyla', internalOnly: false }],
  changeNote: null,
  appendices: [{ number: 1, title: 'Avläsning', text: 'Datum och temperatur.' }],
  mailboxes: [{ name: 'Medicinsk teknik', address: 'mt@prov.example' }],
  links: [],
  ...changes,
});
