import type { Database } from 'better-sqlite3';

/** A thing that can be found, as the index keeps it. Addresses are without the host, which may change. */
export interface Found {
  readonly key: number;
  readonly web: number;
  readonly list: number;
  readonly item: number;
  /** 0 for an item, 1 for a folder, 2 for a file, 3 for a site, 4 for a sub-web, 5 for a list. */
  readonly kind: number;
  readonly guid: string;
  readonly title: string;
  readonly name: string;
  readonly extension: string;
  readonly path: string;
  readonly parent: string;
  readonly author: string;
  readonly editor: string;
  readonly created: string;
  readonly modified: string;
  readonly contentType: string;
  readonly contentTypeId: string;
  readonly size: number;
  /** The same for files with the same content. */
  readonly signature: string | null;
  readonly contentClass: string;
}

// Letters with marks are letters of their own: å is not a.
const tables = `
  CREATE TABLE IF NOT EXISTS sp_search_found (
    key INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER NOT NULL, list INTEGER NOT NULL, item INTEGER NOT NULL,
    kind INTEGER NOT NULL, guid TEXT NOT NULL, title TEXT NOT NULL, name TEXT NOT NULL, extension TEXT NOT NULL,
    path TEXT NOT NULL, parent TEXT NOT NULL, author TEXT NOT NULL, editor TEXT NOT NULL, created TEXT NOT NULL,
    modified TEXT NOT NULL, contentType TEXT NOT NULL, contentTypeId TEXT NOT NULL, size INTEGER NOT NULL,
    signature TEXT, UNIQUE (list, item));
  CREATE VIRTUAL TABLE IF NOT EXISTS sp_search_text
    USING fts5(title, name, author, body, tokenize = 'unicode61 remove_diacritics 0');
`;

/** Makes the index's tables where they are not there: a write that made them may have been undone. */
export const prepareSearch = (database: Database): void => void database.exec(tables);
