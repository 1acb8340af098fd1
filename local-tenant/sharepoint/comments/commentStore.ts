import type { Site } from '../site';
import type { List } from '../storage/catalog';

/** The item that is spoken about. */
export interface Subject {
  readonly list: List;
  readonly item: number;
}

/** Something that somebody said about an item, or in reply to what was said. */
export interface Comment {
  readonly id: number;
  /** What it replies to, or 0. */
  readonly parent: number;
  readonly author: number;
  readonly created: string;
  readonly body: string;
  readonly mentions: string | null;
}

const columns = 'id, parent, author, created, body, mentions';

/** What was said about an item, or in reply to something, the newest first. */
export const commentsOn = (site: Site, { list, item }: Subject, parent = 0): readonly Comment[] =>
  site.database
    .prepare<[number, number, number], Comment>(
      `SELECT ${columns} FROM sp_comments WHERE list = ? AND item = ? AND parent = ? ORDER BY id DESC`,
    )
    .all(list.key, item, parent);

export const commentById = (site: Site, { list, item }: Subject, id: number): Comment | undefined =>
  site.database
    .prepare<[number, number, number], Comment>(
      `SELECT ${columns} FROM sp_comments WHERE list = ? AND item = ? AND id = ?`,
    )
    .get(list.key, item, id);

/** Adds what somebody said and gives its number, which counts up by item. */
export function addComment(
  site: Site,
  { list, item }: Subject,
  said: Omit<Comment, 'id' | 'created'>,
): number {
  const next = site.database
    .prepare<[number, number], number>(
      'SELECT ifnull(max(id), 0) + 1 FROM sp_comments WHERE list = ? AND item = ?',
    )
    .pluck();
  const id = next.get(list.key, item) ?? 1;
  site.database
    .prepare(
      'INSERT INTO sp_comments (list, item, id, parent, author, created, body, mentions) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      ...[list.key, item, id, said.parent, said.author, site.now().toISOString()],
      ...[said.body, said.mentions],
    );
  return id;
}

/** Removes what was said about an item, one with its replies or all of it. */
export function removeComments(site: Site, { list, item }: Subject, id?: number): void {
  const which = id === undefined ? '' : ' AND (id = ? OR parent = ?)';
  const values = id === undefined ? [] : [id, id];
  site.database
    .prepare(`DELETE FROM sp_comments WHERE list = ? AND item = ?${which}`)
    .run(list.key, item, ...values);
}

/** Those who like an item, or what was said about it. */
export const likersOf = (site: Site, { list, item }: Subject, comment = 0): readonly number[] =>
  site.database
    .prepare<[number, number, number], number>(
      'SELECT user FROM sp_likes WHERE list = ? AND item = ? AND comment = ? ORDER BY rowid',
    )
    .pluck()
    .all(list.key, item, comment);

/** Notes that somebody likes an item or what was said about it, or no longer does. */
export function setLike(
  site: Site,
  { list, item }: Subject,
  comment: number,
  by: { readonly userId: number; readonly likes: boolean },
): void {
  const sql = by.likes
    ? 'INSERT OR IGNORE INTO sp_likes (list, item, comment, user) VALUES (?, ?, ?, ?)'
    : 'DELETE FROM sp_likes WHERE list = ? AND item = ? AND comment = ? AND user = ?';
  site.database.prepare(sql).run(list.key, item, comment, by.userId);
}
