import type { Database, Statement } from 'better-sqlite3';
import type { List } from './catalog';

/** Most statements kept for one list; ad hoc filters would otherwise grow without end. */
const mostKept = 200;

/** Prepares a statement on a list's table once for as long as the list keeps its shape. */
export function statementOn(
  database: Database,
  list: List,
  sql: string,
): Statement<unknown[], unknown> {
  const kept = list.prepared.get(sql) as Statement<unknown[], unknown> | undefined;
  if (kept !== undefined) return kept;
  const statement = database.prepare<unknown[], unknown>(sql);
  if (list.prepared.size >= mostKept) list.prepared.clear();
  list.prepared.set(sql, statement);
  return statement;
}
