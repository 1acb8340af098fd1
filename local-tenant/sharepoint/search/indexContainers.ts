import { listPath } from '../lists/listEntity';
import type { Site } from '../site';
import { defaultViewOf } from '../views/viewStore';

type Row = Readonly<Record<string, string | number | null>>;

/** A web has the number of its own, below zero, where items have that of their list. */
const rowOfWeb = ({ web }: Site): Row => ({
  ...{ web: web.key, list: -web.key, kind: web.parent === null ? 3 : 4, guid: web.id },
  ...{ title: web.title, path: web.path, parent: '', created: web.created, modified: web.modified },
});

function rowsOfLists(site: Site): readonly Row[] {
  return site.catalog
    .all()
    .filter(({ properties }) => properties['Hidden'] !== true && properties['NoCrawl'] !== true)
    .map((list) => ({
      ...{ web: site.web.key, list: list.key, kind: 5, guid: list.id, title: list.title },
      path: `${listPath(site, list)}/${defaultViewOf(site, list).page}`,
      ...{ parent: site.path, created: list.created, modified: list.modified },
    }));
}

/** Puts the sites, sub-webs and lists of the tenant into the index, as they are now; those that are gone leave it. */
export function indexContainers(site: Site): void {
  const { database } = site;
  const known = new Map(
    database
      .prepare<[], { readonly key: number; readonly list: number; readonly state: string }>(
        `SELECT key, list, title || '|' || path || '|' || modified AS state
         FROM sp_search_found WHERE item = 0`,
      )
      .all()
      .map((row) => [row.list, row]),
  );
  const forget = (key: number): void => {
    database.prepare('DELETE FROM sp_search_text WHERE rowid = ?').run(key);
    database.prepare('DELETE FROM sp_search_found WHERE key = ?').run(key);
  };
  const add = database.prepare(
    `INSERT INTO sp_search_found (web, list, item, kind, guid, title, name, extension, path, parent,
     author, editor, created, modified, contentType, contentTypeId, size, signature)
     VALUES (@web, @list, 0, @kind, @guid, @title, '', '', @path, @parent, '', '', @created, @modified,
     '', '', 0, NULL)`,
  );
  const addText = database.prepare(
    "INSERT INTO sp_search_text (rowid, title, name, author, body) VALUES (?, ?, '', '', ?)",
  );
  for (const web of site.webs.all()) {
    const own = site.at(web);
    for (const row of [rowOfWeb(own), ...rowsOfLists(own)]) {
      const before = known.get(Number(row['list']));
      known.delete(Number(row['list']));
      const state = `${String(row['title'])}|${String(row['path'])}|${String(row['modified'])}`;
      if (before?.state === state) continue;
      if (before !== undefined) forget(before.key);
      const body = row['kind'] === 5 ? '' : web.description;
      addText.run(add.run(row).lastInsertRowid, row['title'], body);
    }
  }
  for (const { key } of known.values()) forget(key);
}
