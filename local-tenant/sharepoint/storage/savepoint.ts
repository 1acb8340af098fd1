import type { Database } from 'better-sqlite3';

/** Runs a write so that it leaves nothing behind when it throws; other writes of the transaction stay. */
export function inSavepoint<T>(database: Database, write: () => T): T {
  database.exec('SAVEPOINT sp_write');
  try {
    const value = write();
    database.exec('RELEASE sp_write');
    return value;
  } catch (thrown) {
    database.exec('ROLLBACK TO sp_write; RELEASE sp_write');
    throw thrown;
  }
}
