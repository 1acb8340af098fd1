import { typeStock } from '../contentTypes/typeStock';
import { addSiteColumn, siteColumns } from '../fields/siteColumns';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { isLibrary } from './listEntity';
import { listTemplates, type ListTemplate } from './listTemplates';

const templateOf = (list: List): ListTemplate | undefined =>
  listTemplates[String(list.properties['BaseTemplate'])];

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The SQL by which a new list says of which content type its items are, for the columns that tell it. */
export function typeExpressions(list: List): Readonly<Record<string, string>> {
  const main = templateOf(list)?.contentType ?? (isLibrary(list) ? '0x0101' : '0x01');
  const listPart = list.id.replaceAll('-', '').toUpperCase();
  const name = typeStock.find(({ id }) => id === main)?.name ?? 'Item';
  return {
    ContentTypeId: `CASE kind WHEN 1 THEN '0x012000${listPart}' ELSE '${main}00${listPart}' END`,
    ContentType: `CASE kind WHEN 1 THEN 'Folder' ELSE ${sqlText(name)} END`,
  };
}

/** Gives a new list the columns of its template. */
export function addTemplateColumns(site: Site, list: List): void {
  const columns = siteColumns(site);
  for (const name of templateOf(list)?.columns ?? []) {
    const column = columns.find(({ internalName }) => internalName === name);
    if (column !== undefined) addSiteColumn(site, list, column);
  }
}
