import type { Database, Statement } from 'better-sqlite3';

/**
 * The bytes of files, in the pieces they came in, so that a large file is never copied to be put together.
 * A content never changes; versions and copies of a file share one.
 */
export interface Contents {
  /** Keeps bytes and gives their key. */
  add(bytes: Buffer): number;
  /** Begins a content that grows. */
  begin(): number;
  /** Puts bytes behind those that are there; gives the new length. */
  append(content: number, bytes: Buffer): number;
  length(content: number): number;
  /** All bytes, or those from `start` to before `end`. */
  read(content: number, start?: number, end?: number): Buffer;
  /** Removes a content that nothing refers to any more. */
  drop(content: number | null | undefined): void;
}

interface Piece {
  readonly at: number;
  readonly bytes: Buffer;
}

interface Statements {
  readonly begin: Statement<[]>;
  readonly length: Statement<[number], number>;
  readonly grow: Statement<[number, number]>;
  readonly addPiece: Statement<[number, number, Buffer]>;
  readonly pieces: Statement<[number, number, number], Piece>;
  readonly isUsed: Statement<[{ readonly content: number }], number>;
  readonly dropPieces: Statement<[number]>;
  readonly dropContent: Statement<[number]>;
}

const prepare = (database: Database): Statements => ({
  begin: database.prepare('INSERT INTO sp_contents (length) VALUES (0)'),
  length: database
    .prepare<[number], number>('SELECT length FROM sp_contents WHERE key = ?')
    .pluck(),
  grow: database.prepare('UPDATE sp_contents SET length = length + ? WHERE key = ?'),
  addPiece: database.prepare('INSERT INTO sp_content_pieces (content, at, bytes) VALUES (?, ?, ?)'),
  pieces: database.prepare(
    `SELECT at, bytes FROM sp_content_pieces
     WHERE content = ? AND at < ? AND at + length(bytes) > ? ORDER BY at`,
  ),
  isUsed: database
    .prepare<[{ readonly content: number }], number>(
      `SELECT 1 WHERE EXISTS (SELECT 1 FROM sp_documents WHERE content = $content)
       OR EXISTS (SELECT 1 FROM sp_documents WHERE checked_in_content = $content)
       OR EXISTS (SELECT 1 FROM sp_versions WHERE content = $content)`,
    )
    .pluck(),
  dropPieces: database.prepare('DELETE FROM sp_content_pieces WHERE content = ?'),
  dropContent: database.prepare('DELETE FROM sp_contents WHERE key = ?'),
});

const prepared = new WeakMap<Database, Contents>();

/** Opens the contents of files in a prepared database. */
export function contentsOf(database: Database): Contents {
  const known = prepared.get(database);
  if (known !== undefined) return known;
  const statements = prepare(database);
  const length = (content: number): number => statements.length.get(content) ?? 0;
  const contents: Contents = {
    add(bytes) {
      const content = contents.begin();
      contents.append(content, bytes);
      return content;
    },
    begin: () => Number(statements.begin.run().lastInsertRowid),
    append(content, bytes) {
      if (bytes.length > 0) {
        statements.addPiece.run(content, length(content), bytes);
        statements.grow.run(bytes.length, content);
      }
      return length(content);
    },
    length,
    read(content, start = 0, end = length(content)) {
      const pieces = statements.pieces.all(content, end, start);
      const parts = pieces.map(({ at, bytes }) =>
        at >= start && at + bytes.length <= end
          ? bytes
          : bytes.subarray(Math.max(0, start - at), end - at),
      );
      const [only, ...more] = parts;
      return only !== undefined && more.length === 0 ? only : Buffer.concat(parts);
    },
    drop(content) {
      if (content === null || content === undefined) return;
      if (statements.isUsed.get({ content }) !== undefined) return;
      statements.dropPieces.run(content);
      statements.dropContent.run(content);
    },
  };
  prepared.set(database, contents);
  return contents;
}
