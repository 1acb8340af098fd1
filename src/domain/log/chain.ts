import type { Actor, LogEntry, StreamHead } from './logEntry';
import type { Instant } from '../time';

/** SHA-256 of a text in lower-case hex; passed in, so that rules run in browser, bot and tests alike. */
export type Sha256 = (text: string) => string;

/** What is to be written, before it has a place in its stream. */
export interface EntryDraft {
  readonly stream: string;
  readonly type: string;
  readonly subject: string;
  readonly at: Instant;
  readonly actor: Actor;
  readonly cause: string;
  readonly payload: unknown;
}

/** Puts a draft behind the head of its stream: next number, hash over everything and the hash before. */
export function chained(draft: EntryDraft, head: StreamHead | undefined, sha256: Sha256): LogEntry {
  const entry = {
    stream: draft.stream,
    sequence: (head?.sequence ?? 0) + 1,
    type: draft.type,
    subject: draft.subject,
    at: draft.at,
    actor: draft.actor,
    cause: draft.cause,
    payload: JSON.stringify(draft.payload),
    previousHash: head?.hash ?? '',
  };
  return { ...entry, hash: hashOf(entry, sha256) };
}

/** The hash of an entry. The fields are hashed as a JSON array, so no two entries can run together. */
export function hashOf(entry: Omit<LogEntry, 'hash'>, sha256: Sha256): string {
  const { stream, sequence, type, subject, at, actor, cause, payload, previousHash } = entry;
  return sha256(
    JSON.stringify([
      stream,
      sequence,
      type,
      subject,
      at,
      actor.id,
      actor.name,
      cause,
      payload,
      previousHash,
    ]),
  );
}

/** Where a chain does not hold. */
export interface ChainBreak {
  readonly stream: string;
  readonly sequence: number;
  readonly reason: 'entry-changed' | 'entry-missing' | 'chain-broken';
}

/** Checks one entry against the head before it; undefined when it holds. */
export function breakAt(
  entry: LogEntry,
  head: StreamHead | undefined,
  sha256: Sha256,
): ChainBreak | undefined {
  const { stream, sequence } = entry;
  if (sequence !== (head?.sequence ?? 0) + 1) {
    return { stream, sequence: (head?.sequence ?? 0) + 1, reason: 'entry-missing' };
  }
  if (hashOf(entry, sha256) !== entry.hash) return { stream, sequence, reason: 'entry-changed' };
  if (entry.previousHash !== (head?.hash ?? ''))
    return { stream, sequence, reason: 'chain-broken' };
  return undefined;
}
