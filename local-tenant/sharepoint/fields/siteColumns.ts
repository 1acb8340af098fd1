import { randomUUID } from 'node:crypto';
import { columnSettingRefused } from '../refusals';
import type { Site } from '../site';
import type { Catalog, List } from '../storage/catalog';
import { fold } from '../storage/tables';
import { expressionOf, newSettings, storedTypeName, type AskedField } from './createField';
import { itemNameOf, toField, type Field, type FieldRow } from './field';
import { checkSettings, settingsIn } from './fieldSettings';
import { fieldTypes } from './fieldTypes';
import { internalNameFor } from './internalName';
import { siteColumnStock, type SiteColumn } from './siteColumnStock';
import { storeField } from './storeField';

// The columns of a web are kept beside those of its lists, under a number that no list has.
const keyOf = (site: Site): number => -site.web.key;

const stockField = ({ id, name, title, type, group, settings }: SiteColumn): Field => ({
  id,
  internalName: name,
  title,
  typeName: type,
  type: fieldTypes[type],
  expression: '',
  itemName: itemNameOf(name, fieldTypes[type]),
  properties: { ...fieldTypes[type].settings, ...settings, Group: group },
});

interface Kept {
  readonly generation: number;
  readonly columns: readonly Field[];
}

const kept = new WeakMap<Catalog, Kept>();

/** The columns that are a web's own; the root web has those that every site has. */
export function ownSiteColumns(site: Site): readonly Field[] {
  const generation = site.catalog.generation();
  const known = kept.get(site.catalog);
  if (known?.generation === generation) return known.columns;
  const rows = site.database
    .prepare<[number], FieldRow>('SELECT * FROM sp_fields WHERE list = ? ORDER BY position')
    .all(keyOf(site))
    .map(toField);
  const stored = new Set(rows.map(({ id }) => id));
  const stock = site.web.parent === null ? siteColumnStock.map(stockField) : [];
  const columns = [...stock.filter(({ id }) => !stored.has(id)), ...rows];
  kept.set(site.catalog, { generation, columns });
  return columns;
}

/** The columns that a web can use: its own and those of the webs above it. */
export function siteColumns(site: Site): readonly Field[] {
  const parent = site.web.parent === null ? undefined : site.webs.byKey(site.web.parent);
  return parent === undefined
    ? ownSiteColumns(site)
    : [...siteColumns(site.at(parent)), ...ownSiteColumns(site)];
}

/** Adds a column to a web, for its lists and content types to use. */
export function createSiteColumn(site: Site, asked: AskedField): Field {
  const settings = newSettings(site, asked);
  const { PrimaryFieldId: primary } = settings;
  if (typeof primary === 'string' && !siteColumns(site).some(({ id }) => id === primary)) {
    throw columnSettingRefused('The primary lookup field does not exist.');
  }
  const known = siteColumns(site);
  const id = asked.id ?? randomUUID();
  const isKnown = known.some((field) => field.id === id);
  const hint = asked.nameHint;
  const isNamed =
    hint !== undefined && known.some((field) => fold(field.internalName) === fold(hint));
  if (isKnown || isNamed) {
    throw columnSettingRefused(`A duplicate field name "${hint ?? asked.title}" was found.`);
  }
  const internalName = internalNameFor(hint ?? asked.title, (name) =>
    known.some((field) => fold(field.internalName) === fold(name)),
  );
  site.database
    .prepare(
      'INSERT INTO sp_fields (list, id, internal_name, title, type, expression, properties) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      keyOf(site),
      id,
      internalName,
      asked.title,
      storedTypeName(asked),
      '',
      JSON.stringify(settings),
    );
  site.catalog.forget();
  const made = ownSiteColumns(site).find((field) => field.id === id);
  if (made === undefined) throw new Error('A column just created is not there');
  return made;
}

/** Changes the settings of a site column; lists that have it already keep theirs. */
export function changeSiteColumn(
  site: Site,
  field: Field,
  body: Readonly<Record<string, unknown>>,
): void {
  const asked = settingsIn(body, field.type);
  const title =
    typeof body['Title'] === 'string' && body['Title'] !== '' ? body['Title'] : field.title;
  checkSettings(title, { ...field.properties, ...asked });
  keepSiteColumn(site, { ...field, title }, asked);
}

/** Stores a site column with some settings changed; one that every site has is then the web's own. */
export function keepSiteColumn(site: Site, field: Field, changes: AskedField['settings']): void {
  const properties = { ...field.properties, ...changes };
  const { database } = site;
  const key = keyOf(site);
  database.prepare('DELETE FROM sp_fields WHERE list = ? AND id = ?').run(key, field.id);
  database
    .prepare(
      'INSERT INTO sp_fields (list, id, internal_name, title, type, expression, properties) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      ...[key, field.id, field.internalName, field.title, field.typeName, ''],
      JSON.stringify(properties),
    );
  site.catalog.forget();
}

/** Removes a site column; those that every site has stay. */
export function deleteSiteColumn(site: Site, field: Field): void {
  if (siteColumnStock.some(({ id }) => id === field.id)) {
    throw columnSettingRefused('The site column cannot be deleted.');
  }
  site.database
    .prepare('DELETE FROM sp_fields WHERE list = ? AND id = ?')
    .run(keyOf(site), field.id);
  site.catalog.forget();
}

/** Gives a list a site column with its id and name, unless the list has it already. */
export function addSiteColumn(site: Site, list: List, column: Field): void {
  const current = site.catalog.byId(list.id) ?? list;
  const isThere = current.fields.some(
    ({ id, internalName }) => id === column.id || fold(internalName) === fold(column.internalName),
  );
  if (isThere) return;
  const expression = expressionOf(current, column.typeName, column.properties);
  storeField(site, current, {
    id: column.id,
    internalName: column.internalName,
    title: column.title,
    typeName: column.typeName,
    settings: column.properties,
    ...(expression === undefined ? {} : { expression }),
  });
}
