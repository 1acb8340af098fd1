import type {
  DocumentMetadata,
  GoverningDocument,
  PublishedEdition,
} from '../../src/domain/documents/document';
import type { DocumentEvent } from '../../src/domain/documents/documentEvents';
import type { DocumentSettings } from '../../src/domain/documents/documentSettings';
import { evolveReadRequest } from '../../src/domain/documents/receipts/evolveReadRequest';
import type { ReadRequest } from '../../src/domain/documents/receipts/readRequest';
import type { ReadRequestEvent } from '../../src/domain/documents/receipts/readRequestEvents';
import type { Person } from '../../src/domain/units/unit';
import { chained } from '../../src/domain/log/chain';
import type { EventLog } from '../../src/application/ports';
import { aPerson, aUnit, sha256, theHead, theSubstitute } from './builders';

/** Documents that people are asked to read, of which a test names only what it is about. */

export const theEditor = aPerson('Karin Sand');
export const theOwner = aPerson('Olle Ask');
export const theNurse = aPerson('Nora Vik');
export const theNewcomer = aPerson('Tage Ny');

export const theDocumentSettings: DocumentSettings = {
  prefix: 'RH',
  editors: [theEditor.id],
  approverRoles: [],
  commentDays: 14,
  approvalDays: 7,
  reviewMonths: 24,
  reviewReminders: [30],
  reading: { days: 14, joinerDays: 30, openRequests: 2, reminders: [7, 1, -3] },
};

export const aMetadata = (changes: Partial<DocumentMetadata> = {}): DocumentMetadata => ({
  title: 'Läkemedelspumpar på avdelning',
  type: 'rutin',
  level: 'regional',
  scope: 'Region Norrviken',
  concerns: ['sjukhuset'],
  approverRole: 'Regional chefläkare',
  mainAuthor: 'Olle Ask HS MT',
  owner: theOwner,
  isPublic: false,
  follows: [],
  related: [],
  ...changes,
});

export const anEdition = (
  label = '1',
  changes: Partial<PublishedEdition> = {},
): PublishedEdition => ({
  label,
  kind: 'edition',
  metadata: aMetadata(),
  content: { fileName: 'pumpar.docx', textHash: `text-${label}` },
  changeNote: `Nytt i utgåva ${label}.`,
  approvedBy: aPerson('Maria Lund'),
  approvedOn: '2026-03-01',
  publishedOn: '2026-03-02',
  reviewBy: '2028-03-02',
  ...changes,
});

export const aGoverningDocument = (
  changes: Partial<GoverningDocument> = {},
): GoverningDocument => ({
  number: 'RH-100',
  editions: [anEdition()],
  approvalCards: {},
  approvalRounds: 0,
  ...changes,
});

const aDay = '2026-03-23';

/** A request as its events make it: asked on a Monday in March of the head, the substitute and a nurse. */
export function aReadRequest(
  asked: Partial<Extract<ReadRequestEvent, { type: 'readingAsked' }>['payload']> = {},
  ...further: readonly (readonly [Person, ReadRequestEvent])[]
): ReadRequest {
  const { key, name, channel, mailbox } = aUnit();
  const begun: ReadRequestEvent = {
    type: 'readingAsked',
    payload: {
      number: 'RH-100',
      title: 'Läkemedelspumpar på avdelning',
      edition: '1',
      changeNote: 'Nytt i utgåva 1.',
      unitKey: key,
      unitName: name,
      ...(channel ? { channel } : {}),
      ...(mailbox ? { mailbox } : {}),
      askedOn: aDay,
      dueOn: '2026-04-06',
      joinerDays: 30,
      expected: { people: [theHead, theSubstitute, theNurse] },
      ...asked,
    },
  };
  const request = [[theEditor, begun] as const, ...further].reduce<ReadRequest | undefined>(
    (before, [actor, event]) =>
      evolveReadRequest(before, event, { at: `${aDay}T13:05:00.000Z`, actor }),
    undefined,
  );
  if (!request) throw new Error('No request.');
  return request;
}

export const confirmedBy = (person: Person): readonly [Person, ReadRequestEvent] => [
  person,
  { type: 'readingConfirmed', payload: {} },
];
export const declinedBy = (person: Person): readonly [Person, ReadRequestEvent] => [
  person,
  { type: 'readingDeclined', payload: { why: 'notForMe', reason: '' } },
];

/** Puts a published edition of a document into a log, as the workflow of documents does. */
export async function publishEdition(
  log: EventLog,
  { number = 'RH-100', label = '1', kind = 'edition' as 'edition' | 'revision' } = {},
  changes: Partial<DocumentMetadata> = {},
): Promise<void> {
  const stream = `document/${number}`;
  const { metadata, content, changeNote } = anEdition(label, { metadata: aMetadata(changes) });
  const events: readonly DocumentEvent[] = [
    { type: 'draftStarted', payload: { kind, label, metadata, content, changeNote } },
    { type: 'draftApproved', payload: { on: aDay, publishOn: aDay } },
    { type: 'editionPublished', payload: { label, on: aDay, reviewBy: '2028-03-23' } },
  ];
  for (const event of events) {
    const entries = await log.read(stream);
    const cause = `${stream}/${label}/${event.type}`;
    const draft = { stream, subject: number, actor: theOwner, cause, at: `${aDay}T09:00:00.000Z` };
    await log.append(chained({ ...draft, ...event }, entries[entries.length - 1], sha256));
  }
}
