import type { Database, Statement } from 'better-sqlite3';
import type { List } from './catalog';

/** Most things kept for one list; ad hoc filters would otherwise grow without end. */
const mostKept = 200;

/** Makes something once for as long as the list keeps its columns. */
export function keptOn<T>(list: List, key: string, make: () => T): T {
  const kept = list.prepared.get(key) as T | undefined;
  if (kept !== undefined) return kept;
  const made = make();
  if (list.prepared.size >= mostKept) list.prepared.clear();
  list.prepared.set(key, made);
  return made;
}

/** Prepares a statement on a list's table once. */
export const statementOn = (
  database: Database,
  list: List,
  sql: string,
): Statement<unknown[], unknown> =>
  keptOn(list, sql, () => database.prepare<unknown[], unknown>(sql));
