import type { Sha256 } from './chain';
import type { StreamHead } from './logEntry';
import type { LocalDate } from '../time';

/** The stream that holds the seals themselves. */
export const sealStream = 'seal';

/**
 * A daily seal (sv. försegling) over the heads of all streams up to a position.
 * A stream that is cut short or deleted afterwards no longer gives the same digest.
 */
export interface Seal {
  readonly day: LocalDate;
  readonly throughPosition: number;
  readonly streams: number;
  readonly digest: string;
}

/** The digest of a set of stream heads, independent of the order in which they were met. */
export function digestOf(heads: ReadonlyMap<string, StreamHead>, sha256: Sha256): string {
  const lines: string[] = [];
  heads.forEach((head, stream) => lines.push(JSON.stringify([stream, head.sequence, head.hash])));
  return sha256(lines.sort().join('\n'));
}
