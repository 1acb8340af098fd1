import type { Database } from 'better-sqlite3';
import { watchItems } from '../changes/changeLog';
import { standardColumns, standardFields } from '../fields/standardFields';
import { toField } from '../fields/field';
import { listPath } from '../lists/listEntity';
import { libraryTemplate } from '../lists/listSettings';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { indexPlaces, placeColumnsSql } from '../storage/fileTables';
import { itemTable } from '../storage/tables';

const opened = new WeakMap<Database, Map<number, List>>();

const titleField = standardFields
  .filter(({ internalName }) => internalName === 'Title')
  .map((field) =>
    toField({
      id: field.id,
      internal_name: field.internalName,
      title: field.title,
      type: field.type,
      expression: field.expression,
      properties: JSON.stringify(field.properties),
    }),
  );

function open(site: Site, key: number): List {
  const { id, created, modified } = site.web;
  return {
    ...{ key, id, created, modified, title: '', urlName: '', entityName: '' },
    properties: { BaseTemplate: libraryTemplate },
    fields: titleField,
    byName: new Map(titleField.map((field) => [field.internalName, field])),
    sibling: (other) => site.catalog.byId(other),
    prepared: new Map(),
  };
}

/** The folders and files of a web that belong to no list, such as those in a library's folder `Forms`, kept as a list is. */
export function looseFiles(site: Site): List {
  const lists = opened.get(site.database) ?? new Map<number, List>();
  opened.set(site.database, lists);
  const key = -site.web.key;
  const known = lists.get(key);
  const list = known?.id === site.web.id ? known : open(site, key);
  lists.set(key, list);
  // Each time, for a write that made the table may have been undone.
  site.database.exec(
    `CREATE TABLE IF NOT EXISTS ${itemTable(key)} (${standardColumns}, ${placeColumnsSql})`,
  );
  indexPlaces(site.database, key);
  watchItems(site.database, key, site.web.key);
  return list;
}

/** Whether it is the web's own folders and files instead of a list. */
export const isLoose = (list: List): boolean => list.key < 0;

/** The address of the root folder of a list, or of the web. */
export const rootPathOf = (site: Site, list: List): string =>
  isLoose(list) ? site.path : listPath(site, list);
