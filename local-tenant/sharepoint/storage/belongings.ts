import type { Database } from 'better-sqlite3';

/** Small things that belong to a web, a site collection or a list and are only ever read all together. */
export const belongingsTable = `
  CREATE TABLE IF NOT EXISTS sp_belongings (
    id INTEGER PRIMARY KEY AUTOINCREMENT, place TEXT NOT NULL, kind TEXT NOT NULL,
    position REAL NOT NULL, content TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS sp_belongings_by_place ON sp_belongings (place, kind, position);
`;

/** One of them; `content` is its own affair. */
export interface Belonging<T> {
  readonly id: number;
  readonly position: number;
  readonly content: T;
}

/** Belongings by place (`web:1`, `site:1`, `list:1`) and kind. */
export interface Belongings {
  all<T>(place: string, kind: string): readonly Belonging<T>[];
  /** Adds one behind the others and gives its number. */
  add(place: string, kind: string, content: object): number;
  change(id: number, content: object): void;
  move(id: number, position: number): void;
  remove(id: number): void;
  /** Removes everything of a place. */
  forget(place: string): void;
}

interface Row {
  readonly id: number;
  readonly position: number;
  readonly content: string;
}

/** The belongings in a prepared database. */
export const belongingsOf = (database: Database): Belongings => ({
  all: <T>(place: string, kind: string) =>
    database
      .prepare<[string, string], Row>(
        'SELECT id, position, content FROM sp_belongings WHERE place = ? AND kind = ? ORDER BY position',
      )
      .all(place, kind)
      .map(({ id, position, content }) => ({ id, position, content: JSON.parse(content) as T })),
  add: (place, kind, content) =>
    Number(
      database
        .prepare(
          `INSERT INTO sp_belongings (place, kind, position, content)
           SELECT ?, ?, coalesce(max(position), 0) + 1, ? FROM sp_belongings WHERE place = ? AND kind = ?`,
        )
        .run(place, kind, JSON.stringify(content), place, kind).lastInsertRowid,
    ),
  change(id, content) {
    database
      .prepare('UPDATE sp_belongings SET content = ? WHERE id = ?')
      .run(JSON.stringify(content), id);
  },
  move(id, position) {
    database.prepare('UPDATE sp_belongings SET position = ? WHERE id = ?').run(position, id);
  },
  remove(id) {
    database.prepare('DELETE FROM sp_belongings WHERE id = ?').run(id);
  },
  forget(place) {
    database.prepare('DELETE FROM sp_belongings WHERE place = ?').run(place);
  },
});
