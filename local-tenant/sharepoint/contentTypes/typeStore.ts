import { isLibrary } from '../lists/listEntity';
import { listTemplates } from '../lists/listTemplates';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { keptOn } from '../storage/statement';
import type { ContentType } from './contentType';
import { typeStock } from './typeStock';

const stored = (site: Site, listKey: number): readonly ContentType[] =>
  site.database
    .prepare<[number, number], string>(
      'SELECT document FROM sp_content_types WHERE web = ? AND list = ? ORDER BY position',
    )
    .pluck()
    .all(site.web.key, listKey)
    .map((document) => JSON.parse(document) as ContentType);

/** The content types that are a web's own; the root web has those that every site has. */
export function ownSiteTypes(site: Site): readonly ContentType[] {
  const own = stored(site, 0);
  const changed = new Map(own.map((type) => [type.id, type]));
  const stock = site.web.parent === null ? typeStock : [];
  const isStock = new Set(stock.map(({ id }) => id));
  return [
    ...stock.map((type) => changed.get(type.id) ?? type),
    ...own.filter(({ id }) => !isStock.has(id)),
  ];
}

/** The content types that a web can use: its own and those of the webs above it. */
export function siteTypes(site: Site): readonly ContentType[] {
  const parent = site.web.parent === null ? undefined : site.webs.byKey(site.web.parent);
  return parent === undefined
    ? ownSiteTypes(site)
    : [...siteTypes(site.at(parent)), ...ownSiteTypes(site)];
}

const guidPart = (list: List): string => list.id.replaceAll('-', '').toUpperCase();

/** The id that a list's own copy of a site's content type has. */
export const listTypeId = (list: List, parentId: string): string =>
  `${parentId}00${guidPart(list)}`;

const bornWith = (site: Site, list: List): readonly ContentType[] => {
  const template = listTemplates[String(list.properties['BaseTemplate'])];
  const main = template?.contentType ?? (isLibrary(list) ? '0x0101' : '0x01');
  const all = siteTypes(site);
  return [main, '0x0120'].flatMap((id) => {
    const parent = all.find((type) => type.id === id);
    return parent === undefined ? [] : [{ ...parent, id: listTypeId(list, id) }];
  });
};

/** The content types of a list, the one of a new item first. */
export const listTypes = (site: Site, list: List): readonly ContentType[] =>
  keptOn(list, 'content types', () => {
    const own = stored(site, list.key);
    return own.length === 0 ? bornWith(site, list) : own;
  });

/** Keeps a content type of a web, in its new form where it is known. */
export function storeSiteType(site: Site, type: ContentType): void {
  site.database
    .prepare(
      `INSERT INTO sp_content_types (web, list, id, document) VALUES (?, 0, ?, ?)
       ON CONFLICT (web, list, id) DO UPDATE SET document = excluded.document`,
    )
    .run(site.web.key, type.id, JSON.stringify(type));
  site.catalog.forget();
}

export function removeSiteType(site: Site, type: ContentType): void {
  site.database
    .prepare('DELETE FROM sp_content_types WHERE web = ? AND list = 0 AND id = ?')
    .run(site.web.key, type.id);
  site.catalog.forget();
}

/** Keeps the content types of a list. */
export function storeListTypes(site: Site, list: List, types: readonly ContentType[]): void {
  site.database.prepare('DELETE FROM sp_content_types WHERE list = ?').run(list.key);
  const add = site.database.prepare(
    'INSERT INTO sp_content_types (web, list, id, document) VALUES (?, ?, ?, ?)',
  );
  for (const type of types) add.run(site.web.key, list.key, type.id, JSON.stringify(type));
  site.catalog.forget();
}
