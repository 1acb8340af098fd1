import { evolveReadRequest } from '../domain/documents/receipts/evolveReadRequest';
import type { ReadRequest } from '../domain/documents/receipts/readRequest';
import type { ReadRequestEvent } from '../domain/documents/receipts/readRequestEvents';
import type { LogEntry } from '../domain/log/logEntry';

export const isReadingStream = (stream: string): boolean => stream.startsWith('reading/');

// The log is written by the service alone, and every payload is covered by the chain: a cast is enough here.
export const readRequestEventOf = ({ type, payload }: LogEntry): ReadRequestEvent =>
  ({ type, payload: JSON.parse(payload) as unknown }) as ReadRequestEvent;

/** A request to read as its stream tells it; undefined for an empty stream. */
export const readRequestFrom = (entries: readonly LogEntry[]): ReadRequest | undefined =>
  entries.reduce<ReadRequest | undefined>(
    (request, entry) => evolveReadRequest(request, readRequestEventOf(entry), entry),
    undefined,
  );
