import type { Database } from 'better-sqlite3';

/** A webhook of a list, and how far it has been told of what happened there. */
export interface Subscription {
  readonly id: string;
  readonly web: number;
  readonly list: number;
  readonly url: string;
  readonly clientState: string | null;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** The number of the last change that it has been told of, or that was given up. */
  readonly told: number;
  readonly attempts: number;
  /** When it is tried again after a failure; 0 when nothing has failed. */
  readonly retryAt: number;
}

const table = `
  CREATE TABLE IF NOT EXISTS sp_subscriptions (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, web INTEGER NOT NULL, list INTEGER NOT NULL,
    url TEXT NOT NULL, client_state TEXT, expires INTEGER NOT NULL, told INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, retry_at INTEGER NOT NULL DEFAULT 0);
`;

const columns = `id, web, list, url, client_state AS clientState, expires, told, attempts,
  retry_at AS retryAt`;

/** The webhooks of the tenant. */
export interface Subscriptions {
  of(list: number): readonly Subscription[];
  find(list: number, id: string): Subscription | undefined;
  /** Those whose list has changed since they were last told. */
  untold(): readonly Subscription[];
  /** Whether there is any at all. */
  any(): boolean;
  add(subscription: Omit<Subscription, 'attempts' | 'retryAt'>): void;
  change(id: string, changes: Pick<Subscription, 'url' | 'clientState' | 'expires'>): void;
  remove(id: string): void;
  /** Notes that it has been told of everything up to a change, or that this was given up. */
  markTold(id: string, number: number): void;
  markFailed(id: string, attempts: number, retryAt: number): void;
  dropExpired(now: number): void;
}

const opened = new WeakMap<Database, Subscriptions>();

/** Opens the webhooks of a database. */
export function subscriptionsOf(database: Database): Subscriptions {
  const known = opened.get(database);
  if (known !== undefined) return known;
  database.exec(table);
  const all = (where: string, ...values: readonly (string | number)[]): Subscription[] =>
    database
      .prepare<unknown[], Subscription>(
        `SELECT ${columns} FROM sp_subscriptions WHERE ${where} ORDER BY position`,
      )
      .all(...values);
  const one = database.prepare('SELECT 1 FROM sp_subscriptions LIMIT 1');
  const run = (sql: string, ...values: readonly (string | number | null)[]): void =>
    void database.prepare(sql).run(...values);
  const subscriptions: Subscriptions = {
    of: (list) => all('list = ?', list),
    find: (list, id) => all('list = ? AND id = ?', list, id)[0],
    untold: () =>
      all(`EXISTS (SELECT 1 FROM sp_changes c
        WHERE c.number > told AND c.list = sp_subscriptions.list AND c.kind = 1)`),
    any: () => one.get() !== undefined,
    add({ id, web, list, url, clientState, expires, told }) {
      run(
        `INSERT INTO sp_subscriptions (id, web, list, url, client_state, expires, told)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        ...[id, web, list, url, clientState, expires, told],
      );
    },
    change(id, { url, clientState, expires }) {
      run(
        `UPDATE sp_subscriptions SET url = ?, client_state = ?, expires = ?, attempts = 0, retry_at = 0
         WHERE id = ?`,
        ...[url, clientState, expires, id],
      );
    },
    remove: (id) => run('DELETE FROM sp_subscriptions WHERE id = ?', id),
    markTold(id, number) {
      run(
        'UPDATE sp_subscriptions SET told = ?, attempts = 0, retry_at = 0 WHERE id = ?',
        number,
        id,
      );
    },
    markFailed(id, attempts, retryAt) {
      run(
        'UPDATE sp_subscriptions SET attempts = ?, retry_at = ? WHERE id = ?',
        attempts,
        retryAt,
        id,
      );
    },
    dropExpired: (now) =>
      run(
        'DELETE FROM sp_subscriptions WHERE expires <= ? OR list NOT IN (SELECT key FROM sp_lists)',
        now,
      ),
  };
  opened.set(database, subscriptions);
  return subscriptions;
}
