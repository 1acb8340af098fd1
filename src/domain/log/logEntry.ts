import type { Instant } from '../time';

/** Who caused an event: a signed-in person, or the service itself. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** The service acting by itself: intake, delivery, the daily seal. */
export const theService: Actor = { id: 'service', name: 'Kvittens' };

/**
 * One entry of the log (sv. händelselogg). `stream#sequence` is unique, and so is `cause`:
 * the same cause is recorded once, however often it is tried. `payload` is the exact JSON text that was hashed.
 */
export interface LogEntry {
  readonly stream: string;
  readonly sequence: number;
  readonly type: string;
  readonly subject: string;
  readonly at: Instant;
  readonly actor: Actor;
  readonly cause: string;
  readonly payload: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** An entry with its place in the whole log, which only grows. */
export interface PlacedEntry extends LogEntry {
  readonly position: number;
}

/** The last entry of a stream, as far as the next one needs to know it. */
export interface StreamHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The name under which SharePoint settles races: unique in the list `Events`. */
export const eventKeyOf = (entry: { readonly stream: string; readonly sequence: number }): string =>
  `${entry.stream}#${entry.sequence}`;
