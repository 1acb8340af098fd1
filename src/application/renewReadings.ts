import type { GoverningDocument } from '../domain/documents/document';
import type { DocumentEvent } from '../domain/documents/documentEvents';
import type { DocumentSettings } from '../domain/documents/documentSettings';
import { matterOf } from '../domain/documents/receipts/askReading';
import {
  editionOf,
  keyOfReadRequest,
  readingStream,
  type ReadRequest,
} from '../domain/documents/receipts/readRequest';
import type { ReadRequestEvent } from '../domain/documents/receipts/readRequestEvents';
import type { EntryDraft } from '../domain/log/chain';
import { eventKeyOf, type LogEntry, theService } from '../domain/log/logEntry';
import { addDays, type LocalDate } from '../domain/time';

type Ending = Extract<DocumentEvent, { readonly type: 'editionPublished' | 'documentWithdrawn' }>;

const draftOf = (entry: LogEntry, requestKey: string, event: ReadRequestEvent): EntryDraft => ({
  stream: readingStream(requestKey),
  ...event,
  subject: entry.subject,
  at: entry.at,
  actor: theService,
  cause: `${eventKeyOf(entry)}/${event.type}/${requestKey}`,
});

/**
 * What a new edition, or the end of a document, means for its open requests: earlier confirmations stay on record
 * but no longer count, and the units are asked to read the new edition, by the same people until the channel says
 * otherwise. A revision is the same edition, and nobody is asked again for it.
 */
export function renewedReadings(
  entry: LogEntry,
  event: Ending,
  { number, editions }: GoverningDocument,
  open: readonly ReadRequest[],
  { days, joinerDays }: DocumentSettings['reading'],
  today: LocalDate,
): readonly EntryDraft[] {
  if (event.type === 'documentWithdrawn')
    return open.map((request) =>
      draftOf(entry, keyOfReadRequest(request), {
        type: 'readingClosed',
        payload: { why: 'withdrawn' },
      }),
    );
  const edition = editions.find(({ label }) => label === event.payload.label);
  if (edition === undefined) return [];
  const replacedBy = editionOf(edition.label);
  const earlier = open.filter((request) => request.edition !== replacedBy);
  const asks = earlier.map((request): EntryDraft => {
    const { unitKey: key, unitName: name, channel, mailbox, readers, headcount } = request;
    const unit = { key, name, ...(channel ? { channel } : {}), ...(mailbox ? { mailbox } : {}) };
    const matter = matterOf(number, edition, unit, addDays(today, days), joinerDays);
    const people = readers.map((reader) => ({ id: reader.id, name: reader.name }));
    const expected = headcount === undefined ? { people } : { count: headcount };
    return draftOf(entry, keyOfReadRequest(matter), {
      type: 'readingAsked',
      payload: { ...matter, askedOn: today, expected },
    });
  });
  const stale = earlier.map((request) =>
    draftOf(entry, keyOfReadRequest(request), { type: 'readingStale', payload: { replacedBy } }),
  );
  return [...stale, ...asks];
}
