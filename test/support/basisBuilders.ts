import type { Basis, BasisAnswer, BasisAnswered } from '../../src/domain/basis/basis';
import type { BasisParty, BasisQuestion } from '../../src/domain/basis/basisForm';
import type { AssessNotice } from '../../src/domain/notices/assessmentChecks';
import { aPerson, theCoordinator } from './builders';

/** Bilaga 1 as an invented region prints it, of which a test names only what it is about. */

export const theBuyer = aPerson('Ines Strand');
export const theStoreman = aPerson('Jon Berg');

export const theParties: readonly BasisParty[] = [
  {
    key: 'procurement',
    name: 'Inköp och upphandling',
    mailbox: 'inkop@prov.example',
    channel: { teamId: '6e4a9b85-3c8f-4daa-8b43-8f1e0d5a7b64', channelId: '19:inkop@thread.tacv2' },
    people: [theBuyer],
  },
  {
    key: 'logistics',
    name: 'Logistikservice',
    mailbox: 'logistik@prov.example',
    channel: {
      teamId: '6e4a9b85-3c8f-4daa-8b43-8f1e0d5a7b64',
      channelId: '19:logist@thread.tacv2',
    },
    people: [],
  },
  { key: 'mt-safety', name: 'MT säk', mailbox: 'mts@prov.example', people: [theCoordinator] },
];

export const theQuestions: readonly BasisQuestion[] = [
  {
    key: 'contracts',
    row: 'B1-02',
    party: 'procurement',
    kind: 'search',
    question: 'Finns produkten i avtalsdatabasen?',
    contractNumberOnHit: true,
  },
  {
    key: 'purchases',
    row: 'B1-04',
    party: 'procurement',
    kind: 'search',
    question: 'Finns köp i inköpsanalysen?',
  },
  {
    key: 'customers',
    row: 'B1-06',
    party: 'logistics',
    kind: 'customers',
    question: 'Vilka kunder har köpt produkten?',
    instruction: 'Skriv dem eller hänvisa till en bilaga.',
  },
  {
    key: 'stock',
    row: 'SN-15',
    party: 'logistics',
    kind: 'stock',
    question: 'Är produkten lagervara?',
    whenHit: 'contracts',
  },
  {
    key: 'systems',
    row: 'B1-07',
    party: 'mt-safety',
    kind: 'systems',
    question: 'Finns produkten i något inventariesystem?',
    options: ['Medusa', 'Faciliate, ny', 'Sesam'],
  },
];

/** An answer that each question takes. */
export const goodAnswers: { readonly [question: string]: BasisAnswer } = {
  contracts: { searchWords: 'Nordpump', hit: true, contractNumber: 'A-123' },
  purchases: { searchWords: 'Nordpump', hit: false },
  customers: { text: 'Medicin 31: 12 st' },
  stock: {
    stockItem: true,
    nearStore: false,
    orderedThroughSystem: true,
    orderedBy: ['Medicin 31', 'Strandkliniken (privat)'],
  },
  systems: { systems: ['Medusa'] },
};

export const given = (
  question: string,
  changes: Partial<BasisAnswered> = {},
): { readonly [key: string]: BasisAnswered } => ({
  [question]: {
    answer: goodAnswers[question] ?? {},
    by: theBuyer,
    at: '2026-03-23T10:00:00.000Z',
    ...changes,
  },
});

export const aBasis = (changes: Partial<Basis> = {}): Basis => ({
  noticeKey: 'FSN-2026-0001',
  routine: 'RH-15405',
  edition: '2026-03-23',
  matter: {
    title: 'Nordpump 500',
    manufacturer: 'Nordpump AB',
    identifiers: [{ field: 'catalogueNumbers', values: ['NP-500', 'NP-501'] }],
    problem: 'Pumpen kan stanna utan larm.',
  },
  parties: theParties,
  questions: theQuestions,
  askedAt: '2026-03-23T09:00:00.000Z',
  askedBy: theCoordinator,
  answers: {},
  deliveries: {},
  ...changes,
});

/** A basis in which everything that is asked has been answered. */
export const aCompleteBasis = (changes: Partial<Basis> = {}): Basis =>
  aBasis({
    answers: Object.assign(
      {},
      ...Object.keys(goodAnswers).map((key) => given(key)),
    ) as Basis['answers'],
    ...changes,
  });

/** An assessment that lacks nothing. */
export const anAssessment = (changes: Partial<AssessNotice> = {}): AssessNotice => ({
  productKind: 'equipment',
  contract: 'onContract',
  contractNumber: 'A-123',
  disposal: 'none',
  way: 'departments',
  statement: 'Skickas till avdelningscheferna.',
  receiptReply: { wanted: false },
  completionReply: { wanted: true, responder: theCoordinator },
  ...changes,
});
