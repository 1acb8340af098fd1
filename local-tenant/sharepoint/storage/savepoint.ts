import type { Database, Statement } from 'better-sqlite3';

interface Savepoint {
  readonly open: Statement;
  readonly release: Statement;
  readonly rollBack: Statement;
}

const prepared = new WeakMap<Database, Savepoint>();

const savepointOf = (database: Database): Savepoint => {
  const known = prepared.get(database);
  if (known !== undefined) return known;
  const made = {
    open: database.prepare('SAVEPOINT sp_write'),
    release: database.prepare('RELEASE sp_write'),
    rollBack: database.prepare('ROLLBACK TO sp_write'),
  };
  prepared.set(database, made);
  return made;
};

/** Runs a write so that it leaves nothing behind when it throws; other writes of the transaction stay. */
export function inSavepoint<T>(database: Database, write: () => T): T {
  const savepoint = savepointOf(database);
  savepoint.open.run();
  try {
    const value = write();
    savepoint.release.run();
    return value;
  } catch (thrown) {
    savepoint.rollBack.run();
    savepoint.release.run();
    throw thrown;
  }
}
