import type { BasisForm, BasisLine } from '../../src/application/basisPages';
import type { Unit } from '../../src/domain/units/unit';
import type {
  DispatchLine,
  DocumentText,
  LogLine,
  Me,
  NoticeDetails,
  NoticesReader,
  NoticeSummary,
  Outcome,
  ServiceCommands,
} from '../../src/application/noticePages';
import type { RecipientAdvice } from '../../src/application/recipientAdvice';
import type { CaseFile } from '../../src/application/rows';

/** A coordinator of an invented region, on 2026-03-23. */
export const aCoordinator = (some: Partial<Me> = {}): Me => ({
  person: { id: 'karin', name: 'Karin Lindqvist' },
  isCoordinator: true,
  mayVerifyLog: true,
  region: 'Region Norrviken',
  mailbox: 'fsn@norrviken.example',
  deadlines: {
    high: { receiveDays: 1, handleDays: 7 },
    medium: { receiveDays: 3, handleDays: 14 },
    low: { receiveDays: 7, handleDays: 30 },
  },
  limits: { openCards: 8, verificationDays: 365, linkDays: 30, publicationDays: 30 },
  feedback: 'Bekräfta mottaget på kortet.',
  today: '2026-03-23',
  ...some,
});

export const aSummary = (some: Partial<NoticeSummary> = {}): NoticeSummary => ({
  itemId: 1,
  key: 'FSN-2026-0001',
  title: 'Exempel 3000',
  manufacturer: 'Exempelpump AB',
  sender: 'Exempelpump AB <fsn@exempelpump.example>',
  status: 'received',
  receivedAt: '2026-03-23T13:05:00.000Z',
  recipients: 0,
  answered: 0,
  complete: 0,
  undelivered: 0,
  needsHelp: 0,
  source: 'mail',
  kind: 'newNotice',
  replyDue: 'none',
  revision: 1,
  ...some,
});

export const aSent = (some: Partial<NoticeSummary> = {}): NoticeSummary =>
  aSummary({
    status: 'dispatched',
    risk: 'high',
    receiveBy: '2026-03-24',
    handleBy: '2026-03-30',
    recipients: 3,
    answered: 2,
    complete: 1,
    revision: 2,
    ...some,
  });

const text = 'Exempel 3000 från Exempelpump AB. Larm kan utebli. Ta pumparna ur bruk.';
const place = (quote: string) => ({
  document: 0,
  page: 0,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
});

/** What of a case has no column, as long as nothing has happened in it. */
export const aCaseFile = (some: Partial<CaseFile> = {}): CaseFile => ({
  kind: { kind: 'newNotice', reasons: [] },
  likely: [],
  messages: [],
  replies: [],
  efforts: [],
  lettersSent: [],
  ...some,
});

export const aNotice = (some: Partial<NoticeDetails> = {}): NoticeDetails => ({
  ...aSummary(),
  subject: 'Säkerhetsmeddelande',
  documents: [{ name: 'brev.pdf', kind: 'pdf', pages: 1 }],
  problems: [],
  edition: '2026-03-23',
  caseFile: aCaseFile(),
  fields: {
    productName: { values: ['Exempel 3000'], evidence: [place('Exempel 3000')], confidence: 0.9 },
    manufacturer: {
      values: ['Exempelpump AB'],
      evidence: [place('Exempelpump AB')],
      confidence: 0.5,
    },
    problem: {
      values: ['Larm kan utebli.'],
      evidence: [place('Larm kan utebli.')],
      confidence: 0.9,
    },
    actions: { values: ['Ta pumparna ur bruk.'], evidence: [], confidence: 0.9 },
  },
  ...some,
});

export const someTexts: readonly DocumentText[] = [
  { name: 'brev.pdf', kind: 'pdf', pages: [text] },
];

const channel = { teamId: 't', channelId: 'c' };
export const someUnits: readonly Unit[] = [
  { key: 'sjukhuset', name: 'Sjukhuset', kind: 'administration' },
  {
    key: 'iva',
    name: 'Intensivvården',
    kind: 'department',
    parentKey: 'sjukhuset',
    channel,
    head: { id: 'anna', name: 'Anna Ahlberg' },
  },
  { key: 'medicin', name: 'Medicin 31', kind: 'department', parentKey: 'sjukhuset', channel },
  {
    key: 'akuten',
    name: 'Akuten',
    kind: 'department',
    parentKey: 'sjukhuset',
    mailbox: 'akuten@norrviken.example',
  },
  { key: 'arkivet', name: 'Arkivet', kind: 'department', parentKey: 'sjukhuset' },
];

export const aLine = (some: Partial<DispatchLine> = {}): DispatchLine => ({
  key: 'FSN-2026-0001/iva',
  unitKey: 'iva',
  unitName: 'Intensivvården',
  administrationKey: 'sjukhuset',
  status: 'posted',
  postedAt: '2026-03-23T13:06:00.000Z',
  receiveBy: '2026-03-24',
  handleBy: '2026-03-30',
  mode: 'action',
  reminders: 0,
  ...some,
});

