import { breakAt, type ChainBreak, type Sha256 } from './chain';
import type { PlacedEntry, StreamHead } from './logEntry';
import { digestOf, type Seal } from './seal';

/** A seal whose digest the log no longer gives: a stream was cut or deleted after that day. */
export interface SealBreak {
  readonly day: string;
  readonly reason: 'seal-broken';
}

/** The outcome of verifying the log (sv. kontroll av händelseloggen). */
export interface LogReport {
  readonly events: number;
  readonly streams: number;
  readonly seals: number;
  readonly chainValid: boolean;
  readonly breaks: readonly (ChainBreak | SealBreak)[];
}

/** Takes the log entry by entry, in order of position, and tells at the end whether every chain and seal holds. */
export interface LogCheck {
  add(entry: PlacedEntry): void;
  heads(): ReadonlyMap<string, StreamHead>;
  report(): LogReport;
}

const reportedBreaks = 20;

/**
 * Begins a check of the whole log against the seals set so far.
 * Entries must come in order of position; each seal is compared when its position has been passed.
 */
export function beginLogCheck(sha256: Sha256, sealsSet: readonly Seal[]): LogCheck {
  const heads = new Map<string, StreamHead>();
  const breaks: (ChainBreak | SealBreak)[] = [];
  let events = 0;
  let waiting = sealsSet;
  let lastPosition = 0;
  const sealsDue = (before: number): void => {
    const due = waiting.filter((seal) => seal.throughPosition < before);
    if (due.length === 0) return;
    waiting = waiting.filter((seal) => seal.throughPosition >= before);
    const digest = digestOf(heads, sha256);
    due.forEach((seal) => {
      if (seal.digest !== digest) breaks.push({ day: seal.day, reason: 'seal-broken' });
    });
  };
  return {
    add(entry) {
      sealsDue(entry.position);
      const found = breakAt(entry, heads.get(entry.stream), sha256);
      if (found) breaks.push(found);
      heads.set(entry.stream, { sequence: entry.sequence, hash: entry.hash });
      events += 1;
      lastPosition = entry.position;
    },
    heads: () => heads,
    report() {
      sealsDue(lastPosition + 1);
      return {
        events,
        streams: heads.size,
        seals: sealsSet.length,
        chainValid: breaks.length === 0,
        breaks: breaks.slice(0, reportedBreaks),
      };
    },
  };
}
