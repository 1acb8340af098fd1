import { fold } from '../storage/tables';
import type { SearchCondition } from './kqlSql';

/** What kind of thing a result is, by SharePoint's names, as SQL on `sp_search_found f`. */
export const contentClassSql = `(CASE f.kind WHEN 3 THEN 'STS_Site' WHEN 4 THEN 'STS_Web' ELSE
  (CASE f.kind WHEN 5 THEN 'STS_List_' ELSE 'STS_ListItem_' END) ||
  (SELECT CASE json_extract(l.properties, '$.BaseTemplate') WHEN 101 THEN 'DocumentLibrary'
    WHEN 109 THEN 'PictureLibrary' WHEN 119 THEN 'WebPageLibrary' WHEN 100 THEN 'GenericList'
    ELSE json_extract(l.properties, '$.BaseTemplate') END FROM sp_lists l WHERE l.key = f.list) END)`;

/** A condition for results of a class; `STS_List` and `STS_ListItem` stand for all that begin so. */
export function ofContentClass(value: string, isPrefix: boolean): SearchCondition {
  const name = fold(value);
  const folded = `sp_fold(${contentClassSql})`;
  const isGroup = name === 'sts_list' || name === 'sts_listitem';
  if (!isPrefix && !isGroup) return { sql: `${folded} = ?`, values: [name] };
  const start = isGroup && !isPrefix ? `${name}_` : name;
  return { sql: `substr(${folded}, 1, ?) = ?`, values: [start.length, start] };
}
