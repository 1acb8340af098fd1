import { createHash } from 'node:crypto';
import type {
  Dispatch,
  DispatchContent,
  DispatchEvent,
} from '../../src/domain/dispatches/dispatch';
import { chained, type EntryDraft, type Sha256 } from '../../src/domain/log/chain';
import type { LogEntry, PlacedEntry } from '../../src/domain/log/logEntry';
import type { DispatchNotice } from '../../src/domain/notices/dispatchNotice';
import type { DispatchPlan } from '../../src/domain/notices/dispatchPlan';
import type { Notice } from '../../src/domain/notices/notice';
import type { NoticeReceived } from '../../src/domain/notices/noticeEvents';
import type { NoticeContext } from '../../src/domain/notices/noticeRule';
import type { RoutineRules } from '../../src/domain/routine/routineRules';
import type { NoticeField } from '../../src/domain/notices/noticeFields';
import type { Roles } from '../../src/domain/units/roles';
import type { Person, Unit } from '../../src/domain/units/unit';
import type { DispatchRow } from '../../src/lists/dispatches.list';
import type { SafetyNoticeRow } from '../../src/lists/safetyNotices.list';
import type { Effect } from '../../src/application/effects';

/** Valid objects, of which a test names only what it is about. */

export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

export const aPerson = (
  name = 'Ebba Lind',
  id = name.toLowerCase().replace(/\s/g, '-'),
): Person => ({ id, name });

export const theCoordinator = aPerson('Karin Sand');
export const theRegistrar = aPerson('Rut Ek');
export const theHead = aPerson('Anna Berg');
export const theSubstitute = aPerson('Sten Dahl');
export const aStranger = aPerson('Otto Falk');
export const theRoles: Roles = { coordinators: [theCoordinator.id], registrars: [theRegistrar.id] };

export const aUnit = (changes: Partial<Unit> = {}): Unit => ({
  key: 'iva',
  name: 'Intensivvårdsavdelningen',
  kind: 'department',
  parentKey: 'sjukhuset',
  mailbox: 'iva@prov.example',
  channel: { teamId: '3b1d6e52-0f5c-4a77-9e10-5c8b7a2d4e31', channelId: '19:iva@thread.tacv2' },
  head: theHead,
  substitute: theSubstitute,
  ...changes,
});

/** A unit without some of what a unit usually has. */
export const aUnitWithout = <K extends 'mailbox' | 'channel' | 'head' | 'substitute' | 'parentKey'>(
  missing: readonly K[],
  changes: Partial<Unit> = {},
): Unit => {
  const unit: { [Key in keyof Unit]?: Unit[Key] } = { ...aUnit(changes) };
  missing.forEach((key) => delete unit[key]);
  return unit as Unit;
};

export const aField = (...values: string[]): NoticeField => ({
  values,
  evidence: [],
  confidence: 0.9,
});

export const aReceivedNotice = (changes: Partial<NoticeReceived> = {}): NoticeReceived => ({
  key: 'FSN-2026-0001',
  receivedAt: '2026-03-23T08:15:00.000Z',
  source: 'mail',
  kind: { kind: 'newNotice', reasons: [] },
  edition: '2026-03-23',
  likely: [],
  sender: { name: 'Nordpump AB', address: 'fsn@nordpump.example' },
  subject: 'Field Safety Notice: Nordpump 500',
  fields: { productName: aField('Nordpump 500'), lots: aField('A1', 'A2') },
  documents: [{ name: 'notice.pdf', kind: 'pdf', pages: 2 }],
  problems: [],
  ...changes,
});

export const aPlan = (changes: Partial<DispatchPlan> = {}): DispatchPlan => ({
  risk: 'high',
  sentOn: '2026-03-23',
  title: 'Nordpump 500',
  manufacturer: 'Nordpump AB',
  problem: 'Pumpen kan stanna utan larm.',
  actions: ['Ta pumpen ur bruk.', 'Märk den.'],
  feedback: 'Svara på kortet.',
  receiveBy: '2026-03-24',
  handleBy: '2026-03-30',
  units: [aUnit()],
  ...changes,
});

export const aNotice = (changes: Partial<Notice> = {}): Notice => ({
  ...aReceivedNotice(),
  status: 'received',
  messages: [],
  replies: [],
  efforts: [],
  lettersSent: [],
  ...changes,
});

export const aDispatchedNotice = (plan: Partial<DispatchPlan> = {}): Notice =>
  aNotice({ status: 'dispatched', plan: aPlan(plan) });

export const aContent = (changes: Partial<DispatchContent> = {}): DispatchContent => {
  const { units: _units, informed: _informed, ...content } = aPlan();
  return { ...content, ...changes };
};

