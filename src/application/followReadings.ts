import { documentStream, editionInForce } from '../domain/documents/document';
import type { DocumentSettings } from '../domain/documents/documentSettings';
import {
  editionOf,
  keyOfReadRequest,
  readingStream,
  type ReadRequest,
} from '../domain/documents/receipts/readRequest';
import type { EntryDraft } from '../domain/log/chain';
import { eventKeyOf, type LogEntry, type PlacedEntry, theService } from '../domain/log/logEntry';
import type { ReadReceiptRow } from '../lists/readReceipts.list';
import type { ReadRequestRow } from '../lists/readRequests.list';
import { appendingDrafts } from './appendDrafts';
import type { RegionFacts } from './consequences/consequences';
import { readingConsequences } from './consequences/readingConsequences';
import { documentEventOf, documentFrom, isDocumentStream } from './domainEvents';
import type { LogTools, Outbox } from './ports';
import type { ReadingRows } from './readingPorts';
import { toReadReceiptRows, toReadRequestRow } from './readingRows';
import { isReadingStream, readRequestEventOf, readRequestFrom } from './readRequestFrom';
import type { RememberedStreams } from './rememberedStreams';
import { renewedReadings } from './renewReadings';

export interface ReadingFollowerPorts extends LogTools {
  readonly outbox: Outbox;
  readonly rows: ReadingRows;
  readonly remembered: RememberedStreams;
  readonly facts: RegionFacts;
  readonly settings: DocumentSettings;
  /** Called when the outbox has something new, before the rows are written. */
  readonly onEffects?: () => Promise<void>;
}

/** A stream with what is new in it. */
interface Followed {
  readonly request: ReadRequest;
  readonly revision: number;
  readonly news: readonly PlacedEntry[];
}

/** The people whose rows change with some entries; undefined when those of all do. */
const touchedPeople = (news: readonly PlacedEntry[]): ReadonlySet<string> | undefined => {
  const people = new Set<string>();
  for (const entry of news) {
    const event = readRequestEventOf(entry);
    switch (event.type) {
      case 'readingAsked':
      case 'readingClosed':
      case 'readingStale':
        return undefined;
      case 'readingConfirmed':
      case 'readingDeclined':
        people.add(entry.actor.id);
        break;
      case 'personJoined':
      case 'personLeft':
        people.add(event.payload.person.id);
        break;
      default:
        break;
    }
  }
  return people;
};

/**
 * Carries entries of requests to read onward: cards and mails to the outbox, and the rows `ReadRequests` and
 * `ReadReceipts`. When an edition of a document is published, open requests for earlier ones become stale and their units
 * are asked anew; when it is withdrawn, they end. All of it is keyed by the entry it follows from, so following
 * twice changes nothing. Gives how many entries were appended.
 */
export const followingReadings = (ports: ReadingFollowerPorts) => {
  const { log, clock, sha256, outbox, rows, remembered, facts, settings } = ports;
  const { onEffects = () => Promise.resolve() } = ports;
  const append = appendingDrafts({ log, sha256 }, remembered);

  const followed = async (entries: readonly PlacedEntry[]): Promise<readonly Followed[]> => {
    const streams = new Map<string, PlacedEntry[]>();
    entries
      .filter(({ stream }) => isReadingStream(stream))
      .forEach((entry) => streams.set(entry.stream, [...(streams.get(entry.stream) ?? []), entry]));
    const all: Followed[] = [];
    for (const [stream, news] of Array.from(streams)) {
      const whole = await remembered.learn(stream, news);
      const request = readRequestFrom(whole);
      if (request) all.push({ request, revision: whole[whole.length - 1]?.sequence ?? 0, news });
    }
    return all;
  };

  const documentNow = async (number: string): Promise<ReturnType<typeof documentFrom>> =>
    documentFrom(await log.read(documentStream(number)));

  // An edition may have been published between the decision to ask for the one before it and the asking.
  const outdated = async (some: readonly Followed[]): Promise<readonly EntryDraft[]> => {
    const begun = some.flatMap(({ request, news }) => {
      const entry = news.find(({ type }) => type === 'readingAsked');
      return entry && request.state === 'open' ? [{ entry, request }] : [];
    });
    const numbers = Array.from(new Set(begun.map(({ request }) => request.number)));
    const drafts: EntryDraft[] = [];
    for (const number of numbers) {
      const document = await documentNow(number);
      const label = document && editionInForce(document)?.label;
      if (label === undefined) continue;
      const replacedBy = editionOf(label);
      begun
        .filter(({ request }) => request.number === number && request.edition !== replacedBy)
        .forEach(({ entry, request }) =>
          drafts.push({
            stream: readingStream(keyOfReadRequest(request)),
            type: 'readingStale',
            payload: { replacedBy },
            subject: number,
            at: entry.at,
            actor: theService,
            cause: `${eventKeyOf(entry)}/outdated`,
          }),
        );
    }
    return drafts;
  };

  const renewed = async (entries: readonly LogEntry[]): Promise<readonly EntryDraft[]> => {
    const drafts: EntryDraft[] = [];
    for (const entry of entries.filter(({ stream }) => isDocumentStream(stream))) {
      const event = documentEventOf(entry);
      if (event.type !== 'editionPublished' && event.type !== 'documentWithdrawn') continue;
      const number = entry.subject;
      const asked = (await rows.requestsOf(number)).filter(({ Status }) => Status === 'open');
      if (asked.length === 0) continue;
      const document = await documentNow(number);
      const requests: ReadRequest[] = [];
      for (const { RequestKey } of asked) {
        const stream = readingStream(RequestKey);
        const request = readRequestFrom(remembered.known(stream) ?? (await log.read(stream)));
        if (request) requests.push(request);
      }
      if (document)
        drafts.push(
          ...renewedReadings(entry, event, document, requests, settings.reading, clock.today()),
        );
    }
    return drafts;
  };

  return async (entries: readonly PlacedEntry[]): Promise<number> => {
    const some = await followed(entries);
    const consequences = some.flatMap(({ request, news }) => {
      const last = news[news.length - 1];
      return news.map((entry) =>
        readingConsequences(entry, readRequestEventOf(entry), request, facts, entry === last),
      );
    });
    const effects = consequences.flatMap((consequence) => consequence.effects);
    if (effects.length > 0) {
      await outbox.add(effects);
      await onEffects();
    }
    const requestRows: ReadRequestRow[] = [];
    const receiptRows: ReadReceiptRow[] = [];
    some.forEach(({ request, revision, news }) => {
      const touched = touchedPeople(news);
      requestRows.push(toReadRequestRow(request, revision));
      receiptRows.push(
        ...toReadReceiptRows(request, revision, (id) => touched === undefined || touched.has(id)),
      );
    });
    if (requestRows.length > 0) await rows.saveRequests(requestRows);
    if (receiptRows.length > 0) await rows.saveReceipts(receiptRows);
    // Behind the rows: what is asked is looked up in them.
    const drafts = [
      ...consequences.flatMap((consequence) => consequence.drafts),
      ...(await outdated(some)),
      ...(await renewed(entries)),
    ];
    await append(drafts);
    return drafts.length;
  };
};
