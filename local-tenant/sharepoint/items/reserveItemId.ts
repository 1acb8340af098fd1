import type { Site } from '../site';
import type { List } from '../storage/catalog';

/** Sets the next id of a list aside, so that no item gets it by itself. */
export function reserveItemId(site: Site, list: List): number {
  const name = `sp_items_${list.key}`;
  const { database } = site;
  const last = database
    .prepare<[string], number>('SELECT seq FROM sqlite_sequence WHERE name = ?')
    .pluck()
    .get(name);
  const next = (last ?? 0) + 1;
  if (last === undefined) {
    database.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(name, next);
  } else {
    database.prepare('UPDATE sqlite_sequence SET seq = ? WHERE name = ?').run(next, name);
  }
  return next;
}
