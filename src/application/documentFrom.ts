import type { GoverningDocument } from '../domain/documents/document';
import type { DocumentEvent } from '../domain/documents/documentEvents';
import { evolveDocument } from '../domain/documents/evolveDocument';
import type { LogEntry } from '../domain/log/logEntry';

const prefix = 'document/';

export const isDocumentStream = (stream: string): boolean => stream.startsWith(prefix);

/** The number of the document that a stream tells of. */
export const numberOfStream = (stream: string): string => stream.slice(prefix.length);

// The log is written by the service alone, and every payload is covered by the chain: a cast is enough here.
export const documentEventOf = ({ type, payload }: LogEntry): DocumentEvent =>
  ({ type, payload: JSON.parse(payload) as unknown }) as DocumentEvent;

/** A governing document as its stream tells it; undefined for an empty stream. */
export const documentFrom = (entries: readonly LogEntry[]): GoverningDocument | undefined =>
  entries.reduce<GoverningDocument | undefined>(
    (document, entry) =>
      evolveDocument(document, documentEventOf(entry), {
        number: numberOfStream(entry.stream),
        at: entry.at,
        actor: entry.actor,
      }),
    undefined,
  );
