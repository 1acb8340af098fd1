import type { Database } from 'better-sqlite3';

/** Told just before and just after the transaction that holds a write is committed. */
export type AtCommit = (moment: 'beforeCommit' | 'afterCommit') => void;

interface Job {
  readonly run: () => void;
  readonly atCommit: AtCommit | undefined;
  readonly settle: (failure?: unknown) => void;
}

/** Runs a write; the promise settles when the transaction that holds it is on disk. */
export type RunWrite = <T>(write: () => T, atCommit?: AtCommit) => Promise<T>;

/** Most writes in one transaction, so that reads do not wait long. */
const mostAtOnce = 256;

/**
 * Commits writes that arrive together in one transaction, so that one flush to disk serves them all.
 * A write that throws must have undone itself (see `inSavepoint`).
 */
export function createGroupCommit(database: Database): RunWrite {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  let waiting: Job[] = [];

  const flush = (): void => {
    const jobs = waiting.slice(0, mostAtOnce);
    waiting = waiting.slice(mostAtOnce);
    if (waiting.length > 0) setImmediate(flush);
    try {
      begin.run();
      for (const job of jobs) {
        job.run();
        // A full disk ends the whole transaction: what follows would be written by itself.
        if (!database.inTransaction) throw new Error('The transaction has been undone');
      }
      for (const job of jobs) job.atCommit?.('beforeCommit');
      commit.run();
      for (const job of jobs) job.atCommit?.('afterCommit');
    } catch (failure) {
      if (database.inTransaction) database.exec('ROLLBACK');
      for (const job of jobs) job.settle(failure);
      return;
    }
    for (const job of jobs) job.settle();
  };

  return <T>(write: () => T, atCommit?: AtCommit) =>
    new Promise<T>((resolve, reject) => {
      let result: { readonly value: T } | { readonly thrown: unknown } | undefined;
      waiting.push({
        atCommit,
        run: () => {
          try {
            result = { value: write() };
          } catch (thrown) {
            result = { thrown };
          }
        },
        settle: (failure) => {
          if (result === undefined || failure !== undefined) reject(failure);
          else if ('thrown' in result) reject(result.thrown);
          else resolve(result.value);
        },
      });
      if (waiting.length === 1) setImmediate(flush);
    });
}