export const aDispatch = (changes: Partial<Dispatch> = {}): Dispatch => ({
  key: 'FSN-2026-0001/iva',
  noticeKey: 'FSN-2026-0001',
  unit: aUnit(),
  mode: 'action',
  content: aContent(),
  queuedAt: '2026-03-23T08:59:00.000Z',
  delivery: { state: 'queued' },
  reminders: [],
  linkAnswers: 0,
  earlierCards: [],
  ...changes,
});

export const aPostedCard = {
  conversationId: '19:iva@thread.tacv2;messageid=1700',
  activityId: '1700',
};

export const aPostedDispatch = (changes: Partial<Dispatch> = {}): Dispatch =>
  aDispatch({
    delivery: { state: 'posted', card: aPostedCard, at: '2026-03-23T09:00:00.000Z' },
    ...changes,
  });

export const anUndeliveredDispatch = (changes: Partial<Dispatch> = {}): Dispatch =>
  aDispatch({
    delivery: { state: 'undelivered', reason: 'not-installed', at: '2026-03-23T09:00:00.000Z' },
    ...changes,
  });

export const answered = (by: Person = theHead, at = '2026-03-23T10:00:00.000Z') => ({ by, at });

/** An edition of the routine with all it has the product do. */
export const theRules: RoutineRules = {
  number: 'RH-15405',
  edition: '2026-03-23',
  inForceFrom: '2026-03-23',
  deadlines: {
    high: { receiveDays: 1, handleDays: 7 },
    medium: { receiveDays: 3, handleDays: 14 },
    low: { receiveDays: 7, handleDays: 30 },
  },
  reminders: {
    pace: { high: [1, 1, 1, 1], medium: [3, 2, 2, 2], low: [7, 5, 5, 5] },
    copyFrom: 3,
  },
  limits: { openCards: 8, verificationDays: 365, linkDays: 30, publicationDays: 30 },
  basis: {
    parties: [
      { key: 'procurement', name: 'Inköp', mailbox: 'inkop@prov.example', people: [] },
      { key: 'logistics', name: 'Logistik', mailbox: 'logistik@prov.example', people: [] },
      { key: 'mt-safety', name: 'MT säk', mailbox: 'mts@prov.example', people: [] },
    ],
    questions: [
      {
        key: 'contracts',
        row: 'B1-02',
        party: 'procurement',
        kind: 'search',
        question: 'Finns produkten på avtal?',
        contractNumberOnHit: true,
      },
      {
        key: 'stock',
        row: 'SN-15',
        party: 'logistics',
        kind: 'stock',
        question: 'Finns den på lager?',
        whenHit: 'contracts',
      },
      {
        key: 'systems',
        row: 'B1-07',
        party: 'mt-safety',
        kind: 'systems',
        question: 'I vilka system?',
        options: ['Medusa', 'Sesam'],
      },
    ],
  },
  addresses: { supplyDisruption: 'leverans@prov.example' },
};

/** What a rule may look at, with the coordinator asking. */
export const aContext = (changes: Partial<NoticeContext> = {}): NoticeContext => ({
  by: theCoordinator,
  now: '2026-03-23T09:00:00.000Z',
  today: '2026-03-23',
  roles: theRoles,
  units: [aUnit()],
  rules: theRules,
  ownAddresses: ['fsn@prov.example'],
  dispatches: [],
  ...changes,
});

export const aDispatchCommand = (changes: Partial<DispatchNotice> = {}): DispatchNotice => ({
  risk: 'high',
  title: 'Nordpump 500',
  manufacturer: 'Nordpump AB',
  problem: 'Pumpen kan stanna utan larm.',
  actions: ['Ta pumpen ur bruk.'],
  feedback: 'Svara på kortet.',
  receiveBy: '2026-03-24',
  handleBy: '2026-03-30',
  unitKeys: ['iva'],
  ...changes,
});

export const aDraft = (changes: Partial<EntryDraft> = {}): EntryDraft => ({
  stream: 'notice/FSN-2026-0001',
  type: 'noticeReceived',
  subject: 'FSN-2026-0001',
  at: '2026-03-23T08:20:00.000Z',
  actor: { id: 'service', name: 'Kvittens' },
  cause: 'mail:1',
  payload: { text: 'åäö' },
  ...changes,
});

export const aLogEntry = (changes: Partial<EntryDraft> = {}, after?: LogEntry): LogEntry =>
  chained(aDraft(changes), after, sha256);

