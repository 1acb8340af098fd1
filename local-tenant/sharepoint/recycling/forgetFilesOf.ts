import type { Site } from '../site';
import { belongingsOf } from '../storage/belongings';
import type { List } from '../storage/catalog';
import { contentsOf } from '../storage/contents';

/** Removes the files, versions and recycled things of a list. */
export function forgetFilesOf(site: Site, list: List): void {
  const contents = site.database
    .prepare<[number, number], number>(
      `SELECT content FROM sp_documents WHERE list = ? AND content IS NOT NULL
       UNION SELECT content FROM sp_versions WHERE list = ? AND content IS NOT NULL`,
    )
    .pluck()
    .all(list.key, list.key);
  for (const table of [
    'sp_attachments',
    'sp_comments',
    'sp_likes',
    'sp_documents',
    'sp_versions',
    'sp_uploads',
    'sp_event_receivers',
    'sp_recycled',
  ])
    site.database.prepare(`DELETE FROM ${table} WHERE list = ?`).run(list.key);
  belongingsOf(site.database).forget(`list:${list.key}`);
  contents.forEach((content) => contentsOf(site.database).drop(content));
}
