import { NotBuilt } from '../refusal';
import type { Site } from '../site';
import { contentClassSql } from './contentClass';
import type { SearchCondition } from './kqlSql';
import { managedProperties } from './managedProperties';
import type { RefinerAsked } from './refinement';

/** How many results have a value of a property. */
export interface Refiner {
  readonly name: string;
  readonly entries: readonly { readonly value: string; readonly count: number }[];
}

const columns: Readonly<Record<string, string>> = {
  filetype: 'f.extension',
  fileextension: 'f.extension',
  contenttype: 'f.contentType',
  contenttypeid: 'f.contentTypeId',
  author: 'f.author',
  createdby: 'f.author',
  displayauthor: 'f.author',
  authorowsuser: 'f.author',
  modifiedby: 'f.editor',
  editorowsuser: 'f.editor',
  title: 'f.title',
  filename: 'f.name',
  parentlink: 'f.parent',
  contentclass: contentClassSql,
};

/** Counts results by the values of properties, the most frequent first unless told. A property that results do not have is left out. */
export function countRefiners(
  site: Site,
  condition: SearchCondition,
  asked: readonly RefinerAsked[],
): readonly Refiner[] {
  return asked.flatMap(({ name, sort, descending, most }) => {
    const lower = name.toLowerCase();
    const column = Object.hasOwn(columns, lower) ? columns[lower] : undefined;
    const isKnown = managedProperties.has(lower);
    if (column === undefined && isKnown) throw new NotBuilt(`the refiner ${name} in a search`);
    if (column === undefined) return [];
    const direction = descending ? 'DESC' : 'ASC';
    const order = sort === 'name' ? `value ${direction}` : `count ${direction}, value`;
    const entries = site.database
      .prepare<unknown[], { readonly value: string; readonly count: number }>(
        `SELECT ${column} AS value, COUNT(*) AS count FROM sp_search_found f
         WHERE ${condition.sql} AND ${column} <> '' GROUP BY 1 ORDER BY ${order} LIMIT ?`,
      )
      .all(...condition.values, most);
    return entries.length === 0 ? [] : [{ name, entries }];
  });
}
