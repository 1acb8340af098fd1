import type { Caller } from '../call';
import type { Field } from '../fields/field';
import type { Stored } from '../fields/fieldTypes';
import { versionLabel } from '../files/fileEntity';
import { versionMissing } from '../files/fileRefusals';
import { listEditLink } from '../lists/listEntity';
import type { Entity, Json } from '../odata/entity';
import { itemMissing } from '../refusals';
import { itemsAsSeen } from '../security/itemsAsSeen';
import { seenVersions } from '../security/seenVersions';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { keptOn, statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';

/** A column's name in a version: what the name itself encodes is encoded once more. */
const versionNameOf = ({ internalName }: Field): string => {
  const name = internalName.replaceAll('_', '_x005f_');
  return name.startsWith('_') ? `OData_${name}` : name;
};

const isShown = (field: Field): boolean => field.internalName !== 'Attachments';

const lookedUp = (id: number, text: string, mail?: string): Json => ({
  LookupId: id,
  LookupValue: text,
  ...(mail === undefined ? {} : { Email: mail }),
});

function userValue(site: Site, id: number): Json {
  const user = site.users.byId(id)?.properties;
  return lookedUp(id, String(user?.['Title'] ?? ''), String(user?.['Email'] ?? ''));
}

function itemValue(site: Site, field: Field, id: number): Json {
  const list = site.catalog.byId(String(field.properties['LookupList']));
  const shown = list?.byName.get(String(field.properties['LookupField'] ?? 'Title'));
  if (list === undefined || shown === undefined) return lookedUp(id, '');
  const sql = `SELECT ${shown.expression} FROM ${itemTable(list.key)} WHERE id = ?`;
  const text = statementOn(site.database, list, sql).pluck().get(id) as Stored | undefined;
  return lookedUp(id, String(text ?? ''));
}

function valueIn(site: Site, field: Field, stored: Stored): Json {
  const { refersTo } = field.type;
  const value = field.type.toJson(stored);
  if (field.internalName === 'FSObjType') return String(value);
  if (field.typeName === 'ContentTypeId') return { StringValue: String(value) };
  if (refersTo === undefined || value === null) return value;
  const one = (id: Json): Json =>
    refersTo === 'user' ? userValue(site, Number(id)) : itemValue(site, field, Number(id));
  return Array.isArray(value) ? (value as readonly Json[]).map(one) : one(value);
}

/** The SQL that reads the columns of a list from rows that look like its table. */
const columnsSql = (list: List): string =>
  list.fields
    .filter(isShown)
    .map(({ expression }) => expression)
    .join(', ');

const olderSql = (site: Site, list: List, condition: string): string =>
  keptOn(list, `olderVersions:${condition}`, () => {
    const columns = site.database.pragma(`table_info(${itemTable(list.key)})`) as readonly {
      readonly name: string;
    }[];
    const read = columns.map(
      ({ name }) => `json_extract(v.row, '$."${name.replaceAll("'", "''")}"') AS "${name}"`,
    );
    return `SELECT ui_version, ${columnsSql(list)} FROM (SELECT ${read.join(', ')} FROM sp_versions v
      WHERE v.list = ${list.key} AND v.item = ? AND v.recycled IS NULL AND ${condition}) AS ${itemTable(list.key)}`;
  });

function versionEntity(
  site: Site,
  list: List,
  item: number,
  [uiVersion, ...stored]: readonly Stored[],
  isCurrent: boolean,
): Entity {
  const number = Number(uiVersion);
  const properties: Record<string, Json> = {
    IsCurrentVersion: isCurrent,
    VersionId: number,
    VersionLabel: versionLabel(number),
  };
  list.fields.filter(isShown).forEach((field, index) => {
    properties[versionNameOf(field)] = valueIn(site, field, stored[index] ?? null);
  });
  properties['OData__x005f_IsCurrentVersion'] = isCurrent;
  return {
    type: 'SP.ListItemVersion',
    editLink: `${listEditLink(list)}/Items(${item})/Versions(${number})`,
    properties,
  };
}

const currentVersion = (site: Site, list: List, item: number, caller: Caller): Entity => {
  const { before } = itemsAsSeen(site, list, caller);
  const sql = `${before}SELECT ui_version, ${columnsSql(list)} FROM ${itemTable(list.key)} WHERE id = ?`;
  const row = statementOn(site.database, list, sql).raw().get(item) as Stored[] | undefined;
  if (row === undefined) throw itemMissing();
  return versionEntity(site, list, item, row, true);
};

/** The versions of an item that a caller sees, the current one first. */
export function itemVersionEntities(
  site: Site,
  list: List,
  item: number,
  caller: Caller,
): readonly Entity[] {
  const current = currentVersion(site, list, item, caller);
  const condition = seenVersions(site, list, item, caller)?.condition ?? '0';
  const sql = `${olderSql(site, list, condition)} ORDER BY ui_version DESC`;
  const older = statementOn(site.database, list, sql).raw().all(item) as Stored[][];
  return [current, ...older.map((row) => versionEntity(site, list, item, row, false))];
}

/** One version of an item by its number: 512 for each whole number of its label. */
export function itemVersionEntity(
  site: Site,
  list: List,
  item: number,
  number: number,
  caller: Caller,
): Entity {
  const seen = seenVersions(site, list, item, caller);
  if (seen?.newest === number) return currentVersion(site, list, item, caller);
  const sql = `${olderSql(site, list, seen?.condition ?? '0')} WHERE ui_version = ?`;
  const row = statementOn(site.database, list, sql).raw().get(item, number) as Stored[] | undefined;
  if (row === undefined) throw versionMissing();
  return versionEntity(site, list, item, row, false);
}
