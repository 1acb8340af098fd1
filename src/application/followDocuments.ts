import type { GoverningDocument } from '../domain/documents/document';
import { eventKeyOf, type LogEntry, type PlacedEntry, theService } from '../domain/log/logEntry';
import type { DocumentFacts } from './consequences/documentConsequences';
import {
  documentConsequences,
  documentFileConsequences,
} from './consequences/documentConsequences';
import type { CommandDocument } from './documentCommands';
import type { DocumentFiles, DocumentTexts, EditionTexts, ShownDocument } from './documentPorts';
import { toEditionRows, toGoverningDocumentRow } from './documentRows';
import {
  documentEventOf,
  documentFrom,
  isDocumentFileStream,
  isDocumentStream,
} from './domainEvents';
import type { Effect } from './effects';
import { isFault } from './fault';
import type { Clock, Outbox, Units } from './ports';
import type { RememberedStreams } from './rememberedStreams';

export interface DocumentFollowerPorts {
  readonly clock: Clock;
  readonly outbox: Outbox;
  readonly remembered: RememberedStreams;
  readonly units: Units;
  readonly facts: Omit<DocumentFacts, 'units'>;
  readonly texts: DocumentTexts;
  readonly files: DocumentFiles;
  readonly editionTexts: EditionTexts;
  readonly command: CommandDocument;
  readonly onEffects?: () => Promise<void>;
  /** Told when the library cannot show a document: somebody has taken its file away, or keeps it checked out. */
  readonly onProblem: (number: string, problem: unknown) => void;
}

const publishes = ['editionPublished', 'editionReviewed', 'documentWithdrawn'];

/** The cause of publishing what an entry approved: tried twice, it happens once. */
export const publicationCause = (approved: LogEntry): string => `${eventKeyOf(approved)}/published`;

/** What the library is to show of a document: the file of its last edition, before the first that of its draft. */
export function shownDocument(
  document: GoverningDocument,
  entries: readonly LogEntry[],
): ShownDocument | undefined {
  const row = toGoverningDocumentRow(document, entries[entries.length - 1]?.sequence ?? 0);
  const last = document.editions[document.editions.length - 1];
  const content = (last ?? document.draft)?.content;
  if (!row || !content) return undefined;
  const publishing = entries.filter(({ type }) => publishes.includes(type)).pop();
  return {
    number: document.number,
    fileName: content.fileName,
    ...(content.fileHash === undefined ? {} : { fileHash: content.fileHash }),
    row,
    ...(publishing && last
      ? { publication: `Utgåva ${last.label} (händelse ${publishing.sequence})` }
      : {}),
  };
}

const byStream = (entries: readonly PlacedEntry[]): ReadonlyMap<string, PlacedEntry[]> => {
  const streams = new Map<string, PlacedEntry[]>();
  entries
    .filter(({ stream }) => isDocumentStream(stream))
    .forEach((entry) => streams.set(entry.stream, [...(streams.get(entry.stream) ?? []), entry]));
  return streams;
};

/**
 * Carries events of governing documents onward: cards and mails into the outbox, an approved edition to its publication
 * when its day is here, its text into rows, and the library to the version and the columns people see. Following the
 * same events again changes nothing. Gives how many entries were appended.
 */
export const followingDocuments = (ports: DocumentFollowerPorts) => {
  const { clock, outbox, remembered, units, texts, files, editionTexts, command } = ports;

  const publish = async (entry: LogEntry): Promise<number> => {
    const event = documentEventOf(entry);
    if (event.type !== 'draftApproved' || event.payload.publishOn > clock.today()) return 0;
    const cause = publicationCause(entry);
    const { refusal } = await command('publishEdition', entry.subject, {}, theService, cause);
    return refusal ? 0 : 1;
  };

  const addTexts = async (document: GoverningDocument, entry: LogEntry): Promise<void> => {
    const event = documentEventOf(entry);
    if (event.type !== 'editionPublished') return;
    const edition = document.editions.find(({ label }) => label === event.payload.label);
    if (!edition) return;
    const text = await texts.read(edition.content.textHash);
    await editionTexts.add(toEditionRows(document.number, edition, text));
  };

  // What passes is tried again by following again; what a person must put right holds up no other document.
  const show = async (document: GoverningDocument, all: readonly LogEntry[]): Promise<void> => {
    const shown = shownDocument(document, all);
    if (!shown) return;
    const outcome = await files.show(shown).catch((error: unknown) => {
      if (!isFault(error, 'store/refused') && !isFault(error, 'store/contradiction')) throw error;
      ports.onProblem(document.number, error);
      return 'shown' as const;
    });
    if (outcome === 'missing') ports.onProblem(document.number, 'The file is missing.');
  };

  return async (entries: readonly PlacedEntry[]): Promise<number> => {
    const streams = byStream(entries);
    const ofFiles = entries.filter(({ stream }) => isDocumentFileStream(stream));
    if (streams.size + ofFiles.length === 0) return 0;
    const facts = { ...ports.facts, units: await units.all() };
    const known: {
      readonly document: GoverningDocument;
      readonly all: readonly LogEntry[];
      readonly news: readonly PlacedEntry[];
    }[] = [];
    const effects: Effect[] = ofFiles.flatMap((entry) => documentFileConsequences(entry, facts));
    for (const [stream, news] of Array.from(streams)) {
      const all = await remembered.learn(stream, news);
      const document = documentFrom(all);
      if (!document) continue;
      known.push({ document, all, news });
      // A card belongs to its round: what follows from an event is told by the document as it was then.
      news.forEach((entry) => {
        const then = documentFrom(all.filter(({ sequence }) => sequence <= entry.sequence));
        if (then) effects.push(...documentConsequences(entry, documentEventOf(entry), then, facts));
      });
    }
    if (effects.length > 0) {
      await outbox.add(effects);
      await ports.onEffects?.();
    }
    let appended = 0;
    for (const { document, all, news } of known) {
      for (const entry of news) {
        appended += await publish(entry);
        await addTexts(document, entry);
      }
      await show(document, all);
    }
    return appended;
  };
};