/** A whole log out of drafts: each is chained behind the last of its stream and given the next position. */
export function aLog(drafts: readonly Partial<EntryDraft>[]): PlacedEntry[] {
  const heads = new Map<string, LogEntry>();
  return drafts.map((changes, index) => {
    const draft = aDraft({ cause: `cause-${index}`, ...changes });
    const entry = chained(draft, heads.get(draft.stream), sha256);
    heads.set(draft.stream, entry);
    return { ...entry, position: index + 1 };
  });
}

/** The draft of an event of the dispatch `FSN-2026-0001/iva`. */
export const aDispatchDraft = (
  event: DispatchEvent,
  changes: Partial<EntryDraft> = {},
): EntryDraft =>
  aDraft({
    stream: 'dispatch/FSN-2026-0001/iva',
    type: event.type,
    payload: event.payload,
    cause: event.type,
    ...changes,
  });

export const queuedEvent = (dispatch: Dispatch = aDispatch()): DispatchEvent => {
  const { key, noticeKey, unit, mode, content } = dispatch;
  return { type: 'dispatchQueued', payload: { key, noticeKey, unit, mode, content } };
};

export const aPostCard = (
  changes: Partial<Extract<Effect, { kind: 'postCard' }>> = {},
): Effect => ({
  kind: 'postCard',
  key: 'postCard/dispatch/FSN-2026-0001/iva#1',
  subject: 'FSN-2026-0001',
  stream: 'dispatch/FSN-2026-0001/iva',
  letter: 'dispatch',
  channel: { teamId: '3b1d6e52-0f5c-4a77-9e10-5c8b7a2d4e31', channelId: '19:iva@thread.tacv2' },
  ...changes,
});

export const anUpdateCard = (
  changes: Partial<Extract<Effect, { kind: 'updateCard' }>> = {},
): Effect => ({
  kind: 'updateCard',
  key: 'updateCard/dispatch/FSN-2026-0001/iva#3',
  subject: 'FSN-2026-0001',
  stream: 'dispatch/FSN-2026-0001/iva',
  letter: 'dispatch',
  ...changes,
});

export const aSendMail = (
  changes: Partial<Extract<Effect, { kind: 'sendMail' }>> = {},
): Effect => ({
  kind: 'sendMail',
  key: 'sendMail/dispatch/FSN-2026-0001/iva#2',
  subject: 'FSN-2026-0001',
  stream: 'dispatch/FSN-2026-0001/iva',
  letter: 'undelivered',
  to: 'iva@prov.example',
  ...changes,
});

export const aNoticeRow = (changes: Partial<SafetyNoticeRow> = {}): SafetyNoticeRow => ({
  NoticeKey: 'FSN-2026-0001',
  Title: 'Nordpump 500',
  Status: 'received',
  Source: 'mail',
  MessageKind: 'newNotice',
  Edition: '2026-03-23',
  ProductKind: null,
  Contract: null,
  RelatedTo: null,
  ReplyDue: null,
  ClosedAt: null,
  PublishedFrom: null,
  PublishedUntil: null,
  Headline: null,
  Meaning: null,
  Minutes: null,
  Cost: null,
  MessageId: null,
  Fingerprint: null,
  CaseFile: null,
  NeedsHelp: null,
  ReceivedAt: '2026-03-23T08:15:00Z',
  Sender: 'Nordpump AB <fsn@nordpump.example>',
  Subject: 'Field Safety Notice',
  Manufacturer: 'Nordpump AB',
  FsnReference: null,
  Risk: null,
  ReceiveBy: null,
  HandleBy: null,
  Recipients: null,
  Answered: null,
  Complete: null,
  Undelivered: null,
  Fields: '{}',
  Documents: '[]',
  Problems: null,
  Plan: null,
  Revision: 1,
  ...changes,
});

export const aDispatchRow = (changes: Partial<DispatchRow> = {}): DispatchRow => ({
  DispatchKey: 'FSN-2026-0001/iva',
  Title: 'Intensivvårdsavdelningen',
  NoticeKey: 'FSN-2026-0001',
  UnitKey: 'iva',
  Administration: 'sjukhuset',
  Status: 'queued',
  Mode: 'action',
  HelpAskedAt: null,
  HelpQuestion: null,
  Report: null,
  Reminders: 0,
  RemindedAt: null,
  Content: null,
  ChannelId: '19:iva@thread.tacv2',
  PostedAt: null,
  UndeliveredReason: null,
  MailedTo: null,
  ReceivedAt: null,
  ReceivedBy: null,
  HandledAt: null,
  HandledBy: null,
  NotAffectedAt: null,
  NotAffectedBy: null,
  Items: null,
  Comment: null,
  ReceiveBy: '2026-03-24T12:00:00Z',
  HandleBy: '2026-03-30T12:00:00Z',
  Revision: 1,
  ...changes,
});
