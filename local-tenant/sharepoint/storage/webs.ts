import type { Database } from 'better-sqlite3';
import { fold } from './tables';

/** A web of the tenant: the root of a site collection, or a sub-web. */
export interface WebRecord {
  readonly key: number;
  readonly id: string;
  /** The key of the root web, and the id of the site collection. */
  readonly collection: number;
  readonly collectionId: string;
  readonly parent: number | null;
  /** `/sites/name` or `/sites/name/sub`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly template: string;
  readonly language: number;
  readonly created: string;
  readonly modified: string;
  /** What has been set beside title and description. */
  readonly settings: WebSettings;
}

/** Settings of a web by name. */
export type WebSettings = Readonly<Record<string, string | number | boolean | null>>;

type WebRow = Omit<WebRecord, 'settings'> & { readonly settings: string };

export type NewWeb = Omit<WebRecord, 'key' | 'collection'>;

/** The webs of the tenant, kept in memory until one changes. */
export interface Webs {
  all(): readonly WebRecord[];
  byKey(key: number): WebRecord | undefined;
  byPath(path: string): WebRecord | undefined;
  byId(id: string): WebRecord | undefined;
  /** The deepest web whose address a path is or lies below. */
  at(pathname: string): WebRecord | undefined;
  below(web: WebRecord): readonly WebRecord[];
  add(web: NewWeb): WebRecord;
  change(
    web: WebRecord,
    changes: Partial<Pick<WebRecord, 'title' | 'description' | 'settings'>>,
    now: string,
  ): void;
  remove(web: WebRecord): void;
  /** Must follow every change that was undone. */
  forget(): void;
}

const reading = `SELECT key, id, collection, collection_id AS collectionId, parent, path, title,
  description, template, language, created, modified, settings FROM sp_webs ORDER BY key`;

/** Opens the webs of a prepared database. */
export function openWebs(database: Database): Webs {
  const every = database.prepare<[], WebRow>(reading);
  let known: readonly WebRecord[] | undefined;
  const all = (): readonly WebRecord[] =>
    (known ??= every
      .all()
      .map((row) => ({ ...row, settings: JSON.parse(row.settings) as WebSettings })));
  const forget = (): void => {
    known = undefined;
  };
  const byKey = (key: number): WebRecord | undefined => all().find((web) => web.key === key);
  return {
    all,
    byKey,
    byPath: (path) => all().find((web) => fold(web.path) === fold(path)),
    byId: (id) => all().find((web) => web.id === id.toLowerCase()),
    at(pathname) {
      const path = `${fold(pathname).replace(/\/+$/, '')}/`;
      return all()
        .filter((web) => path.startsWith(`${fold(web.path)}/`))
        .sort((one, other) => other.path.length - one.path.length)[0];
    },
    below: (web) => all().filter(({ parent }) => parent === web.key),
    add(web) {
      const { lastInsertRowid } = database
        .prepare(
          `INSERT INTO sp_webs (id, collection, collection_id, parent, path, path_folded, title, description,
           template, language, created, modified, settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          ...[web.id, 0, web.collectionId, web.parent, web.path, fold(web.path), web.title],
          ...[web.description, web.template, web.language, web.created, web.modified],
          JSON.stringify(web.settings),
        );
      const key = Number(lastInsertRowid);
      const collection = web.parent === null ? key : (byKey(web.parent)?.collection ?? key);
      database.prepare('UPDATE sp_webs SET collection = ? WHERE key = ?').run(collection, key);
      forget();
      const added = byKey(key);
      if (added === undefined) throw new Error('A web just added is not there');
      return added;
    },
    change(
      web,
      { title = web.title, description = web.description, settings = web.settings },
      now,
    ) {
      database
        .prepare(
          'UPDATE sp_webs SET title = ?, description = ?, settings = ?, modified = ? WHERE key = ?',
        )
        .run(title, description, JSON.stringify(settings), now, web.key);
      forget();
    },
    remove(web) {
      database.prepare('DELETE FROM sp_webs WHERE key = ?').run(web.key);
      forget();
    },
    forget,
  };
}
