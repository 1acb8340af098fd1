import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The tenant's only store. Every part makes its own tables in it, with its own prefix. */
export type TenantDatabase = Database.Database;

/** Opens `tenant.sqlite` so that what was acknowledged survives the process being killed. */
export const openDatabase = (dataFolder: string): TenantDatabase => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const database = new Database(join(dataFolder, 'tenant.sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  return database;
};
