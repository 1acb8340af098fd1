import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable } from '../storage/tables';
import type { StoredRow } from './beginChange';

const columnsOf = (site: Site, list: List): ReadonlySet<string> =>
  new Set(
    (
      site.database.pragma(`table_info(${itemTable(list.key)})`) as readonly {
        readonly name: string;
      }[]
    ).map(({ name }) => name),
  );

/** Writes the values of an older row over an item, but for those of columns that are gone and those that are given. */
export function restoreRow(
  site: Site,
  list: List,
  row: StoredRow,
  given: Readonly<Record<string, string | number | null>>,
): void {
  const known = columnsOf(site, list);
  const values = Object.entries({ ...row, ...given }).filter(
    ([name]) => known.has(name) && name !== 'id',
  );
  const sql = `UPDATE ${itemTable(list.key)} SET ${values.map(([name]) => `"${name}" = ?`).join(', ')}
    WHERE id = ?`;
  site.database.prepare(sql).run(...values.map(([, value]) => value), row.id);
}

/** Puts a row back that was taken out of its list, but for the values of columns that are gone. */
export function insertRow(site: Site, list: List, row: StoredRow): void {
  const known = columnsOf(site, list);
  const values = Object.entries(row).filter(([name]) => known.has(name));
  const sql = `INSERT INTO ${itemTable(list.key)} (${values.map(([name]) => `"${name}"`).join(', ')})
    VALUES (${values.map(() => '?').join(', ')})`;
  site.database.prepare(sql).run(...values.map(([, value]) => value));
}