/** What an edition asks of whom, with the coordinator of one party. */
export const aForm: BasisForm = {
  routine: 'RH-15405',
  edition: '2026-03-23',
  parties: [
    {
      key: 'procurement',
      name: 'Inköp',
      hasChannel: true,
      people: [{ id: 'ines', name: 'Ines Strand' }],
    },
    {
      key: 'logistics',
      name: 'Logistik',
      hasChannel: false,
      mailbox: 'log@prov.example',
      people: [],
    },
    {
      key: 'mt-safety',
      name: 'MT säk',
      hasChannel: false,
      people: [{ id: 'karin', name: 'Karin Lindqvist' }],
    },
  ],
  questions: [
    {
      key: 'contracts',
      row: 'B1-02',
      party: 'procurement',
      kind: 'search',
      question: 'Finns produkten i avtalsdatabasen?',
      contractNumberOnHit: true,
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
      question: 'I vilka system finns den?',
      options: ['Medusa', 'Sesam'],
    },
  ],
};

interface Stage {
  readonly notices?: readonly NoticeSummary[];
  readonly notice?: NoticeDetails;
  readonly lines?: readonly DispatchLine[];
  readonly events?: readonly LogLine[];
  readonly basis?: readonly BasisLine[];
}

/** Lists that hold what a test gives them. */
export const readerOf = ({
  notices = [],
  notice,
  lines = [],
  events = [],
  basis = [],
}: Stage): NoticesReader => ({
  notices: () => Promise.resolve({ notices }),
  olderNotices: () => Promise.resolve({ notices: [] }),
  notice: (key) => Promise.resolve(notice?.key === key ? notice : undefined),
  files: () => Promise.resolve([{ name: 'original.eml', url: '/original.eml' }]),
  documentTexts: () => Promise.resolve(someTexts),
  units: () => Promise.resolve(someUnits),
  dispatches: () => Promise.resolve(lines),
  basis: () => Promise.resolve(basis),
  events: (_key, after) => Promise.resolve(events.filter(({ position }) => position > after)),
});

export interface Sent {
  readonly command: string;
  readonly id: string;
  readonly about: string;
  readonly wish: unknown;
}

const unasked = (): Promise<never> => new Promise(() => undefined);

/** Advice that proposes nobody. */
export const noAdvice: RecipientAdvice = {
  proposals: [],
  unknown: [],
  unreachable: [],
  ownMailboxes: [],
  crowded: [],
  searched: true,
};

/** A service that answers each command as a test says, and remembers what it was sent. */
export function serviceOf(
  me: Me | undefined,
  answer: () => Outcome = () => ({ outcome: 'done', value: undefined }),
  some: Partial<ServiceCommands> = {},
) {
  const sent: Sent[] = [];
  const take = (command: string) => (id: string, about: string, wish: unknown) => {
    sent.push({ command, id, about, wish });
    return Promise.resolve(answer());
  };
  const numbered = (outcome: Outcome): Outcome<string> =>
    outcome.outcome === 'done' ? { outcome: 'done', value: 'FSN-2026-0009' } : outcome;
  const commands: ServiceCommands = {
    me: () => (me ? Promise.resolve(me) : Promise.reject(new TypeError('no answer'))),
    onNotice: (id, about, name, wish) => take(name)(id, about, wish),
    onUnit: take('unit'),
    register: async (id, wish) => numbered(await take('register')(id, '', wish)),
    ownCase: async (about, file) => numbered(await take('ownCase')('', about, file)),
    recipientAdvice: () => Promise.resolve(noAdvice),
    answer: take('answer'),
    basisForm: () => Promise.resolve(aForm),
    answerBasis: (id, about, question, wish, saidBy) =>
      take('answerBasis')(id, about, { question, answer: wish, ...(saidBy ? { saidBy } : {}) }),
    keepBasisFile: (_about, _question, { name }) =>
      Promise.resolve({ outcome: 'done', value: `bilaga1-${name}` }),
    basisDocument: () => Promise.resolve({ outcome: 'done', value: new Blob(['PK']) }),
    verifyLog: () =>
      Promise.resolve({
        outcome: 'done',
        value: { events: 1245, streams: 3, seals: 1, chainValid: true, breaks: [] },
      }),
    previewReply: unasked,
    keepEvidence: unasked,
    overview: unasked,
    overviewFile: unasked,
    matches: () => Promise.resolve({ state: 'no-exports' }),
    workOrders: unasked,
    remind: unasked,
    askReading: unasked,
    confirmReading: (id, about) => take('confirmReading')(id, about, undefined),
    declineReading: take('declineReading'),
    closeReading: (id, about) => take('closeReading')(id, about, undefined),
    ownReadings: () => Promise.resolve({ outcome: 'done', value: [] }),
    harmonisation: unasked,
    readingReport: unasked,
    readingFile: unasked,
    onRecord: unasked,
    beginRecord: unasked,
    readRecord: unasked,
    recordFile: unasked,
    keepRecordFile: unasked,
    documentCapabilities: unasked,
    documentWork: unasked,
    templatesWithoutMailbox: () => Promise.resolve({ outcome: 'done', value: [] }),
    wholeDocument: unasked,
    publicCopy: () => Promise.resolve({ outcome: 'done', value: { copy: null } }),
    publicMaterial: unasked,
    readDocumentFile: unasked,
    putDocumentFile: unasked,
    onDocument: (id, about, name, wish) => take(name)(id, about, wish),
    steering: () =>
      Promise.resolve({ outcome: 'done', value: { steers: false, mayDecide: false, parties: [] } }),
    decideConfiguration: (id, about, wish) => take('decideConfiguration')(id, about, wish),
    ...some,
  };
  return { commands, sent };
}
