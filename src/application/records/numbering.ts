import { chained } from '../../domain/log/chain';
import type { Actor } from '../../domain/log/logEntry';
import { AppFault } from '../fault';
import type { LogTools } from '../ports';

/** A record that is to get a number; the same cause gets the same one, however often it is tried. */
export interface Numbered {
  readonly cause: string;
  readonly by: Actor;
  /** What its number is one of: the year, or a year's paragraphs of a body. */
  readonly series: string;
  readonly keyOf: (number: number) => string;
  readonly streamOf: (key: string) => string;
  readonly type: string;
  readonly payloadOf: (key: string, number: number) => object;
}

const attempts = 20;

/**
 * The first free number behind one that is known to be taken. Numbers are given without gaps, so doubling steps and
 * then halving them finds it in few questions, however long the register: counting rows is no question a list above
 * 5,000 items answers.
 */
async function firstFree(
  isTaken: (number: number) => Promise<boolean>,
  known: number,
): Promise<number> {
  let taken = known;
  let step = 1;
  while (await isTaken(taken + step)) {
    taken += step;
    step *= 2;
  }
  let free = taken + step;
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (await isTaken(middle)) taken = middle;
    else free = middle;
  }
  return free;
}

/**
 * Begins a record under the next number of its series, and gives its key. The first event of a stream has one place, so
 * no number is skipped and none is used twice, whoever begins at once; a number is never taken without its record.
 */
export const numbering = ({ log, clock, sha256 }: LogTools) => {
  const latest = new Map<string, number>();
  return async (wanted: Numbered): Promise<string> => {
    const { cause, by, series, keyOf, streamOf, type, payloadOf } = wanted;
    const known = await log.byCause(cause);
    if (known) return known.subject;
    const isTaken = (number: number): Promise<boolean> => log.has(streamOf(keyOf(number)));
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const number = await firstFree(isTaken, latest.get(series) ?? 0);
      const key = keyOf(number);
      const draft = {
        ...{ stream: streamOf(key), type, subject: key, at: clock.now() },
        ...{ actor: by, cause, payload: payloadOf(key, number) },
      };
      const appended = await log.append(chained(draft, undefined, sha256));
      // Either way the number is taken now: by this record, or by one that was faster.
      latest.set(series, number);
      if (appended.outcome === 'known') latest.delete(series);
      if (appended.outcome !== 'conflict') return appended.entry.subject;
    }
    throw new AppFault('store/conflict', `No free number for ${cause}.`);
  };
};
