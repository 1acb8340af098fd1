import type { BasisSheet } from '../../../bot/documents/basisSheet';
import type { CustomerReply } from '../../../bot/documents/customerReply';
import type { OverviewLine } from '../../../bot/documents/overviewTable';

const at = '2026-03-23T13:05:00.000Z';

/** Bilaga 1 as its parties have filled it: a hit among the contracts, the systems not looked through yet. */
export const sampleSheet: BasisSheet = {
  routine: 'RH-15405',
  edition: '5',
  notice: {
    key: 'FSN-2026-0042',
    title: 'Nordpump 500',
    manufacturer: 'Nordpump AB',
    identifiers: ['07350012345677', 'NP-500'],
    problem: 'Larmet kan utebli vid lågt batteri.',
  },
  rows: [
    {
      id: 'B1-02',
      question: 'Sökning i avtalsdatabas',
      responsible: 'Inköp och upphandling',
      instruction: 'Om träff skicka avtalsnummer till logistikservice',
      parts: [
        { kind: 'searchWords', value: 'nordpump infusionspump' },
        { kind: 'hit', value: true },
        { kind: 'contractNumber', value: 'AVT-2024-117' },
      ],
      answered: { by: 'Inga Köpman', at },
    },
    {
      id: 'B1-04',
      question: 'Sökning i inköpsanalys',
      responsible: 'Inköp och upphandling',
      parts: [
        { kind: 'searchWords', value: 'NP-500' },
        { kind: 'hit', value: false },
      ],
      answered: { by: 'Inga Köpman', at: '2026-03-23T13:07:00.000Z' },
    },
    {
      id: 'B1-06',
      question: 'Sökning på vilka kunder som köpt produkten',
      responsible: 'RGS',
      instruction: 'Resultat skrivs in nedanför dialogtabellen alternativt hänvisar till bilaga',
      parts: [{ kind: 'result', value: 'Intensivvårdsavdelningen: 4\nHemsjukvård Norr AB: 2' }],
      attachments: ['kunder-nordpump.xlsx'],
      answered: { by: 'Lars Lager', at: '2026-03-24T07:30:00.000Z' },
    },
    {
      question: 'Lager och beställning',
      responsible: 'Logistikservice',
      parts: [
        { kind: 'yesNo', question: 'Lagervara?', value: true },
        { kind: 'yesNo', question: 'Närförråd?', value: false },
        { kind: 'text', value: 'Beställs genom Inköpsstöd' },
      ],
      answered: { by: 'Lars Lager', at: '2026-03-24T07:31:00.000Z' },
    },
    {
      id: 'B1-07',
      question: 'Finns produkt i inventariesystem',
      responsible: 'MT säk',
      instruction: 'Bekräftar och hanterar vidare',
      parts: [
        { kind: 'options', options: ['Medusa', 'Faciliate', 'Sesam'], chosen: ['Medusa', 'Annat'] },
      ],
    },
    {
      id: 'B1-08',
      question: 'Vill avsändaren ha svar på att säkerhetsmeddelandet har mottagits?',
      parts: [{ kind: 'reply', wanted: true, responder: 'Mia Samordnare' }],
      answered: { by: 'Mia Samordnare', at: '2026-03-24T08:00:00.000Z' },
    },
    {
      id: 'B1-10',
      question: 'Vill avsändaren ha svar efter åtgärder är genomförda?',
      parts: [{ kind: 'reply', wanted: false }],
      answered: { by: 'Mia Samordnare', at: '2026-03-24T08:01:00.000Z' },
    },
  ],
  attachments: ['fsn-nordpump-500.pdf'],
  assessment: {
    text: 'Utskick till berörda avdelningar.\nMTH byter batteri.',
    by: 'Mia Samordnare',
    at: '2026-03-24T09:00:00.000Z',
  },
};

/** Bilaga 1 before anybody has answered. */
export const emptySheet: BasisSheet = {
  ...sampleSheet,
  rows: sampleSheet.rows.map(({ id, question, parts }) => ({
    ...(id === undefined ? {} : { id }),
    question,
    parts: parts.map((part) =>
      part.kind === 'options' ? { ...part, chosen: [] } : { kind: part.kind },
    ),
  })),
  attachments: [],
  notice: { ...sampleSheet.notice, manufacturer: '', identifiers: [], problem: '' },
};

/** A reply after everything is done: two lots returned, one destroyed. */
export const sampleReply: CustomerReply = {
  kind: 'completion',
  notice: {
    reference: 'NP-FSN-26-03',
    date: '2026-03-20',
    product: 'Nordpump 500',
    codes: ['NP-500', '07350012345677'],
    lotsOrSerials: ['LOT-7', 'LOT-8', '00123'],
  },
  customer: {
    account: 'K-1044',
    organisation: 'Region Norrviken',
    address: 'Sjukhusvägen 1\n999 99 Norrviken',
    department: 'Medicinsk teknik',
    shippingAddress: 'Godsvägen 4, Norrviken',
    contact: 'Mia Samordnare',
    title: 'Medicinteknisk säkerhetssamordnare',
    phone: '+46 99 123 45 67',
    email: 'mt@norrviken.example',
  },
  statements: {
    receivedAndRead: true,
    allActionsPerformed: true,
    usersTold: true,
    returned: [
      { lotOrSerial: 'LOT-7', quantity: 12, on: '2026-04-01' },
      { lotOrSerial: 'LOT-8', quantity: 3, on: '2026-04-02' },
    ],
    destroyed: [{ lotOrSerial: '00123', quantity: 1 }],
    noneAvailable: false,
    otherAction: 'Batterier bytta på plats',
    noAffectedDevices: false,
    query: 'När kommer nya batterier?',
  },
  signed: { name: 'Anna Alm', on: '2026-04-03' },
  returnTo: {
    email: 'fsn@nordpump.example',
    helpline: '+46 99 000 00 00',
    post: 'Pumpgatan 2, Pumpstad',
    portal: 'portal.nordpump.example',
    fax: '+46 99 000 00 01',
    deadline: '2026-04-10',
  },
};

/** The first reply duty: that the notice was received and read. */
export const sampleReceipt: CustomerReply = {
  ...sampleReply,
  kind: 'receipt',
  statements: {
    receivedAndRead: true,
    allActionsPerformed: false,
    usersTold: false,
    returned: [],
    destroyed: [],
    noneAvailable: false,
    noAffectedDevices: false,
  },
};

export const sampleLines: readonly OverviewLine[] = [
  {
    noticeKey: 'FSN-2026-0042',
    product: 'Nordpump 500',
    manufacturer: 'Nordpump AB',
    risk: 'Hög risk',
    status: 'Utskickat, följs upp',
    administration: 'Sjukhuset Norrviken',
    receivedOn: '2026-03-23',
    handleBy: '2026-04-10',
    sentOn: '2026-03-23',
    asked: 8,
    answered: 6,
    finished: 5,
    silent: 2,
    overdue: 2,
    oldestSilence: 9,
    hours: 3.5,
    cost: 2450.5,
  },
  {
    noticeKey: 'FSN-2026-0043',
    product: 'Provrör, ”klara”; 5 ml',
    manufacturer: 'Rör & Co',
    risk: 'Låg risk',
    status: 'Avslutat',
    administration: 'Närsjukvården',
    receivedOn: '2026-03-24',
    asked: 0,
    answered: 0,
    finished: 0,
    silent: 0,
    overdue: 0,
  },
];
