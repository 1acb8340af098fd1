import * as React from 'react';
import { render } from '@testing-library/react';
import type {
  DocumentCapabilities,
  DocumentLine,
  DocumentWorkReader,
  WholeDocument,
  WorkLine,
} from '../../../src/application/documentWorkPages';
import type { Me, Outcome, ServiceCommands } from '../../../src/application/noticePages';
import type {
  DocumentMetadata,
  Draft,
  GoverningDocument,
  PublishedEdition,
} from '../../../src/domain/documents/document';
import type { RoutineReading } from '../../../src/domain/documents/reading/routineReading';
// Loaded with the test, not in the middle of it.
import '../../../src/ui/documentWork/list/WorkList';
import '../../../src/ui/documentWork/OpenDocument';
import { DocumentWorkApp } from '../../../src/ui/documentWork/DocumentWorkApp';
import { aCoordinator, serviceOf, someUnits } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

export const karin = { id: 'karin', name: 'Karin Lindqvist', mail: 'karin@norrviken.example' };
export const maria = { id: 'maria', name: 'Maria Lund', mail: 'maria@norrviken.example' };

export const someCapabilities = (
  some: Partial<DocumentCapabilities> = {},
): DocumentCapabilities => ({
  isEditor: true,
  approverRoles: [],
  roles: ['Regional chefläkare'],
  approvers: [{ role: 'Regional chefläkare', people: ['Maria Lund'], hasChannel: true }],
  editors: [karin],
  prefix: 'RH',
  commentDays: 14,
  approvalDays: 7,
  reviewMonths: 24,
  noticeMailbox: 'fsn@norrviken.example',
  ...some,
});

export const aText = (some: Partial<RoutineReading> = {}): RoutineReading => ({
  documentNumber: 'RH-15405',
  type: 'Rutin',
  title: 'Säkerhetsmeddelanden',
  scope: 'Region Norrviken',
  approvedBy: 'Regional chefläkare',
  approvedOn: '2026-03-01',
  mainAuthor: 'Lindqvist Karin HS MT',
  sections: [
    { heading: 'Syfte', level: 1, text: 'Rutinen gäller alla pumpar.' },
    { heading: 'Genomförande', level: 1, text: 'Chefen svarar inom en dag.' },
  ],
  related: [{ documentNumber: 'RH-12317', title: 'Medicintekniska produkter' }],
  references: [],
  changeNote: null,
  appendices: [],
  mailboxes: [],
  links: [],
  ...some,
});

export const someMetadata = (some: Partial<DocumentMetadata> = {}): DocumentMetadata => ({
  title: 'Säkerhetsmeddelanden',
  type: 'rutin',
  level: 'regional',
  scope: 'Region Norrviken',
  concerns: ['sjukhuset'],
  approverRole: 'Regional chefläkare',
  mainAuthor: 'Lindqvist Karin HS MT',
  owner: karin,
  follows: [],
  related: [],
  isPublic: false,
  ...some,
});

const content = { fileName: 'rutin.docx', textHash: 'a'.repeat(64), fileHash: 'b'.repeat(64) };

export const aDraft = (some: Partial<Draft> = {}): Draft => ({
  kind: 'edition',
  label: '2',
  metadata: someMetadata(),
  content,
  changeNote: 'Kortare svarstid.',
  by: karin,
  stage: 'writing',
  comments: [],
  ...some,
});

export const anEdition = (some: Partial<PublishedEdition> = {}): PublishedEdition => ({
  label: '1',
  kind: 'edition',
  metadata: someMetadata(),
  content,
  changeNote: '',
  approvedBy: maria,
  approvedOn: '2025-01-10',
  publishedOn: '2025-01-10',
  reviewBy: '2027-01-10',
  ...some,
});

const aDocument = (some: Partial<GoverningDocument> = {}): GoverningDocument => ({
  number: 'RH-15405',
  editions: [anEdition()],
  approvalCards: {},
  approvalRounds: 0,
  ...some,
});

type Whole = Partial<Omit<WholeDocument, 'document' | 'rights'>> & {
  readonly document?: Partial<GoverningDocument>;
  readonly rights?: Partial<WholeDocument['rights']>;
};

export const aWhole = ({ document, rights, ...some }: Whole = {}): WholeDocument => ({
  status: document?.draft ? 'underRevision' : 'inForce',
  draftText: document?.draft ? aText() : null,
  textInForce: aText(),
  ...some,
  document: aDocument(document),
  rights: {
    ...{ mayEdit: true, mayWithdraw: true, mayApprove: false, isInvited: false },
    ...rights,
  },
});

interface Stage {
  readonly hash?: string;
  readonly me?: Me;
  readonly capabilities?: DocumentCapabilities;
  readonly work?: readonly WorkLine[];
  readonly documents?: readonly DocumentLine[];
  readonly whole?: WholeDocument;
  readonly answer?: () => Outcome;
  readonly service?: Partial<ServiceCommands>;
  readonly sections?: DocumentWorkReader['sections'];
  readonly language?: 'sv' | 'en';
}

/** The page as the web part shows it, over a service and a library that hold what a test gives them. */
export function showWork({
  hash = '',
  me = aCoordinator(),
  capabilities = someCapabilities(),
  work = [],
  documents = [],
  whole,
  answer,
  service: some = {},
  sections = () => Promise.resolve([]),
  language = 'sv',
}: Stage = {}) {
  window.history.replaceState(null, '', `/${hash}`);
  const service = serviceOf(me, answer, {
    documentCapabilities: () => Promise.resolve({ outcome: 'done', value: capabilities }),
    documentWork: () => Promise.resolve({ outcome: 'done', value: work }),
    wholeDocument: () =>
      Promise.resolve(
        whole
          ? { outcome: 'done', value: whole }
          : { outcome: 'refused', code: 'document/unknown', message: 'Dokumentet finns inte.' },
      ),
    ...some,
  });
  const reader: DocumentWorkReader = {
    documents: () => Promise.resolve({ documents, hasMore: false }),
    byNumber: () => Promise.resolve([]),
    units: () => Promise.resolve(someUnits),
    sections,
    pagesPath: '/SitePages/',
    casePage: (noticeKey, tab) => `/Sakerhetsmeddelanden.aspx#${noticeKey}/${tab}`,
    readingPage: (number) => `/StyrandeDokument.aspx#${number}`,
  };
  render(<DocumentWorkApp reader={reader} commands={service.commands} {...shellOf(language)} />);
  return service;
}
